// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.vocabulary.OWL;

/** What people decided of pairs, either way round: {@code owl:sameAs} and {@code owl:differentFrom} in the graph of decisions. */
final class Decided {

    private final Set<String> same = new HashSet<>();
    private final Set<String> different = new HashSet<>();
    private final Map<String, Set<String>> partners = new HashMap<>();

    Decided(Model decisions) {
        read(decisions, OWL.sameAs, same);
        read(decisions, OWL.differentFrom, different);
        same.stream().map(pair -> pair.split(" ")).forEach(ends -> partners.computeIfAbsent(ends[0], end -> new TreeSet<>()).add(ends[1]));
    }

    private static void read(Model decisions, Property property, Set<String> pairs) {
        decisions.listStatements(null, property, (RDFNode) null).forEachRemaining(statement -> {
            String one = statement.getSubject().toString();
            String other = statement.getObject().toString();
            pairs.add(pair(one, other));
            pairs.add(pair(other, one));
        });
    }

    /** Drops scored pairs that somebody decided on, and adds those decided to be the same, however unlike they look. */
    void apply(List<Match> scored, Collection<String> things, Collection<String> records) {
        scored.removeIf(match -> same.contains(pair(match.thing(), match.record())) || different.contains(pair(match.thing(), match.record())));
        Set<String> known = new HashSet<>(records);
        for (String thing : things) {
            for (String other : partners.getOrDefault(thing, Set.of())) {
                if (known.contains(other)) {
                    scored.add(new Match(thing, other, 1, "decided by a person", true, true));
                }
            }
        }
    }

    private static String pair(String one, String other) {
        return one + " " + other;
    }
}
