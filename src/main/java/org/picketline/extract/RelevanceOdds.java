// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.picketline.knowledge.RelevanceWeight;

/**
 * A logistic model of the signs of a text. Weights stand in {@code knowledge/relevance-weights.tsv}, which tells how they were
 * found; a sign that it has not counts for nothing. Immutable.
 */
public final class RelevanceOdds {

    /** In log odds: where what was learned is in two minds the rules decide, which err less in the day's news than in texts chosen to be hard. */
    private static final double RULES = 0.25;
    /** The fewer words there are, the less they tell. */
    private static final double RULES_ON_BRIEFS = 0.5;

    private final Map<String, Double> weights = new HashMap<>();

    public RelevanceOdds(List<RelevanceWeight> weights) {
        weights.forEach(w -> this.weights.put(w.sign(), w.weight()));
    }

    /** As the file on the class path has it. */
    public static RelevanceOdds load() {
        return new RelevanceOdds(RelevanceWeight.load());
    }

    /** Whether the text is more likely than not about a labor dispute in health care. */
    public boolean relevant(RelevanceSigns signs) {
        double odds = 0;
        for (Map.Entry<String, Double> sign : signs.counted(weights::containsKey).entrySet()) {
            odds += weights.getOrDefault(sign.getKey(), 0.0) * sign.getValue();
        }
        return odds + (signs.brief() ? RULES_ON_BRIEFS : RULES) * signs.rules() > 0;
    }
}
