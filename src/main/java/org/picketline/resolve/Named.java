// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.picketline.vocab.Org;
import org.picketline.vocab.PL;
import org.picketline.vocab.Skos;

/**
 * A party, place or person as articles name it. Articles that name it in like words and like company have one of it in common,
 * so that there are far fewer of these than articles. Articles that use one name share the node's IRI, even where they mean
 * two things.
 *
 * @param type   the IRI of its class
 * @param links  by property, the larger things it belongs to
 * @param circle what tells which bearer of the name is meant: parties, states and towns of the article; may be empty
 * @param side   in what bearers of one name can't agree: a person's side in the dispute, a site's state; empty if not told
 * @param look   what decides which thing it is: the same for all of the same names in the same company
 * @param kin    of the larger things that its article names, the look
 */
record Named(String iri, String type, SortedSet<String> labels, SortedSet<String> others, SortedMap<String, SortedSet<String>> links,
             SortedSet<String> circle, String side, String look, SortedMap<String, String> kin) {

    private static final Property[] LINKS = {PL.within, PL.operatedBy, Org.subOrganizationOf};

    static Named of(Telling telling, Set<String> circle, String side) {
        SortedMap<String, SortedSet<String>> links = new TreeMap<>();
        for (Property link : LINKS) {
            if (telling.node().hasProperty(link)) {
                links.put(link.getURI(), telling.values(link));
            }
        }
        String type = telling.type().getURI();
        SortedSet<String> labels = telling.values(RDFS.label);
        SortedSet<String> others = telling.values(Skos.altLabel);
        SortedSet<String> sorted = new TreeSet<>(circle);
        String look = CanonicalIris.digest(String.join("\n", telling.iri(), type, "" + labels, "" + others, "" + links, "" + sorted, side));
        return new Named(telling.iri(), type, labels, others, links, sorted, side, look, new TreeMap<>());
    }

    /** @param looks of all that the article names, by IRI */
    Named among(Map<String, String> looks) {
        SortedMap<String, String> its = new TreeMap<>();
        links.values().forEach(targets -> targets.stream().filter(looks::containsKey).forEach(t -> its.put(t, looks.get(t))));
        return its.isEmpty() ? this : new Named(iri, type, labels, others, links, circle, side, look, its);
    }

    /** By its look and what it belongs to. */
    String id() {
        return "named:" + CanonicalIris.digest(look + kin);
    }

    boolean is(Resource wanted) {
        return type.equals(wanted.getURI());
    }

    /** Whether it is a union of this {@linkplain BestName#plain plain} name. */
    boolean isUnion(String name) {
        return is(PL.Union) && labels.stream().anyMatch(l -> BestName.plain(l).equals(name));
    }

    /** Where it is said to lie. */
    SortedSet<String> homes() {
        return links.getOrDefault(PL.within.getURI(), new TreeSet<>());
    }

    /** Who is said to run it. */
    SortedSet<String> owners() {
        return links.getOrDefault(PL.operatedBy.getURI(), new TreeSet<>());
    }

    /** What it has in common with all that it could be one with, or that could be taken for it. */
    Set<String> keys() {
        Set<String> keys = new TreeSet<>(Set.of("iri " + iri));
        labels.forEach(label -> {
            keys.add("name " + BestName.plain(label));
            ShortName.ofLocal(label).filter(l -> is(PL.Union)).ifPresent(l -> keys.add("name " + BestName.plain(l)));
            Successors.of(label).filter(s -> is(PL.Union)).ifPresent(s -> keys.add("name " + s));
            ShortName.mainWord(this, label).ifPresent(word -> keys.add(type.substring(type.indexOf('#') + 1) + " " + word));
        });
        others.forEach(label -> keys.add("name " + BestName.plain(label)));
        return keys;
    }
}
