// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.issues;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.picketline.extract.learned.LabelOdds;
import org.picketline.extract.learned.WordSigns;
import org.picketline.knowledge.LabelWeight;
import org.picketline.model.Concept;

/**
 * Tells the issue of a demanded thing by all of its words, where no phrase of the lists names one: "two people on every truck". The
 * weights stand in {@code knowledge/topic-weights.tsv}, which tells how they were found. Immutable.
 */
public final class TopicOdds {

    /** What is of no issue: "over three years". */
    public static final String NONE = "-";
    /** In log odds; less sure ones are left out. */
    private static final double SURE = 0.4;

    private final LabelOdds odds;

    public TopicOdds(List<LabelWeight> weights) {
        odds = new LabelOdds(weights);
    }

    /** As the file on the class path has it. */
    public static TopicOdds load() {
        return new TopicOdds(LabelWeight.load("topic-weights.tsv"));
    }

    /** The issue that the words are of, if one is likely. */
    public Optional<Concept> issue(String words) {
        return best(words).filter(b -> b.getValue() > SURE && !b.getKey().equals(NONE)).map(b -> Concept.issue(b.getKey()));
    }

    /** The most likely issue or {@link #NONE}, with its log odds; empty where no word is known. */
    public Optional<Map.Entry<String, Double>> best(String words) {
        Set<String> signs = WordSigns.words(words);
        return !odds.knows(signs) ? Optional.empty() : odds.of(signs).entrySet().stream().max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
    }
}
