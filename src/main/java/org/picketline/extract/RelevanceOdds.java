// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.picketline.extract.knowledge.RelevanceWeight;

/**
 * Two logistic models of the signs of a text: a quick one of its words, and where that is in doubt a full one of its words and its
 * meaning. Weights stand in {@code knowledge/relevance-weights.tsv}, which tells how they were found; a sign that it has not counts
 * for nothing. Immutable.
 */
public final class RelevanceOdds {

    /** In log odds. Beyond that, words alone are as often right as with the meaning. */
    private static final double SURE = 2.5;

    /**
     * In log odds. Texts to learn from are chosen to be hard, and the rules err in them more than in the day's news, so they count for
     * more than was learned.
     */
    private static final double PRIOR = 1.0;

    private final Map<String, RelevanceWeight> weights = new HashMap<>();

    public RelevanceOdds(List<RelevanceWeight> weights) {
        weights.forEach(w -> this.weights.put(w.sign(), w));
    }

    /** As the file on the class path has it. */
    public static RelevanceOdds load() {
        return new RelevanceOdds(RelevanceWeight.load());
    }

    /** Whether the text is more likely than not about a labor dispute in health care. */
    public boolean relevant(RelevanceSigns signs) {
        Map<String, Double> quick = signs.quick(weights::containsKey);
        double odds = sum(quick, RelevanceWeight::quick);
        if (Math.abs(odds) < SURE) {
            odds = sum(quick, RelevanceWeight::full) + sum(signs.meaning(), RelevanceWeight::full);
        }
        return odds + PRIOR * signs.rules() > 0;
    }

    private double sum(Map<String, Double> signs, ToDoubleFunction<RelevanceWeight> model) {
        double sum = 0;
        for (Map.Entry<String, Double> sign : signs.entrySet()) {
            RelevanceWeight weight = weights.get(sign.getKey());
            sum += weight == null ? 0 : model.applyAsDouble(weight) * sign.getValue();
        }
        return sum;
    }
}
