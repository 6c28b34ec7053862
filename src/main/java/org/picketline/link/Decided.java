// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.link;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.vocabulary.OWL;

/** What people decided of pairs, either way round: {@code owl:sameAs} and {@code owl:differentFrom} in the graph of decisions. */
final class Decided {

    private final Set<String> same = new HashSet<>();
    private final Set<String> different = new HashSet<>();

    Decided(Model decisions) {
        read(decisions, OWL.sameAs, same);
        read(decisions, OWL.differentFrom, different);
    }

    private static void read(Model decisions, Property property, Set<String> pairs) {
        decisions.listStatements(null, property, (RDFNode) null).forEachRemaining(statement -> {
            String one = statement.getSubject().toString();
            String other = statement.getObject().toString();
            pairs.add(one + " " + other);
            pairs.add(other + " " + one);
        });
    }

    boolean same(String thing, String record) {
        return same.contains(thing + " " + record);
    }

    boolean different(String thing, String record) {
        return different.contains(thing + " " + record);
    }
}
