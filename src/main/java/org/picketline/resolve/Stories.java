// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.RDF;
import org.picketline.vocab.PL;

/** Reads articles from their graphs when they are asked for, and keeps the last ones. */
final class Stories {

    private static final int KEPT = 1_000;

    private final Function<String, Model> graphs;
    private final Map<String, Optional<Story>> kept = new Recent<>(KEPT);

    /** @param graphs the graph of an article by its name, empty if there is none */
    Stories(Function<String, Model> graphs) {
        this.graphs = graphs;
    }

    Optional<Story> find(String article) {
        return kept.computeIfAbsent(article, this::read);
    }

    Story of(String article) {
        return find(article).orElseThrow(() -> new IllegalStateException("the ledger has an article without a graph: " + article));
    }

    /** From a copy in memory: a story is looked at from many sides. */
    private Optional<Story> read(String article) {
        Model copy = blank().add(graphs.apply(article));
        return Optional.of(copy.createResource(article)).filter(a -> a.hasProperty(RDF.type, PL.Article)).map(a -> Story.of(a, copy));
    }

    /** A graph in memory that tells 1.0 from 1.00. */
    static Model blank() {
        return ModelFactory.createModelForGraph(GraphMemFactory.createGraphMem2());
    }
}
