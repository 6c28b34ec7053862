// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.picketline.model.Entity.Kind;

/** Gathers the rows of a store's article layer into one record an article. */
final class ArticleLayer {

    private static final int DAY = "2024-10-21".length();
    private static final Map<String, Kind> KINDS = Map.of("Union", Kind.UNION, "Employer", Kind.EMPLOYER, "Facility", Kind.FACILITY,
        "Place", Kind.PLACE, "Person", Kind.PERSON, "PublicBody", Kind.PUBLIC_BODY);

    /** A named thing of one article. */
    private record Thing(Kind kind, String label, TreeSet<String> aliases) { }

    private final StoreQueries queries;
    private final Map<String, ArticleRecord> articles = new HashMap<>();
    /** By article and name. */
    private final Map<List<String>, ObjectNode> persons = new HashMap<>();

    ArticleLayer(StoreQueries queries) {
        this.queries = queries;
    }

    /** The articles' facts by IRI. */
    Map<String, ArticleRecord> read() {
        queries.rows("articles").forEach(row -> articles.put(row.article(), article(row)));
        rows("roles").forEach(this::role);
        things();
        rows("statements").forEach(row -> articles.get(row.article()).speaker(row.text("speaker")));
        rows("issues").forEach(row -> articles.get(row.article()).issue(row.text("issue")));
        events();
        return articles;
    }

    private List<Row> rows(String query) {
        return queries.rows(query).stream().filter(row -> articles.containsKey(row.article())).toList();
    }

    private static ArticleRecord article(Row row) {
        return new ArticleRecord(StoredFacts.stem(StoredFacts.fileName(row.text("source"))),
            row.optional("published").map(time -> time.substring(0, Math.min(DAY, time.length()))), row.isTrue("relevant"));
    }

    private void role(Row row) {
        ObjectNode person = person(row.article(), row.text("person"));
        Map.of("title", "title", "organization", "org", "side", "side").forEach((variable, slot) ->
            row.optional(variable).ifPresent(words -> person.putIfAbsent(slot, JsonNodeFactory.instance.textNode(words))));
    }

    private ObjectNode person(String article, String name) {
        return persons.computeIfAbsent(List.of(article, name), k -> JsonNodeFactory.instance.objectNode().put("name", name));
    }

    private void things() {
        Map<String, SortedMap<String, Thing>> byArticle = new HashMap<>();
        for (Row row : rows("parties")) {
            Thing thing = byArticle.computeIfAbsent(row.article(), a -> new TreeMap<>()).computeIfAbsent(row.text("thing"),
                iri -> new Thing(KINDS.get(row.local("type")), row.text("label"), new TreeSet<>()));
            row.optional("alias").ifPresent(thing.aliases::add);
        }
        byArticle.forEach((article, things) -> things.values().forEach(thing ->
            articles.get(article).thing(thing.kind, thing.label, thing.aliases, person(article, thing.label))));
    }

    private void events() {
        Map<String, SortedMap<String, EventRecord>> byArticle = new TreeMap<>();
        for (Row row : rows("events")) {
            EventRecord event = byArticle.computeIfAbsent(row.article(), a -> new TreeMap<>())
                .computeIfAbsent(row.text("event"), iri -> new EventRecord(row.local("type")));
            if (row.has("slot")) {
                event.value(row.local("slot"), value(row));
            }
        }
        evidence(byArticle);
        byArticle.forEach((article, events) -> events.values().forEach(event -> articles.get(article).event(event.json())));
    }

    private static JsonNode value(Row row) {
        return row.optional("notation").or(() -> row.optional("label")).<JsonNode>map(JsonNodeFactory.instance::textNode)
            .orElseGet(() -> row.plain("value"));
    }

    /** Of several proofs the earliest stands, so it is put last. */
    private void evidence(Map<String, SortedMap<String, EventRecord>> events) {
        List<Row> rows = new ArrayList<>(rows("evidence"));
        rows.sort(Comparator.comparingInt(Row::start).thenComparingInt(Row::end).reversed());
        rows.stream().filter(row -> events.getOrDefault(row.article(), new TreeMap<>()).containsKey(row.text("event"))).forEach(row ->
            events.get(row.article()).get(row.text("event")).evidence(row.has("slot") ? row.local("slot") : "type", row.text("words")));
    }
}
