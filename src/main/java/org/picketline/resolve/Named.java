// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.picketline.vocab.Org;
import org.picketline.vocab.PL;
import org.picketline.vocab.Skos;

/**
 * A party, place or person as one article names it. Articles that use one name share the node's IRI, even where they
 * mean two things.
 *
 * @param links  the larger things it belongs to
 * @param circle what tells which bearer of the name is meant: parties, states and towns of the article; may be empty
 * @param side   in what bearers of one name can't agree: a person's side in the dispute, a site's state; empty if not told
 */
record Named(String article, String iri, Resource type, Set<String> labels, Set<String> others, Map<Property, Set<String>> links,
             Set<String> circle, String side) {

    private static final Property[] LINKS = {PL.within, PL.operatedBy, Org.subOrganizationOf};

    static Named of(Telling telling, Set<String> circle, String side) {
        Map<Property, Set<String>> links = new TreeMap<>((a, b) -> a.getURI().compareTo(b.getURI()));
        for (Property link : LINKS) {
            if (telling.node().hasProperty(link)) {
                links.put(link, telling.values(link));
            }
        }
        return new Named(telling.article(), telling.iri().intern(), telling.type(), intern(telling.values(RDFS.label)),
            intern(telling.values(Skos.altLabel)), links.isEmpty() ? Map.of() : links, circle, side);
    }

    private static Set<String> intern(Set<String> values) {
        Set<String> interned = new TreeSet<>();
        values.forEach(v -> interned.add(v.intern()));
        return interned;
    }

    boolean is(Resource wanted) {
        return type.equals(wanted);
    }

    /** Where it is said to lie. */
    Set<String> homes() {
        return links.getOrDefault(PL.within, Set.of());
    }
}
