// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.ArrayList;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.vocabulary.OWL;

/** Which node names stand for one thing: a union-find whose roots are the least names, so that order of joining is nothing. */
final class Clusters {

    private final Map<String, String> parents = new HashMap<>();

    /** What people decided to be the same. */
    static Clusters decided(Model decisions) {
        Clusters clusters = new Clusters();
        decisions.listStatements(null, OWL.sameAs, (RDFNode) null).filterKeep(s -> s.getSubject().isURIResource() && s.getObject().isURIResource())
            .forEachRemaining(s -> clusters.join(s.getSubject().getURI(), s.getResource().getURI()));
        return clusters;
    }

    void join(String a, String b) {
        String first = find(a);
        String second = find(b);
        if (!first.equals(second)) {
            boolean less = first.compareTo(second) < 0;
            parents.put(less ? second : first, less ? first : second);
        }
    }

    /** The least of the names that stand for the same. */
    String find(String name) {
        String root = name;
        for (String parent = parents.get(root); parent != null; parent = parents.get(root)) {
            root = parent;
        }
        if (!root.equals(name)) {
            parents.put(name, root);
        }
        return root;
    }

    /** Tellings of one thing together, each group in the order of the tellings. */
    TreeMap<String, List<Telling>> groups(List<Telling> tellings) {
        TreeMap<String, List<Telling>> groups = new TreeMap<>();
        tellings.forEach(t -> groups.computeIfAbsent(find(t.iri()), k -> new ArrayList<>()).add(t));
        return groups;
    }
}
