// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;

/**
 * Merges all that is told of one employer (or, where none is named, of one union): strikes first, then what goes with
 * them. Nothing outside the block can change what comes out of it.
 */
final class Block {

    /** What came out: the events, each with its dispute where one can be told. */
    record Merged(Map<Bundle, Optional<Cases.Case>> events, List<Cases.Case> disputes) { }

    private static final int YEAR = 300;

    private final Kinship kinship;
    private final Decisions decisions;
    private final Copies copies;
    private final Map<Told, Bundle> bundles = new HashMap<>();
    private final Map<Bundle, Optional<Cases.Case>> merged = new LinkedHashMap<>();

    private Block(Kinship kinship, Decisions decisions, Copies copies) {
        this.kinship = kinship;
        this.decisions = decisions;
        this.copies = copies;
    }

    static Merged merge(Collection<Told> events, Kinship kinship, Decisions decisions, Copies copies) {
        Set<Told> ofTheirOwnTime = tellTime(events);
        Map<String, LocalDate> exact = new TreeMap<>();
        events.stream().filter(e -> e.day().isEmpty()).forEach(e -> copies.day(e.article()).ifPresent(day -> exact.put(e.article(), day)));
        Block block = new Block(kinship, decisions, copies);
        countBack(ofTheirOwnTime, exact, true);
        tellDay(events, exact);
        block.strikes(events);
        Map<String, LocalDate> inferred = block.days();
        if (countBack(ofTheirOwnTime, inferred, false)) {
            block.strikes(events);
        }
        tellDay(events, inferred);
        return block.settle(events);
    }

    private void strikes(Collection<Told> events) {
        for (EventKind kind : List.of(EventKind.STRIKE, EventKind.LOCKOUT)) {
            gather(events.stream().filter(e -> e.kind == kind).toList()).forEach(b -> b.tellings().forEach(t -> bundles.put(t, b)));
        }
    }

    /** What the time told in a sentence belongs to: where an undated strike is told with other things in one, to the strike alone. */
    private static Set<Told> tellTime(Collection<Told> events) {
        Set<String> ofStrikes = new HashSet<>();
        events.stream().filter(e -> Strand.isStrike(e) && e.date().isEmpty()).forEach(e -> e.sentences.forEach(s -> ofStrikes.add(e.article() + s)));
        return events.stream().filter(e -> Strand.isStrike(e) || e.sentences.stream().noneMatch(s -> ofStrikes.contains(e.article() + s))).collect(Collectors.toSet());
    }

    /** Dates what articles of these days tell as seen from them; whether a strike was dated. */
    private static boolean countBack(Collection<Told> events, Map<String, LocalDate> days, boolean exact) {
        List<Told> dated = events.stream().filter(e -> days.containsKey(e.article()) && e.date().isEmpty()).toList();
        dated.forEach(e -> e.countBack(days.get(e.article()), exact));
        return dated.stream().anyMatch(e -> Strand.isStrike(e) && e.date().isPresent());
    }

    private static void tellDay(Collection<Told> events, Map<String, LocalDate> days) {
        events.forEach(e -> Optional.ofNullable(days.get(e.article())).ifPresent(e::toldOn));
    }

    private List<Bundle> gather(Collection<Told> events) {
        return Gathering.of(events, kinship, decisions, copies);
    }

    /**
     * An article without a day that tells of a strike as going on was written after its first day and not long after. One that
     * tells of no other than such as are over or off, all of one time, was written after the last of them.
     */
    private Map<String, LocalDate> days() {
        Map<String, List<Told>> undated = new TreeMap<>(bundles.keySet().stream().filter(t -> t.day().isEmpty()).collect(Collectors.groupingBy(Told::article)));
        Map<String, LocalDate> days = new TreeMap<>();
        undated.forEach((article, strikes) -> dayOf(strikes, "ongoing").or(() -> isOfOneTime(strikes) ? dayOf(strikes, "") : Optional.empty())
            .ifPresent(day -> days.put(article, day)));
        return days;
    }

    /** The last of the days on which strikes of this status began, were last told to go on, or ended. */
    private Optional<LocalDate> dayOf(Collection<Told> strikes, String status) {
        return strikes.stream().filter(t -> status.isEmpty() || t.notation(Slot.STATUS).equals(status))
            .flatMap(t -> begun(bundles.get(t)).stream().flatMap(first -> status.isEmpty() ? after(t, first) : Stream.of(first))).max(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> begun(Bundle strike) {
        return strike.date().filter(d -> d.day().isPresent()).flatMap(d -> d.notBefore());
    }

    private Stream<LocalDate> after(Told strike, LocalDate first) {
        Stream<LocalDate> end = strike.value(Slot.END).flatMap(Told::date).flatMap(d -> NearestYear.complete(d, first).notAfter()).stream();
        Stream<LocalDate> goingOn = bundles.get(strike).tellings().stream().filter(t -> t.notation(Slot.STATUS).equals("ongoing")).flatMap(t -> t.day().stream());
        return Stream.of(Stream.of(first), end, goingOn).flatMap(days -> days);
    }

    private boolean isOfOneTime(Collection<Told> strikes) {
        List<Days> days = strikes.stream().map(t -> bundles.get(t).days()).toList();
        return days.stream().noneMatch(Days::isOpen) && days.stream().reduce(Days::with).filter(d -> d.length() <= YEAR).isPresent();
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
