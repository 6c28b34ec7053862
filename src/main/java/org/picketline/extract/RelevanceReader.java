// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract;

import java.util.List;
import org.picketline.model.Article;
import org.picketline.model.ArticleFacts;

/** Tells only whether an article is about a labor dispute in health care; of facts it finds none. */
public final class RelevanceReader implements FactReader {

    @Override
    public ArticleFacts read(Article article) {
        return new ArticleFacts(article, Relevance.relevant(article), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
