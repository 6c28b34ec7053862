// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.picketline.article.ArticleSource.Problem.Kind;

/** JSON: one article, an array of articles, or an object that holds such an array. */
final class JsonReader implements ArticleReader {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final Pattern START = Pattern.compile("\\{\\s*[\"}].*|\\[\\s*[{\\]].*", Pattern.DOTALL);

    @Override
    public boolean reads(SourceText source) {
        return START.matcher(source.start()).matches() || source.endsWith(Set.of("json"));
    }

    @Override
    public List<Outcome> read(SourceText source) throws BadInput {
        JsonNode root = parse(source.text());
        if (root.isObject() && !JsonRecord.hasText(root)) {
            for (JsonNode value : root) {
                if (value.isArray() && !value.isEmpty() && value.get(0).isObject()) {
                    return records(value);
                }
            }
        }
        return root.isArray() ? records(root) : List.of(JsonRecord.read(root, 0));
    }

    private static List<Outcome> records(JsonNode array) throws BadInput {
        List<Outcome> outcomes = new ArrayList<>();
        for (JsonNode element : array) {
            outcomes.add(record(element, outcomes.size() + 1));
        }
        if (outcomes.isEmpty()) {
            throw new BadInput(Kind.NO_ARTICLES, "the JSON array is empty");
        }
        return outcomes;
    }

    private static Outcome record(JsonNode element, int number) {
        try {
            return JsonRecord.read(element, number);
        } catch (BadInput e) {
            return new Outcome.Broken(number, e);
        }
    }

    /** Parses one document; the error tells line and column. */
    static JsonNode parse(String text) throws BadInput {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
            throw new BadInput(Kind.BAD_FORMAT, at.getCharOffset() < 0 ? OptionalLong.empty() : OptionalLong.of(at.getCharOffset()),
                "not valid JSON at line %d, column %d: %s".formatted(at.getLineNr(), at.getColumnNr(), firstSentence(e)), e);
        }
    }

    private static String firstSentence(JsonProcessingException e) {
        String message = Characters.cleanLine(e.getOriginalMessage().lines().findFirst().orElse("unreadable"));
        return message.length() > 160 ? message.substring(0, 160) + "…" : message;
    }
}
