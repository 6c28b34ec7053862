// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.store;

import java.util.Collection;
import java.util.function.Function;
import org.apache.jena.rdf.model.Model;

/** How the default graph is kept in step with the article graphs: whatever the order of changes, it is the same in the end. */
@FunctionalInterface
public interface Upkeep {

    /**
     * @param changed   the articles that came, went or changed since the last time; all, if the default graph is to be made anew
     * @param articles  the graph of an article by its name, empty if it is gone
     * @param decisions what people decided; may be empty, and may have changed too
     * @param ledger    what the last time noted down for this one; empty if the default graph is to be made anew
     * @param canonical the default graph, to be changed; empty if it is to be made anew
     */
    void revise(Collection<String> changed, Function<String, Model> articles, Model decisions, Model ledger, Model canonical);
}
