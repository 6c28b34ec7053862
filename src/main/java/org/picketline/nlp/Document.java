// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.nlp;

import java.util.List;
import org.picketline.model.Article;

/**
 * An article with its sentences.
 *
 * @param article   the article
 * @param sentences in the order of the text
 */
public record Document(Article article, List<Sentence> sentences) {

    public Document {
        sentences = List.copyOf(sentences);
    }
}
