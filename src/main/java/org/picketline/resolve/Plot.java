// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.picketline.model.Slot;
import org.picketline.vocab.PL;

/**
 * Who is in conflict with whom in one article. An event that names one side or none belongs to the conflict that fits
 * it, if there is exactly one.
 */
final class Plot {

    private static final List<Slot> PARTIES = List.of(Slot.UNION, Slot.EMPLOYER, Slot.BY, Slot.CLAIMANT);

    private final Names names;
    private final Kinship kinship;
    private final List<Sides> conflicts = new ArrayList<>();

    private Plot(Names names, Kinship kinship) {
        this.names = names;
        this.kinship = kinship;
    }

    static List<Told> of(Story story, Names names, Kinship kinship) {
        List<Told> events = story.events().stream().map(e -> new Told(e, names)).toList();
        events.stream().filter(Strand::isStrike).forEach(strike -> strike.withoutPlacesOf(events));
        Plot plot = new Plot(names, kinship);
        events.stream().map(plot::stated).filter(Sides::areKnown).forEach(plot::admit);
        events.forEach(e -> e.belongsTo(plot.sides(e, events)));
        return events;
    }

    private Sides stated(Told event) {
        return new Sides(party(event, PL.Union), party(event, PL.Employer, PL.Facility, PL.PublicBody));
    }

    private Optional<String> party(Told event, Resource... classes) {
        Set<Resource> wanted = Set.of(classes);
        return PARTIES.stream().flatMap(slot -> event.values(slot).stream()).filter(p -> wanted.stream().anyMatch(c -> names.isA(p, c))).findFirst();
    }

    private void admit(Sides sides) {
        Optional<Sides> same = conflicts.stream().filter(c -> c.fit(sides, kinship)).findFirst();
        same.ifPresent(conflicts::remove);
        conflicts.add(same.map(c -> c.and(sides, kinship)).orElse(sides));
    }

    private Sides sides(Told event, List<Told> all) {
        Sides stated = stated(event);
        List<Sides> fitting = conflicts.stream().filter(c -> c.fit(stated, kinship)).toList();
        if (fitting.size() > 1 && !stated.areKnown()) {
            return stated.equals(Sides.UNKNOWN) ? Sides.UNKNOWN : nearest(event, all, fitting);
        }
        return fitting.isEmpty() || stated.areKnown() && fitting.size() > 1 ? stated : fitting.get(0);
    }

    /** Of several conflicts of its one party, the one that the text was last about. */
    private Sides nearest(Told event, List<Told> all, List<Sides> fitting) {
        return all.stream().filter(e -> stated(e).areKnown() && fitting.stream().anyMatch(f -> f.fit(stated(e), kinship)))
            .min(Comparator.comparing((Told e) -> e.offset > event.offset).thenComparing(e -> Math.abs(e.offset - event.offset)).thenComparing(Told::iri))
            .flatMap(e -> fitting.stream().filter(f -> f.fit(stated(e), kinship)).findFirst()).orElse(Sides.UNKNOWN);
    }

    /** What all events of an article that belong to a conflict are grouped by when merging. */
    static String block(Told event, Kinship kinship) {
        Sides sides = event.sides();
        return sides.employer().or(() -> event.value(Slot.EMPLOYER)).map(kinship::root)
            .or(() -> sides.union().map(kinship::root)).orElse(event.article());
    }

    static Set<String> all(Stream<Told> events, Slot slot) {
        return events.flatMap(e -> e.values(slot).stream()).collect(Collectors.toSet());
    }
}
