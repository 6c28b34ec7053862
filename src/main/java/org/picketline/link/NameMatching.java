// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Matches things with records by name and place. Only those that share a word which few names have are compared. Other
 * states rule a link out; without any place only a name that one record alone bears, and that is no everyday one, will do.
 */
final class NameMatching {

    private static final int FEW = 60;
    private static final int RARE = 3;
    private static final double LEAST_NAME = 0.72;
    private static final double PART = 0.8;

    private final List<Named> records;
    private final Pairing pairing;
    private final double leastName;
    private final WordWeights weights;
    private final NameLikeness likeness;
    private final Map<String, Set<Named>> byWord = new HashMap<>();
    /** Where those that bear a name are: several elections in one place are of one employer. */
    private final Map<List<String>, Set<String>> bearers = new HashMap<>();

    private NameMatching(List<Named> records, Pairing pairing, double leastName) {
        this.records = records;
        this.pairing = pairing;
        this.leastName = leastName;
        weights = new WordWeights(records.stream().flatMap(r -> r.names().stream()).toList());
        likeness = new NameLikeness(weights, PART);
        records.forEach(this::index);
    }

    /** For things that are the records: a hospital, a union. */
    static NameMatching ofSame(List<Named> records) {
        return new NameMatching(records, new Pairing(0.88, 0.70, 0.02, true), LEAST_NAME);
    }

    /** For records that belong to a thing, any number of them: elections at an employer. */
    static NameMatching ofParts(List<Named> records) {
        return new NameMatching(records, new Pairing(0.88, 0.74, 0.02, false), LEAST_NAME);
    }

    /** For places, where only the very name counts. */
    static NameMatching ofPlaces(List<Named> records) {
        return new NameMatching(records, new Pairing(0.88, 0.70, 0.02, true), 1);
    }

    private void index(Named record) {
        for (List<String> name : record.names()) {
            bearers.computeIfAbsent(name, key -> new HashSet<>()).add(record.cities() + " " + record.states());
            name.forEach(word -> byWord.computeIfAbsent(word, key -> new HashSet<>()).add(record));
        }
    }

    List<Match> match(Collection<Named> things, Decided decided) {
        List<Match> scored = new ArrayList<>();
        for (Named thing : things) {
            near(thing).forEach(record -> score(thing, record, scored));
        }
        decided.apply(scored, things.stream().map(Named::iri).toList(), records.stream().map(Named::iri).toList());
        return pairing.choose(scored);
    }

    /** Those with a rare word in common; where a name has everyday words only, those that bear the whole of it. */
    private Set<Named> near(Named thing) {
        Set<Named> near = new HashSet<>();
        for (List<String> name : thing.names()) {
            boolean everyday = name.stream().allMatch(word -> weights.count(word) > FEW);
            name.stream().map(word -> byWord.getOrDefault(word, Set.of())).filter(found -> everyday || found.size() <= FEW).forEach(near::addAll);
        }
        return near;
    }

    private void score(Named thing, Named record, List<Match> scored) {
        if (!thing.states().isEmpty() && !record.states().isEmpty() && Collections.disjoint(thing.states(), record.states())) {
            return;
        }
        double name = likeness.best(thing.names(), record.names());
        if (name >= leastName) {
            String words = name == 1 ? "same name" : String.format(Locale.ROOT, "names alike by %.2f", name);
            Score score = Score.of(new Feature(words, name, 0.6), place(thing, record, name == 1));
            scored.add(new Match(thing.iri(), record.iri(), score.value(), score.words(), true, false));
        }
    }

    private Feature place(Named thing, Named record, boolean sameName) {
        if (!Collections.disjoint(thing.cities(), record.cities())) {
            return new Feature("same city", 1, 0.4);
        } else if (!Collections.disjoint(thing.states(), record.states())) {
            return new Feature("same state", 0.85, 0.4);
        }
        boolean alone = sameName && record.names().stream().anyMatch(name -> thing.names().contains(name) && bearers.get(name).size() == 1
            && name.stream().anyMatch(word -> weights.count(word) <= RARE));
        return alone ? new Feature("no other bears the name", 0.75, 0.4) : new Feature("", 0.4, 0.4);
    }
}
