// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.picketline.vocab.PL;

/** The unions, employers, facilities and places of the graph; a party is where its strikes are. */
final class GraphNames {

    private static final List<Property> PARTS = List.of(PL.employer, PL.facility, PL.union);

    private GraphNames() { }

    static List<Named> in(Model graph, Resource... types) {
        List<Named> all = new ArrayList<>();
        for (Resource type : types) {
            graph.listResourcesWithProperty(RDF.type, type).filterKeep(Resource::isURIResource).forEachRemaining(thing -> all.add(named(thing, type)));
        }
        return all;
    }

    private static Named named(Resource thing, Resource type) {
        List<Resource> places = type.equals(PL.Place) ? Names.around(thing).stream().filter(place -> !place.equals(thing)).toList() : eventPlaces(thing);
        return new Named(thing.getURI(), Names.words(Names.labels(thing)), type.equals(PL.Place) ? Set.of() : Names.cities(places.stream()),
            Names.states(places.stream()));
    }

    private static List<Resource> eventPlaces(Resource thing) {
        Stream<Resource> events = PARTS.stream().flatMap(part -> thing.getModel().listResourcesWithProperty(part, thing).toList().stream());
        return Stream.concat(events, Stream.of(thing)).flatMap(event -> Names.things(event, PL.place)).distinct().toList();
    }
}
