// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.learned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.picketline.knowledge.LabelWeight;
import org.picketline.model.EventKind;

/**
 * Tells by all words of a sentence which kinds of event it tells of: "Ballots were counted Thursday and it wasn't close". The
 * weights stand in {@code knowledge/telling-weights.tsv}, which tells how they were found. Immutable.
 */
public final class TellingOdds {

    /** Stands between a kind and what became of the event: {@code ContractVote:rejected}. */
    public static final String OUTCOME = ":";

    /**
     * That a sentence tells of an event.
     *
     * @param outcome what became of it, as the slots STATUS, RESULT, KIND and WHAT have it; empty for kinds without
     * @param odds    the log odds that it does
     */
    public record Telling(EventKind kind, Optional<String> outcome, double odds) { }

    private final LabelOdds odds;
    private final Map<EventKind, List<String>> outcomes = new EnumMap<>(EventKind.class);

    public TellingOdds(List<LabelWeight> weights) {
        odds = new LabelOdds(weights);
        List<String> labels = weights.stream().map(LabelWeight::label).distinct().sorted().toList();
        for (EventKind kind : EventKind.values()) {
            outcomes.put(kind, labels.stream().filter(l -> l.startsWith(kind.term() + OUTCOME)).toList());
        }
    }

    /** As the file on the class path has it. */
    public static TellingOdds load() {
        return new TellingOdds(LabelWeight.load("telling-weights.tsv"));
    }

    /** Every kind of event, with how likely the sentence tells of one, the likeliest first. */
    public List<Telling> of(String sentence) {
        Map<String, Double> all = odds.of(WordSigns.pairs(sentence));
        List<Telling> tellings = new ArrayList<>();
        for (EventKind kind : EventKind.values()) {
            Optional.ofNullable(all.get(kind.term())).ifPresent(o -> tellings.add(new Telling(kind, outcome(all, kind), o)));
        }
        tellings.sort(Comparator.comparingDouble(Telling::odds).reversed());
        return tellings;
    }

    private Optional<String> outcome(Map<String, Double> all, EventKind kind) {
        return outcomes.get(kind).stream().filter(all::containsKey).max(Comparator.<String>comparingDouble(all::get).thenComparing(Comparator.naturalOrder()))
            .map(label -> label.substring(label.indexOf(OUTCOME) + OUTCOME.length()));
    }
}
