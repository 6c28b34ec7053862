// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.picketline.vocab.PL;

/** The strikes and lockouts of the graph that took place or may have, with a start known at least to the month. */
final class GraphWalkouts {

    private static final int VAGUEST = 62;

    private GraphWalkouts() { }

    static List<Walkout> in(Model graph) {
        List<Walkout> walkouts = new ArrayList<>();
        for (Resource type : List.of(PL.Strike, PL.Lockout)) {
            graph.listResourcesWithProperty(RDF.type, type).forEachRemaining(strike -> walkout(strike).ifPresent(walkouts::add));
        }
        return walkouts;
    }

    private static Optional<Walkout> walkout(Resource strike) {
        if (Names.things(strike, PL.status).anyMatch(status -> status.getURI().endsWith("/averted"))) {
            return Optional.empty();
        }
        Optional<LocalDate> start = Names.day(strike, PL.start);
        Optional<LocalDate> earliest = start.or(() -> Names.day(strike, PL.notBefore));
        Optional<LocalDate> latest = start.or(() -> Names.day(strike, PL.notAfter));
        if (earliest.isEmpty() || latest.isEmpty() || ChronoUnit.DAYS.between(earliest.get(), latest.get()) > VAGUEST) {
            return Optional.empty();
        }
        return Optional.of(walkout(strike, earliest.get(), latest.get()));
    }

    private static Walkout walkout(Resource strike, LocalDate earliest, LocalDate latest) {
        List<Resource> places = Names.things(strike, PL.place).toList();
        List<String> employers = parties(strike).flatMap(e -> Names.labels(e).stream()).distinct().toList();
        List<String> unions = Names.things(strike, PL.union).flatMap(union -> Names.labels(union).stream()).distinct().toList();
        return new Walkout(strike.getURI(), Names.words(employers), UnionMarks.of(unions), Names.cities(places.stream()), Names.states(places.stream()),
            earliest, latest, Names.day(strike, PL.end), Names.count(strike, PL.workers));
    }

    /** Articles name the owner where tables name the hospital: where no facility is told, the owner's only one is meant too. */
    private static Stream<Resource> parties(Resource strike) {
        List<Resource> told = Stream.of(PL.employer, PL.facility).flatMap(p -> Names.things(strike, p)).toList();
        List<Resource> sites = told.stream().flatMap(Names::sites).distinct().toList();
        return sites.size() == 1 && !strike.hasProperty(PL.facility) ? Stream.concat(told.stream(), sites.stream()) : told.stream();
    }
}
