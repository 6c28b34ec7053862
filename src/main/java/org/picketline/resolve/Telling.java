// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;

/**
 * A node of the article layer as one article tells it.
 *
 * @param article   the article's IRI
 * @param published the article's day of publication in ISO form; empty if not known
 * @param type      the node's class
 * @param node      the node in its article's graph
 */
record Telling(String article, String published, Resource type, Resource node) implements Comparable<Telling> {

    private static final Comparator<Telling> ORDER = Comparator.comparing(Telling::article).thenComparing(Telling::iri)
        .thenComparing(t -> t.type.getURI());

    String iri() {
        return node.getURI();
    }

    boolean is(Resource wanted) {
        return type.equals(wanted);
    }

    /** The lexical forms or IRIs of a property's values, sorted. */
    TreeSet<String> values(Property property) {
        return nodes(property).stream().map(Telling::text).collect(Collectors.toCollection(TreeSet::new));
    }

    Optional<String> value(Property property) {
        return values(property).stream().findFirst();
    }

    Set<RDFNode> nodes(Property property) {
        return node.listProperties(property).mapWith(s -> s.getObject()).toSet();
    }

    static String text(RDFNode value) {
        return value.isLiteral() ? value.asLiteral().getLexicalForm() : value.toString();
    }

    @Override
    public int compareTo(Telling other) {
        return ORDER.compare(this, other);
    }
}
