// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.ingest;

import java.util.List;
import java.util.function.Function;
import org.picketline.resolve.DecisionBook;
import org.picketline.resolve.Explanation;
import org.picketline.store.GraphStore;

/** What people decide about a store, and what they ask it to explain. */
public final class Decided {

    private Decided() { }

    /** Changes a store's decisions and brings the canonical layer in step. */
    public static <T> T change(GraphStore store, Function<DecisionBook, T> change) {
        T result = store.decide(d -> change.apply(new DecisionBook(store.base(), d)));
        CanonicalLayer.refresh(store);
        return result;
    }

    /** Reads a store's decisions. */
    public static <T> T read(GraphStore store, Function<DecisionBook, T> question) {
        return store.read(d -> question.apply(new DecisionBook(store.base(), d)));
    }

    /** Why something is as it is in the canonical layer, a line each. */
    public static List<String> explain(GraphStore store, String iri) {
        return store.read(d -> new Explanation(store.base(), d::getNamedModel, d.getNamedModel(store.base() + "decisions"), d.getNamedModel(store.ledger()),
            d.getDefaultModel()).of(iri));
    }
}
