// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How sure a system is of a fact, and by what signs. In the JSON of facts it stands beside them, under {@code confidence}:
 * by section and name for an article, by slot and value for an event.
 */
record Grounds(double confidence, SortedSet<String> signs) {

    static final String KEY = "confidence";
    private static final String SIGNS = "signs";

    /** Notes the grounds of a fact; of two the surer stand. */
    static void note(ObjectNode holder, String list, String fact, double confidence, Collection<String> signs) {
        ObjectNode facts = holder.withObjectProperty(KEY).withObjectProperty(list);
        if (facts.path(fact).path(KEY).asDouble(-1) < confidence) {
            ArrayNode all = facts.putObject(fact).put(KEY, confidence).putArray(SIGNS);
            signs.forEach(all::add);
        }
    }

    /** The grounds of a fact, where the holder tells them. */
    static Optional<Grounds> of(JsonNode holder, String list, String fact) {
        JsonNode noted = holder.path(KEY).path(list).path(fact);
        SortedSet<String> signs = new TreeSet<>();
        noted.path(SIGNS).forEach(sign -> signs.add(sign.asText()));
        return noted.has(KEY) ? Optional.of(new Grounds(noted.get(KEY).asDouble(), signs)) : Optional.empty();
    }
}
