// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.picketline.vocab.Dcterms;
import org.picketline.vocab.PLD;
import org.picketline.vocab.Skos;

/** The records of a dataset by their names: titles, employers' names, unions with letters and number. */
final class RecordNames {

    private static final String HEADQUARTERS = "NHQ";
    /** What the Census adds to a name to tell kinds of places. */
    private static final String KIND_OF_PLACE = " (city|town|village|CDP|borough|municipality)$";

    private RecordNames() { }

    static List<Named> in(Model graph, Resource type) {
        List<Named> all = new ArrayList<>();
        graph.listResourcesWithProperty(RDF.type, type).forEachRemaining(record -> all.add(named(record)));
        return all;
    }

    private static Named named(Resource record) {
        boolean everywhere = Names.texts(record, PLD.designation).contains(HEADQUARTERS);
        return new Named(record.getURI(), Names.words(names(record)), everywhere ? Set.of() : Names.lower(Names.texts(record, PLD.city)),
            everywhere ? Set.of() : Set.copyOf(Names.texts(record, PLD.state)));
    }

    private static List<String> names(Resource record) {
        Stream<String> titles = Stream.of(Dcterms.title, Skos.altLabel, PLD.employerName).flatMap(p -> Names.texts(record, p).stream())
            .map(name -> name.replaceFirst(KIND_OF_PLACE, ""));
        return record.hasProperty(RDF.type, PLD.LaborOrganization) ? union(record) : titles.toList();
    }

    /**
     * A local is called by its own name, or by its union's letters and its number; only a union as a whole, and
     * one of no federation, by the union's name.
     */
    private static List<String> union(Resource record) {
        List<String> names = new ArrayList<>(Names.texts(record, PLD.unitName));
        List<String> locals = Names.texts(record, PLD.unionLocal);
        for (String letters : Names.texts(record, PLD.unionAbbreviation)) {
            locals.forEach(local -> names.add(letters + " " + local));
            Names.texts(record, PLD.unitName).forEach(unit -> names.add(letters + " " + unit));
        }
        boolean unaffiliated = Names.texts(record, PLD.unionAbbreviation).isEmpty();
        if (locals.isEmpty() && (names.isEmpty() || unaffiliated)) {
            names.addAll(Names.texts(record, PLD.unionName));
            names.addAll(Names.texts(record, PLD.unionAbbreviation));
        }
        return names;
    }
}
