// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses among scored pairs. Above the upper threshold a pair is a link, unless a rival for either end comes close; then,
 * and down to the lower threshold, it is a candidate.
 *
 * @param link      the upper threshold
 * @param candidate the lower one
 * @param margin    how far a rival must be behind
 * @param oneToOne  whether a record may belong to one thing only, and a thing have one record only
 */
record Pairing(double link, double candidate, double margin, boolean oneToOne) {

    /** Weaker ones of the same thing than these are not worth a look. */
    private static final int CANDIDATES = 3;

    List<Match> choose(List<Match> scored) {
        List<Match> sorted = scored.stream().filter(match -> match.decided() || match.score() >= candidate).sorted(Match.SUREST).toList();
        Map<String, List<Match>> byThing = group(sorted, true);
        Map<String, List<Match>> byRecord = group(sorted, false);
        List<Match> chosen = new ArrayList<>();
        Map<String, Match> taken = new HashMap<>();
        for (Match match : sorted) {
            if (match.decided() || isLink(match, byThing, byRecord, taken)) {
                chosen.add(match);
                taken.put(match.thing(), match);
                taken.put(match.record(), match);
            }
        }
        Set<Match> links = Set.copyOf(chosen);
        sorted.stream().filter(match -> !links.contains(match)).filter(match -> worthALook(match, byThing, taken)).forEach(m -> chosen.add(m.asCandidate()));
        return chosen;
    }

    private static Map<String, List<Match>> group(List<Match> sorted, boolean byThing) {
        Map<String, List<Match>> groups = new HashMap<>();
        sorted.forEach(match -> groups.computeIfAbsent(byThing ? match.thing() : match.record(), key -> new ArrayList<>()).add(match));
        return groups;
    }

    private boolean isLink(Match match, Map<String, List<Match>> byThing, Map<String, List<Match>> byRecord, Map<String, Match> taken) {
        if (match.score() < link) {
            return false;
        }
        if (!oneToOne) {
            return noRival(match, byRecord.get(match.record()));
        }
        return !taken.containsKey(match.thing()) && !taken.containsKey(match.record())
            && noRival(match, byThing.get(match.thing())) && noRival(match, byRecord.get(match.record()));
    }

    private boolean noRival(Match match, List<Match> others) {
        return others.stream().allMatch(other -> other.equals(match) || other.score() <= match.score() - margin);
    }

    private boolean worthALook(Match match, Map<String, List<Match>> byThing, Map<String, Match> taken) {
        boolean settled = oneToOne && (settled(match, taken.get(match.thing())) || settled(match, taken.get(match.record())));
        return !settled && byThing.get(match.thing()).indexOf(match) < CANDIDATES;
    }

    private boolean settled(Match match, Match winner) {
        return winner != null && winner.score() > match.score() + margin;
    }
}
