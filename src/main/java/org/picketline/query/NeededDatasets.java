// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.query;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.picketline.vocab.PLD;

/** Refuses a query whose datasets are not all in the store: no rows would look like an answer. */
final class NeededDatasets {

    private NeededDatasets() { }

    static void check(SavedQuery query, DatasetGraph graphs) {
        List<String> missing = query.header().datasets().stream().filter(kind -> !holds(graphs, kind)).toList();
        if (!missing.isEmpty()) {
            String commands = missing.stream().map(kind -> "picketline dataset add " + kind + " FILE").collect(Collectors.joining("; "));
            throw new QueryProblem.MissingDataset(query.name() + " needs " + (missing.size() == 1 ? "the dataset " : "the datasets ")
                + String.join(" and ", missing) + ", not in this store. To add: " + commands + "; then picketline link");
        }
    }

    private static boolean holds(DatasetGraph graphs, String kind) {
        return graphs.contains(Node.ANY, Node.ANY, PLD.kind.asNode(), NodeFactory.createLiteralString(kind));
    }
}
