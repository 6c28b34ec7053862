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
import org.apache.jena.rdf.model.Resource;
import org.picketline.rdf.IriMint;
import org.picketline.vocab.PL;
import org.picketline.vocab.Prov;

/**
 * What people decided of pairs, either way round. What was decided of an event's telling holds for the event.
 */
final class Decided {

    private static final String VERDICT = IriMint.CONCEPTS + "verdict/";

    private final Model graph;
    private final Set<String> same = new HashSet<>();
    private final Set<String> different = new HashSet<>();
    private final Map<String, Set<String>> partners = new HashMap<>();

    /** @param graph the canonical layer, which knows what became of a telling */
    Decided(Model decisions, Model graph) {
        this.graph = graph;
        read(decisions, "same", same);
        read(decisions, "different", different);
        same.stream().map(pair -> pair.split(" ")).forEach(ends -> partners.computeIfAbsent(ends[0], end -> new TreeSet<>()).add(ends[1]));
    }

    private void read(Model decisions, String verdict, Set<String> pairs) {
        decisions.listResourcesWithProperty(PL.verdict, decisions.createResource(VERDICT + verdict)).forEachRemaining(decision -> {
            List<String> about = Names.things(decision, PL.about).map(Resource::toString).toList();
            if (about.size() == 2) {
                add(about.get(0), about.get(1), pairs);
            }
        });
    }

    private void add(String one, String other, Set<String> pairs) {
        pairs.add(pair(thing(one), thing(other)));
        pairs.add(pair(thing(other), thing(one)));
    }

    private String thing(String node) {
        return graph.listResourcesWithProperty(Prov.wasDerivedFrom, graph.createResource(node)).toList().stream().map(Resource::toString).sorted().findFirst().orElse(node);
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
