// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.picketline.check.ShapeGate;
import org.picketline.query.ArticleName;
import org.picketline.query.ArticleView;
import org.picketline.store.GraphStore;

/** Checks a whole store: every article's graph against the shapes, every proof against the text it quotes. */
public final class StoreCheck {

    private final GraphStore store;
    private final ShapeGate gate = ShapeGate.load();

    public StoreCheck(GraphStore store) {
        this.store = store;
    }

    /**
     * Checks all articles.
     *
     * @param fault is told of each fault, one finished sentence
     * @return how many articles were checked
     */
    public int run(Consumer<String> fault) {
        for (String article : store.articles()) {
            List<String> faults = new ArrayList<>();
            store.read(d -> {
                gate.check(d.getNamedModel(article)).forEach(v -> faults.add(v.toString()));
                checkProofs(ArticleView.of(d, ArticleName.of(d, article)), faults);
                return null;
            });
            faults.forEach(fault);
        }
        return store.articles().size();
    }

    private void checkProofs(ArticleView view, List<String> faults) {
        Optional<String> text = store.text(view.name().iri());
        if (text.isEmpty()) {
            faults.add(view.name().iri() + ": the text of " + view.name().source() + " is missing. Ingest it again with --again.");
            return;
        }
        view.facts().stream().filter(f -> !f.standsIn(text.get())).map(f -> view.name().iri() + ": the words of " + f.subject() + " at "
            + f.start() + " to " + f.end() + " are not those of the text of " + view.name().source() + ": " + f.words()).distinct().forEach(faults::add);
    }
}
