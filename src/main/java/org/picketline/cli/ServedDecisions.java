// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.cli;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.picketline.ingest.Decided;
import org.picketline.resolve.Decision.Verdict;
import org.picketline.resolve.DecisionBook;
import org.picketline.resolve.DecisionProblem;
import org.picketline.store.GraphStore;
import org.picketline.web.Deciding;
import org.picketline.web.HttpProblem;

/** Writes what is decided on the site into the book of decisions, as {@code picketline decide} does. */
public final class ServedDecisions implements Deciding {

    private final GraphStore store;

    /** @param store stays the caller's to close */
    public ServedDecisions(GraphStore store) {
        this.store = store;
    }

    @Override
    public String decide(String verdict, List<String> nodes, String by) {
        return change(book -> book.decide(Verdict.valueOf(verdict.toUpperCase(Locale.ROOT)), nodes, by, Instant.now())).iri();
    }

    @Override
    public void undo(String decision) {
        change(book -> book.undo(decision));
    }

    private synchronized <T> T change(Function<DecisionBook, T> change) {
        try {
            return Decided.change(store, change);
        } catch (DecisionProblem e) {
            throw new HttpProblem(409, e.getMessage());
        }
    }
}
