// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.picketline.reconcile.Question;
import org.picketline.reconcile.ThingProperty;
import org.picketline.reconcile.ThingType;

/** What a client of the reconciliation service asks, in the JSON of version 0.2 and of the draft of 1.0. */
final class ReconcileRequest {

    private static final int MOST_QUESTIONS = 1_000;
    private static final int MOST_CANDIDATES = 100;
    private static final int USUAL_CANDIDATES = 10;

    private ReconcileRequest() { }

    static JsonNode parse(ObjectMapper json, String what, String text) {
        try {
            JsonNode node = json.readTree(text);
            if (node == null || !node.isObject()) {
                throw HttpProblem.bad("The parameter " + what + " is no JSON object.");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw HttpProblem.bad("The parameter " + what + " is no JSON: line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr() + ".");
        }
    }

    /** A batch of version 0.2: an object of questions by the client's own keys. */
    static Map<String, Question> batch(JsonNode queries) {
        bounded(queries.size());
        Map<String, Question> batch = new LinkedHashMap<>();
        queries.fields().forEachRemaining(e -> batch.put(e.getKey(), question(e.getKey(), e.getValue())));
        return batch;
    }

    private static void bounded(int questions) {
        if (questions > MOST_QUESTIONS) {
            throw new HttpProblem(413, questions + " questions at once are too many; send " + MOST_QUESTIONS + " or fewer.");
        }
    }

    private static Question question(String key, JsonNode asked) {
        String name = asked.path("query").asText("");
        Map<ThingProperty, List<String>> properties = new LinkedHashMap<>();
        asked.path("properties").forEach(p -> put(properties, p.path("pid").asText(), p.path("v")));
        return checked(key, new Question(name, types(asked.path("type")), properties, limit(asked)));
    }

    /** The draft's list of questions, each with conditions. */
    static List<Question> list(JsonNode queries) {
        bounded(queries.size());
        List<Question> list = new ArrayList<>();
        queries.forEach(q -> list.add(conditional(String.valueOf(list.size()), q)));
        return list;
    }

    private static Question conditional(String key, JsonNode asked) {
        List<String> names = new ArrayList<>();
        Map<ThingProperty, List<String>> properties = new LinkedHashMap<>();
        asked.path("conditions").forEach(c -> {
            if (c.path("matchType").asText().equals("name")) {
                names.addAll(values(c.path("propertyValue")));
            } else if (c.path("matchType").asText().equals("property")) {
                put(properties, c.path("propertyId").asText(), c.path("propertyValue"));
            }
        });
        return checked(key, new Question(names.isEmpty() ? "" : names.get(0), types(asked.path("type")), properties, limit(asked)));
    }

    private static Question checked(String key, Question question) {
        if (question.name().isBlank() && question.properties().isEmpty()) {
            throw HttpProblem.bad("The question " + key + " has neither a name nor a property that this service knows: "
                + Stream.of(ThingProperty.values()).map(ThingProperty::id).toList() + ".");
        }
        return question;
    }

    /** A property that is not known here says nothing; clients send what columns they have. */
    private static void put(Map<ThingProperty, List<String>> properties, String id, JsonNode value) {
        ThingProperty.named(id).ifPresent(p -> properties.put(p, values(value)));
    }

    private static List<String> values(JsonNode value) {
        List<String> all = new ArrayList<>();
        (value.isArray() ? value : List.of(value)).forEach(v -> all.add(v.isObject() ? v.path("id").asText() : v.asText()));
        return all;
    }

    private static Set<ThingType> types(JsonNode type) {
        Set<ThingType> types = new LinkedHashSet<>();
        (type.isArray() ? type : List.of(type)).forEach(t -> ThingType.of(t.isObject() ? t.path("id").asText() : t.asText()).ifPresent(types::add));
        boolean asked = type.isArray() ? !type.isEmpty() : !type.isMissingNode() && !type.asText().isEmpty();
        if (asked && types.isEmpty()) {
            throw HttpProblem.bad("There is no type " + type + " here; there are " + Stream.of(ThingType.values()).map(ThingType::id).toList() + ".");
        }
        return types;
    }

    private static int limit(JsonNode asked) {
        return Math.max(1, Math.min(MOST_CANDIDATES, asked.path("limit").asInt(USUAL_CANDIDATES)));
    }
}
