// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;

/**
 * Writes parts of the canonical graph anew, and of those only what differs: most of it outlives a change, and stores on disk
 * never give space back by themselves. No two parts say something of the same node.
 */
final class Rewriting {

    private final Graph canonical;

    Rewriting(Model canonical) {
        this.canonical = canonical.getGraph();
    }

    /**
     * @param before nodes that the part had and may have no more
     * @param now    the part as it should be
     * @return the nodes that it has
     */
    Set<String> replace(Collection<String> before, Model now) {
        Set<Triple> wanted = now.getGraph().find().toSet();
        Set<String> nodes = new HashSet<>();
        wanted.forEach(t -> nodes.add(t.getSubject().getURI()));
        Set<String> all = new HashSet<>(before);
        all.addAll(nodes);
        Set<Triple> there = new HashSet<>();
        all.forEach(n -> canonical.find(NodeFactory.createURI(n), Node.ANY, Node.ANY).forEachRemaining(there::add));
        there.stream().filter(t -> !wanted.contains(t)).forEach(canonical::delete);
        wanted.stream().filter(t -> !there.contains(t)).forEach(canonical::add);
        return nodes;
    }
}
