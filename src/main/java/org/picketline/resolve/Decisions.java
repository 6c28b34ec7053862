// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.vocabulary.OWL;

/** What people decided: which nodes of the article layer are the same, which are not. */
final class Decisions {

    private final Clusters clusters = new Clusters();
    private final Map<String, Set<String>> groups = new HashMap<>();
    private final Map<String, Set<String>> different = new HashMap<>();

    Decisions(Model graph) {
        Set<String> named = new HashSet<>();
        graph.listStatements(null, OWL.sameAs, (RDFNode) null).filterKeep(s -> s.getSubject().isURIResource() && s.getObject().isURIResource())
            .forEachRemaining(s -> {
                clusters.join(s.getSubject().getURI(), s.getResource().getURI());
                named.add(s.getSubject().getURI());
                named.add(s.getResource().getURI());
            });
        named.forEach(n -> groups.computeIfAbsent(clusters.find(n), k -> new HashSet<>()).add(n));
        graph.listStatements(null, OWL.differentFrom, (RDFNode) null).forEachRemaining(s -> {
            different.computeIfAbsent(s.getSubject().getURI(), k -> new HashSet<>()).add(s.getResource().getURI());
            different.computeIfAbsent(s.getResource().getURI(), k -> new HashSet<>()).add(s.getSubject().getURI());
        });
    }

    /** All others that were decided to be the same. */
    Set<String> same(String iri) {
        return groups.getOrDefault(clusters.find(iri), Set.of()).stream().filter(n -> !n.equals(iri)).collect(Collectors.toSet());
    }

    boolean keepsApart(String iri, Bundle bundle) {
        Set<String> others = different.getOrDefault(iri, Set.of());
        return !others.isEmpty() && bundle.tellings().stream().anyMatch(t -> others.contains(t.iri()));
    }

    /** A copy, to be joined further. */
    Clusters clusters() {
        return clusters.copy();
    }

    boolean keepsApart(String a, String b) {
        return different.getOrDefault(a, Set.of()).contains(b);
    }
}
