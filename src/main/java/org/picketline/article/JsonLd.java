// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the article among the JSON-LD that pages carry for search engines. */
final class JsonLd {

    private static final Pattern ARTICLE = Pattern.compile("(?:https?://schema\\.org/)?(?:\\w*Article|BlogPosting|LiveBlogPosting|Report)");

    private JsonLd() { }

    /** The first node of an article type, wherever in the graph; broken JSON-LD counts as none. */
    static Optional<JsonNode> articleOf(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            Optional<JsonNode> article = find(script.data());
            if (article.isPresent()) {
                return article;
            }
        }
        return Optional.empty();
    }

    private static Optional<JsonNode> find(String json) {
        Deque<JsonNode> open = new ArrayDeque<>();
        try {
            open.add(JsonReader.parse(json));
        } catch (BadInput broken) {
            return Optional.empty(); // the page says the same elsewhere
        }
        while (!open.isEmpty()) {
            JsonNode node = open.poll();
            if (types(node).stream().anyMatch(type -> ARTICLE.matcher(type).matches())) {
                return Optional.of(node);
            }
            node.forEach(open::add);
        }
        return Optional.empty();
    }

    private static List<String> types(JsonNode node) {
        List<String> types = new ArrayList<>();
        JsonNode type = node.path("@type");
        type.forEach(t -> types.add(t.asText()));
        types.add(type.asText());
        return types;
    }
}
