// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which strands of articles are about one dispute: those that share a strike; else those of the same parties and no
 * other place, told within half a year of each other. What nothing dates joins by a common sentence only.
 */
final class Cases {

    private static final int HALF_A_YEAR = 200;
    private static final int SIX_WEEKS = 45;
    private static final Comparator<Case> SUREST_FIRST = Comparator.comparing((Case c) -> c.days.isOpen())
        .thenComparing(c -> c.strikes.isEmpty()).thenComparing(c -> c.places.isEmpty()).thenComparing(c -> c.days.from()).thenComparing(c -> c.first);

    private final Kinship kinship;
    private final List<Case> cases = new ArrayList<>();

    private Cases(Kinship kinship) {
        this.kinship = kinship;
    }

    static List<Case> of(Collection<Strand> strands, Kinship kinship) {
        Cases cases = new Cases(kinship);
        cases.byStrike(strands).stream().sorted(SUREST_FIRST).forEach(cases::place);
        return cases.cases;
    }

    private Collection<Case> byStrike(Collection<Strand> strands) {
        Map<Bundle, Case> byBundle = new HashMap<>();
        Set<Case> all = new LinkedHashSet<>();
        for (Strand strand : strands.stream().sorted(Comparator.comparing(Strand::first)).toList()) {
            Case its = new Case(strand, kinship);
            strand.strikes().stream().map(byBundle::get).filter(c -> c != null).distinct().toList().forEach(other -> {
                all.remove(other);
                its.add(other, kinship);
            });
            its.strikes.forEach(b -> byBundle.put(b, its));
            all.add(its);
        }
        return all;
    }

    private void place(Case next) {
        Optional<Case> best = cases.stream().filter(c -> fits(c, next)).min(Comparator.comparing((Case c) -> Places.shared(c.places, next.places).isEmpty())
            .thenComparing(c -> c.days.gap(next.days)).thenComparing(c -> c.first));
        best.ifPresentOrElse(c -> c.add(next, kinship), () -> cases.add(next));
    }

    private boolean fits(Case there, Case next) {
        if (!there.sides.fit(next.sides, kinship) || Places.areInTwoStates(there.places, next.places)) {
            return false;
        }
        if (next.days.isOpen() || there.days.isOpen()) {
            return !Collections.disjoint(there.words, next.words);
        }
        return there.days.gap(next.days) <= (Places.areApart(there.places, next.places) ? SIX_WEEKS : HALF_A_YEAR);
    }

    /** One dispute in the making. */
    static final class Case {
        private final List<Told> events = new ArrayList<>();
        private final Set<Bundle> strikes = new HashSet<>();
        private final Set<String> places = new HashSet<>();
        private final Set<String> news = new TreeSet<>();
        private final Set<Integer> words = new HashSet<>();
        private Sides sides;
        private Days days;
        private String first;

        Case(Strand strand, Kinship kinship) {
            events.addAll(strand.events());
            strikes.addAll(strand.strikes());
            places.addAll(strand.places());
            strand.events().forEach(e -> words.addAll(e.words));
            if (strand.isNews()) {
                strand.events().forEach(e -> news.add(e.article()));
            }
            sides = strand.sides();
            days = strand.days();
            first = strand.first();
        }

        void add(Case other, Kinship kinship) {
            events.addAll(other.events);
            strikes.addAll(other.strikes);
            places.addAll(other.places);
            news.addAll(other.news);
            words.addAll(other.words);
            sides = sides.and(other.sides, kinship);
            days = days.isOpen() ? other.days : other.days.isOpen() ? days : days.with(other.days);
            first = first.compareTo(other.first) < 0 ? first : other.first;
        }

        List<Told> events() {
            return events;
        }

        Sides sides() {
            return sides;
        }

        /** The articles of which it is the news; others recall it. */
        Set<String> news() {
            return news;
        }

        String first() {
            return first;
        }
    }
}
