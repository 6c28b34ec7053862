// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What should be found in one article.
 *
 * @param name  the gold file's name without ending
 * @param facts as JSON
 * @param file  the name of the article's text
 */
public record GoldArticle(String name, JsonNode facts, String file) {

    static GoldArticle of(String name, JsonNode facts) {
        String file = facts.path("file").asText("");
        return new GoldArticle(name, facts, file.isEmpty() ? name + ".txt" : file);
    }
}
