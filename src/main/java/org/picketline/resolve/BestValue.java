// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.picketline.vocab.PL;

/**
 * The best of several values of one slot. What changes with time (status, result, end, whether open-ended) is as
 * the newest article has it; anything else as most articles have it. Draws go to the other measure, then to the
 * value that is first in order.
 */
final class BestValue {

    private static final Set<Property> CHANGING = Set.of(PL.status, PL.result, PL.end, PL.openEnded, PL.notAfter);

    private final Map<RDFNode, Votes> votes = new HashMap<>();

    void add(RDFNode value, Telling teller) {
        votes.computeIfAbsent(value, k -> new Votes(new TreeSet<>(), new TreeSet<>())).add(teller);
    }

    Set<RDFNode> all() {
        return votes.keySet();
    }

    RDFNode best(Property slot) {
        Comparator<RDFNode> number = Comparator.comparing(v -> votes.get(v).articles.size());
        Comparator<RDFNode> newest = Comparator.comparing(v -> votes.get(v).days.last());
        Comparator<RDFNode> order = CHANGING.contains(slot) ? newest.thenComparing(number) : number.thenComparing(newest);
        return votes.keySet().stream().max(order.thenComparing(Comparator.comparing(RDFNode::toString).reversed())).orElseThrow();
    }

    private record Votes(Set<String> articles, TreeSet<String> days) {
        void add(Telling teller) {
            articles.add(teller.article());
            days.add(teller.published());
        }
    }
}
