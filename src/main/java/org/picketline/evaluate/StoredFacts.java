// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import java.util.HashMap;
import java.util.Map;
import org.picketline.store.GraphStore;

/** Answers read back from the article layer of a store, by queries as anyone might ask them. */
public final class StoredFacts implements Answers {

    private final Map<String, Answer> byFile = new HashMap<>();
    private final Map<String, Answer> byStem = new HashMap<>();

    /** Reads the whole article layer at once. The store stays open and is not asked again. */
    public StoredFacts(GraphStore store) {
        StoreQueries queries = new StoreQueries(store);
        Map<String, ArticleRecord> articles = new ArticleLayer(queries).read();
        for (Row row : queries.rows("articles")) {
            String file = fileName(row.text("source"));
            Answer answer = Answer.of(articles.get(row.article()).json(), store.text(row.article()).orElse(""));
            byFile.put(file, answer);
            byStem.put(stem(file), answer);
        }
    }

    static String stem(String file) {
        int dot = file.lastIndexOf('.');
        return dot < 0 ? file : file.substring(0, dot);
    }

    static String fileName(String source) {
        return source.substring(source.lastIndexOf('/') + 1);
    }

    @Override
    public Answer to(GoldArticle gold) {
        Answer answer = byFile.getOrDefault(gold.file(), byStem.get(gold.name()));
        return answer != null ? answer : Answer.none("", "the store has no article from " + gold.file());
    }
}
