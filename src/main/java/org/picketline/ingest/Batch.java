// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.picketline.model.ArticleFacts;
import org.picketline.store.GraphStore;
import org.picketline.store.GraphStore.Outcome;
import org.picketline.store.StoredArticle;

/**
 * Collects articles and stores them in batches: a commit costs TDB2 about two megabytes, however little it holds.
 * The first article is stored at once, later ones when they are many or the last commit is a while ago.
 */
final class Batch {

    private static final int MANY = 200;
    private static final long A_WHILE = 10_000_000_000L;

    private final GraphStore store;
    private final RunCount count;
    private final List<Item> items = new ArrayList<>();
    private long committed = System.nanoTime() - A_WHILE;

    Batch(GraphStore store, RunCount count) {
        this.store = store;
        this.count = count;
    }

    void add(StoredArticle article, Optional<ArticleFacts> facts) {
        items.add(new Item(article, facts));
        if (items.size() >= MANY || System.nanoTime() - committed >= A_WHILE) {
            commit();
        }
    }

    boolean holds(String article) {
        return items.stream().anyMatch(i -> i.article.iri().equals(article)) || store.holds(article);
    }

    void commit() {
        List<Outcome> outcomes = items.isEmpty() ? List.of() : store.put(items.stream().map(Item::article).toList());
        for (int i = 0; i < outcomes.size(); i++) {
            count.stored(outcomes.get(i));
            if (outcomes.get(i) != Outcome.UNCHANGED) {
                items.get(i).facts.ifPresent(count::facts);
            }
        }
        items.clear();
        committed = System.nanoTime();
    }

    private record Item(StoredArticle article, Optional<ArticleFacts> facts) { }
}
