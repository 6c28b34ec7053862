// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.nlp;

import org.picketline.model.Article;

/** Turns an article's text into sentences with their grammar. Safe for use by several threads. */
public interface Annotator {

    /**
     * Reads an article's cleaned text. Sentences longer than the annotator's bound come back without a tree
     * rather than late; any text, however absurd, gives a document.
     */
    Document annotate(Article article);
}
