// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.trust;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.picketline.knowledge.SignWeight;

/**
 * From what is seen of a claim to how sure it is: a logistic model over its signs. The weights stand in
 * {@code knowledge/confidence.tsv}, which tells how they were found; a sign that it has not counts for nothing. Immutable.
 */
public final class Confidence {

    /** The sign that every claim has. */
    public static final String ALWAYS = "always";

    /** No reading is surer, or less sure, than that. */
    private static final double MOST = 0.99;
    private static final double LEAST = 0.05;
    private static final double HUNDREDTHS = 100.0;

    private final Map<String, Double> weights = new HashMap<>();

    public Confidence(List<SignWeight> weights) {
        weights.forEach(w -> this.weights.put(w.sign(), w.weight()));
    }

    /** As the file on the class path has it. */
    public static Confidence load() {
        return new Confidence(SignWeight.load());
    }

    /** How likely a claim with these signs is right, in hundredths. */
    public double of(Collection<String> signs) {
        double odds = weights.getOrDefault(ALWAYS, 0.0);
        for (String sign : signs) {
            odds += weights.getOrDefault(sign, 0.0);
        }
        double likely = 1 / (1 + Math.exp(-odds));
        return Math.round(Math.max(LEAST, Math.min(MOST, likely)) * HUNDREDTHS) / HUNDREDTHS;
    }
}
