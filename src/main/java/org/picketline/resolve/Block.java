// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;

/**
 * Merges all that is told of one employer (or, where none is named, of one union): strikes first, then what goes with
 * them. Nothing outside the block can change what comes out of it.
 */
final class Block {

    /** What came out: the events, each with its dispute where one can be told. */
    record Merged(Map<Bundle, Optional<Cases.Case>> events, List<Cases.Case> disputes) { }

    private final Kinship kinship;
    private final Decisions decisions;
    private final Map<Told, Bundle> bundles = new HashMap<>();
    private final Map<Bundle, Optional<Cases.Case>> merged = new LinkedHashMap<>();

    private Block(Kinship kinship, Decisions decisions) {
        this.kinship = kinship;
        this.decisions = decisions;
    }

    static Merged merge(Collection<Told> events, Kinship kinship, Decisions decisions, Copies copies) {
        events.forEach(e -> copies.day(e.article()).ifPresent(e::toldOn));
        Block block = new Block(kinship, decisions);
        for (EventKind kind : List.of(EventKind.STRIKE, EventKind.LOCKOUT)) {
            block.gather(events.stream().filter(e -> e.kind == kind).toList()).forEach(b -> b.tellings().forEach(t -> block.bundles.put(t, b)));
        }
        block.date(events);
        return block.settle(events);
    }

    private List<Bundle> gather(Collection<Told> events) {
        return Gathering.of(events, kinship, decisions);
    }

    /** An article without a day that tells of a strike as going on was written after its first day and not long after. */
    private void date(Collection<Told> events) {
        Map<String, LocalDate> days = new TreeMap<>();
        bundles.forEach((told, bundle) -> {
            if (told.day().isEmpty() && told.notation(Slot.STATUS).equals("ongoing")) {
                bundle.date().filter(d -> d.day().isPresent()).flatMap(d -> d.notBefore())
                    .ifPresent(day -> days.merge(told.article(), day, (a, b) -> a.isAfter(b) ? a : b));
            }
        });
        events.forEach(e -> Optional.ofNullable(days.get(e.article())).ifPresent(e::toldOn));
    }

    private Merged settle(Collection<Told> events) {
        List<Cases.Case> cases = Cases.of(strands(events), kinship);
        for (Cases.Case dispute : cases) {
            byKind(dispute.events().stream().filter(e -> !Strand.isStrike(e) && e.kind != EventKind.PENALTY).toList())
                .forEach(same -> gather(same).forEach(b -> merged.put(b, Optional.of(dispute))));
        }
        Map<Told, Cases.Case> owners = new HashMap<>();
        cases.forEach(c -> c.events().forEach(e -> owners.put(e, c)));
        bundles.values().stream().distinct().sorted(Comparator.comparing(Bundle::first)).forEach(b -> merged.put(b, owner(b, owners)));
        gather(events.stream().filter(e -> e.kind == EventKind.PENALTY).toList()).forEach(b -> merged.put(b, owner(b, owners)));
        byKind(events.stream().filter(e -> !owners.containsKey(e) && !bundles.containsKey(e) && e.kind != EventKind.PENALTY).toList())
            .forEach(same -> gather(same).forEach(b -> merged.put(b, Optional.empty())));
        return new Merged(merged, cases);
    }

    private static Optional<Cases.Case> owner(Bundle bundle, Map<Told, Cases.Case> owners) {
        return bundle.tellings().stream().map(owners::get).filter(c -> c != null).findFirst();
    }

    private static Collection<List<Told>> byKind(Collection<Told> events) {
        return new TreeMap<>(events.stream().collect(Collectors.groupingBy(e -> e.kind))).values();
    }

    private List<Strand> strands(Collection<Told> events) {
        Map<String, List<Told>> told = new TreeMap<>(events.stream().filter(e -> e.sides().areKnown())
            .collect(Collectors.groupingBy(e -> e.article() + " " + e.sides())));
        List<Strand> strands = new ArrayList<>();
        told.values().forEach(same -> strands.addAll(Strand.of(same.get(0).sides(), same, bundles, kinship)));
        return strands;
    }

    static Set<String> articles(Collection<Bundle> bundles) {
        return bundles.stream().flatMap(b -> b.articles().stream()).collect(Collectors.toSet());
    }
}
