// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.issues;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.picketline.extract.knowledge.TopicWeight;
import org.picketline.model.Concept;

/**
 * Tells the issue of a demanded thing by all of its words, where no phrase of the lists names one: "two people on every truck". A
 * logistic model an issue; the weights stand in {@code knowledge/topic-weights.tsv}, which tells how they were found. Immutable.
 */
public final class TopicOdds {

    /** What is of no issue: "over three years". */
    public static final String NONE = "-";
    /** In log odds; less sure ones are left out. */
    private static final double SURE = 0.4;

    private final Map<String, Map<String, Double>> bySign = new HashMap<>();

    public TopicOdds(List<TopicWeight> weights) {
        weights.forEach(w -> bySign.computeIfAbsent(w.sign(), s -> new HashMap<>()).put(w.topic(), w.weight()));
    }

    /** As the file on the class path has it. */
    public static TopicOdds load() {
        return new TopicOdds(TopicWeight.load());
    }

    /** The issue that the words are of, if one is likely. */
    public Optional<Concept> issue(String words) {
        return best(words).filter(b -> b.getValue() > SURE && !b.getKey().equals(NONE)).map(b -> Concept.issue(b.getKey()));
    }

    /** The most likely issue or {@link #NONE}, with its log odds; empty where no word is known. */
    public Optional<Map.Entry<String, Double>> best(String words) {
        Set<String> signs = TopicSigns.of(words);
        boolean known = signs.stream().anyMatch(s -> bySign.containsKey(s) && !s.equals(TopicSigns.ALWAYS));
        Map<String, Double> odds = new HashMap<>();
        signs.forEach(s -> bySign.getOrDefault(s, Map.of()).forEach((topic, weight) -> odds.merge(topic, weight, Double::sum)));
        return odds.entrySet().stream().filter(o -> known).max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
    }
}
