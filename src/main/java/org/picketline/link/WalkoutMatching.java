// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Matches strikes with stoppages. Only those whose starts lie within two weeks are compared at all. */
final class WalkoutMatching {

    /** Set by measuring on stoppages of four decades: see {@code LinkMeasureTest}. */
    private static final Pairing PAIRING = new Pairing(0.80, 0.62, 0.03, true);

    /** Articles shorten employers' names, and tables add units to them. */
    private static final double PART = 0.93;

    private final List<String> records;
    private final WalkoutScore score;
    private final NavigableMap<Long, List<Walkout>> byStart = new TreeMap<>();

    WalkoutMatching(Collection<Walkout> stoppages) {
        records = stoppages.stream().map(Walkout::iri).toList();
        score = new WalkoutScore(new NameLikeness(new WordWeights(stoppages.stream().flatMap(s -> s.employers().stream()).toList()), PART));
        stoppages.forEach(s -> byStart.computeIfAbsent(s.earliest().toEpochDay(), day -> new ArrayList<>()).add(s));
    }

    List<Match> match(Collection<Walkout> strikes, Decided decided) {
        List<Match> scored = new ArrayList<>();
        for (Walkout strike : strikes) {
            near(strike).forEach(stoppage -> score(strike, stoppage, scored));
        }
        decided.apply(scored, strikes.stream().map(Walkout::iri).toList(), records);
        return PAIRING.choose(scored);
    }

    private List<Walkout> near(Walkout strike) {
        List<Walkout> near = new ArrayList<>();
        byStart.subMap(strike.earliest().toEpochDay() - WalkoutScore.WINDOW, true, strike.latest().toEpochDay() + WalkoutScore.WINDOW, true)
            .values().forEach(near::addAll);
        return near;
    }

    private void score(Walkout strike, Walkout stoppage, List<Match> scored) {
        Score result = score.of(strike, stoppage);
        if (result.value() > 0) {
            scored.add(new Match(strike.iri(), stoppage.iri(), result.value(), result.words(), true, false));
        }
    }
}
