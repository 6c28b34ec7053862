// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.learned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.picketline.knowledge.LabelWeight;

/** How likely words are of each of some labels: a logistic model a label, each over the same signs. Immutable. */
public final class LabelOdds {

    /** What a sign adds to the log odds of the label of that number. */
    private record Weight(int label, double weight) { }

    private final List<String> labels;
    private final Map<String, List<Weight>> bySign = new HashMap<>();

    public LabelOdds(List<LabelWeight> weights) {
        labels = weights.stream().map(LabelWeight::label).distinct().toList();
        Map<String, Integer> numbers = new HashMap<>();
        labels.forEach(l -> numbers.put(l, numbers.size()));
        weights.forEach(w -> bySign.computeIfAbsent(w.sign(), s -> new ArrayList<>(2)).add(new Weight(numbers.get(w.label()), w.weight())));
    }

    /** The log odds by label, of those that any of the signs speaks for or against. */
    public Map<String, Double> of(Set<String> signs) {
        double[] sums = new double[labels.size()];
        boolean[] seen = new boolean[sums.length];
        for (String sign : signs) {
            for (Weight w : bySign.getOrDefault(sign, List.of())) {
                sums[w.label] += w.weight;
                seen[w.label] = true;
            }
        }
        Map<String, Double> odds = new HashMap<>();
        for (int label = 0; label < sums.length; label++) {
            if (seen[label]) {
                odds.put(labels.get(label), sums[label]);
            }
        }
        return odds;
    }

    /** Whether any sign was met in learning but the one that all texts have. */
    public boolean knows(Set<String> signs) {
        return signs.stream().anyMatch(s -> bySign.containsKey(s) && !s.equals(WordSigns.ALWAYS));
    }
}
