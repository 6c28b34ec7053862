// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract;

import org.picketline.model.Article;
import org.picketline.model.ArticleFacts;

/** Reads the facts out of one article. Safe for use by several threads. */
public interface FactReader {

    /** What the article says; {@link ArticleFacts#irrelevant} for a text on another subject. Never fails on absurd text. */
    ArticleFacts read(Article article);
}
