// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.picketline.vocab.PL;
import org.picketline.vocab.Skos;

/**
 * Which unions, employers, facilities, bodies, persons and places are one.
 *
 * <p>Same class and same full name: one, except places that are said to lie in different larger ones. A full
 * name that is the acronym or other spelling of exactly one thing of its class: that thing. An acronym that two
 * full names share joins nothing, nor does a single word join persons.
 */
final class SameThings {

    private final Map<String, String> canonical = new HashMap<>();
    private final Map<String, Resource> types = new HashMap<>();
    private final SortedMap<String, List<Telling>> groups = new TreeMap<>();

    private SameThings(List<Telling> things, Clusters clusters) {
        for (List<Telling> same : clusters.groups(things).values()) {
            String iri = BestName.of(same).iri();
            groups.put(iri, same);
            same.forEach(t -> {
                canonical.put(t.iri(), iri);
                types.put(t.iri(), t.type());
            });
        }
    }

    static SameThings of(List<Telling> things, Clusters clusters) {
        Collection<Name> names = names(things);
        names.forEach(name -> name.joinFullNames(clusters));
        List<String[]> pairs = new ArrayList<>();
        names.forEach(name -> name.alias(clusters, pairs));
        pairs.forEach(pair -> clusters.join(pair[0], pair[1]));
        return new SameThings(things, clusters);
    }

    private static Collection<Name> names(List<Telling> things) {
        Map<String, Name> names = new TreeMap<>();
        for (Telling thing : things) {
            thing.values(RDFS.label).forEach(label -> name(names, thing, label).full.add(thing));
            thing.values(Skos.altLabel).forEach(label -> name(names, thing, label).others.add(thing));
        }
        return names.values();
    }

    private static Name name(Map<String, Name> names, Telling thing, String label) {
        String plain = BestName.plain(label);
        return names.computeIfAbsent(thing.type().getLocalName() + " " + plain, k -> new Name(plain, new ArrayList<>(), new ArrayList<>()));
    }

    /** The thing's name in the canonical layer; anything that is no thing keeps its own. */
    String canonical(String iri) {
        return canonical.getOrDefault(iri, iri);
    }

    boolean isA(String iri, Resource type) {
        return type.equals(types.get(iri));
    }

    /** The tellings of each thing, by its name in the canonical layer. */
    SortedMap<String, List<Telling>> groups() {
        return groups;
    }

    /** One name in one class, with those that bear it as their full name or as another. */
    private record Name(String plain, List<Telling> full, List<Telling> others) {

        void joinFullNames(Clusters clusters) {
            long homes = full.stream().flatMap(t -> t.values(PL.within).stream()).distinct().count();
            if (homes <= 1) {
                full.forEach(t -> clusters.join(full.get(0).iri(), t.iri()));
            }
        }

        void alias(Clusters clusters, List<String[]> pairs) {
            TreeSet<String> bearers = roots(full, clusters);
            TreeSet<String> known = roots(others, clusters);
            if (bearers.size() == 1 && known.size() == 1 && !isSurname()) {
                pairs.add(new String[] {bearers.first(), known.first()});
            }
        }

        private boolean isSurname() {
            return !plain.contains(" ") && others.get(0).is(PL.Person);
        }

        private static TreeSet<String> roots(List<Telling> tellings, Clusters clusters) {
            TreeSet<String> roots = new TreeSet<>();
            tellings.forEach(t -> roots.add(clusters.find(t.iri())));
            return roots;
        }
    }
}
