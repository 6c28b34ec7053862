// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.store;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** What a transaction may have changed: whole graphs, and things in graphs. More than was really changed does no harm. */
final class Touched {

    private final Set<Node> graphs = new LinkedHashSet<>();
    private final Map<Node, Set<Node>> things = new LinkedHashMap<>();
    private boolean all;

    void all() {
        all = true;
    }

    void graph(Node graph) {
        graphs.add(named(graph));
        things.remove(named(graph));
    }

    void thing(Node graph, Node thing) {
        if (!graphs.contains(named(graph))) {
            things.computeIfAbsent(named(graph), g -> new LinkedHashSet<>()).add(thing);
        }
    }

    /** The default graph has two names, of which one is kept. */
    static Node named(Node graph) {
        return graph == null || Quad.isDefaultGraph(graph) ? Quad.defaultGraphIRI : graph;
    }

    boolean isAll() {
        return all;
    }

    boolean isEmpty() {
        return !all && graphs.isEmpty() && things.isEmpty();
    }

    Set<Node> graphs() {
        return graphs;
    }

    Map<Node, Set<Node>> things() {
        return things;
    }
}
