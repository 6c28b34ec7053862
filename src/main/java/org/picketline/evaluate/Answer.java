// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;

/**
 * What the system found in one article.
 *
 * @param facts   as JSON, empty where the article was not read
 * @param text    the article's text, empty where unknown
 * @param problem why it was not read
 */
public record Answer(JsonNode facts, String text, Optional<String> problem) {

    static Answer of(JsonNode facts, String text) {
        return new Answer(facts, text, Optional.empty());
    }

    static Answer none(String text, String problem) {
        return new Answer(JsonNodeFactory.instance.objectNode(), text, Optional.of(problem));
    }
}
