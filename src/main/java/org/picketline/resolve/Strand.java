// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;

/**
 * The part of one article that is about one dispute: what it tells as news, or an earlier one that it recalls.
 *
 * <p>An article about a strike in the south may recall one in the north two years ago. Strikes in different places or
 * years begin strands of their own; what else it tells belongs to the strike of the same sentence, or to the news.
 */
final class Strand {

    private static final int FAR_APART = 300;
    private static final Comparator<Told> NEWS_FIRST = Comparator.comparing((Told t) -> Set.of("ended", "averted").contains(t.notation(Slot.STATUS)))
        .thenComparing(t -> t.offset).thenComparing(Told::iri);

    private final List<Told> events = new ArrayList<>();
    private final List<Told> strikes = new ArrayList<>();
    private final Map<Told, Bundle> bundles;
    private Sides sides;
    private boolean news;

    private Strand(Sides sides, Map<Told, Bundle> bundles) {
        this.sides = sides;
        this.bundles = bundles;
    }

    /** The strands of one conflict in one article. */
    static List<Strand> of(Sides sides, List<Told> events, Map<Told, Bundle> bundles, Kinship kinship) {
        List<Strand> strands = new ArrayList<>();
        events.stream().filter(Strand::isStrike).sorted(NEWS_FIRST).forEach(strike -> {
            Optional<Strand> same = strands.stream().filter(s -> s.admits(strike)).findFirst();
            same.orElseGet(() -> open(sides, bundles, strands)).strike(strike);
        });
        Strand main = strands.isEmpty() ? open(sides, bundles, strands) : strands.get(0);
        main.news = true;
        events.stream().filter(e -> !isStrike(e)).forEach(e -> ofSentence(e, strands).orElse(main).events.add(e));
        strands.forEach(s -> s.events.forEach(e -> s.sides = s.sides.and(stated(e), kinship)));
        return strands;
    }

    private static Strand open(Sides sides, Map<Told, Bundle> bundles, List<Strand> strands) {
        Strand strand = new Strand(sides, bundles);
        strands.add(strand);
        return strand;
    }

    private static Sides stated(Told event) {
        return new Sides(event.union(), event.employer());
    }

    static boolean isStrike(Told event) {
        return event.kind == EventKind.STRIKE || event.kind == EventKind.LOCKOUT;
    }

    /** Whether a strike of the same article may belong to the same dispute: near in time, and not in another place. */
    private boolean admits(Told strike) {
        return strikes.stream().anyMatch(s -> bundles.get(s) == bundles.get(strike)
            || bundles.get(s).days().gap(bundles.get(strike).days()) <= FAR_APART && near(s.values(Slot.PLACE), strike.values(Slot.PLACE)));
    }

    private static boolean near(Set<String> a, Set<String> b) {
        return !Places.areInTwoStates(a, b) && !Places.areApart(a, b);
    }

    private void strike(Told strike) {
        strikes.add(strike);
        events.add(strike);
    }

    private static Optional<Strand> ofSentence(Told event, List<Strand> strands) {
        List<Strand> same = strands.stream().filter(s -> s.strikes.stream().anyMatch(k -> !Collections.disjoint(k.sentences, event.sentences))).toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    /** Whether it is what the article tells as news, not what it recalls. */
    boolean isNews() {
        return news;
    }

    List<Told> events() {
        return events;
    }

    Set<Bundle> strikes() {
        Set<Bundle> found = new HashSet<>();
        strikes.forEach(s -> found.add(bundles.get(s)));
        return found;
    }

    Sides sides() {
        return sides;
    }

    Set<String> places() {
        Set<String> places = new TreeSet<>();
        strikes.forEach(s -> places.addAll(s.values(Slot.PLACE)));
        return strikes.isEmpty() ? Plot.all(events.stream(), Slot.PLACE) : places;
    }

    /** When the dispute went on, as far as this article tells; always, if nothing tells. */
    Days days() {
        List<Days> known = new ArrayList<>();
        strikes.stream().map(s -> bundles.get(s).days()).filter(d -> !d.isOpen()).forEach(known::add);
        if (news) {
            events.get(0).day().ifPresent(day -> known.add(Days.around(day, 0, 0)));
        }
        return known.stream().filter(d -> d.length() < FAR_APART).reduce(Days::with).orElse(Days.ALWAYS);
    }

    /** The least name of its events. */
    String first() {
        return events.stream().map(Told::iri).sorted().findFirst().orElse("");
    }
}
