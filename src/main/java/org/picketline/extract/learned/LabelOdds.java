// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.learned;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.picketline.extract.knowledge.LabelWeight;

/** How likely words are of each of some labels: a logistic model a label, each over the same signs. Immutable. */
public final class LabelOdds {

    private final Map<String, Map<String, Double>> bySign = new HashMap<>();

    public LabelOdds(List<LabelWeight> weights) {
        weights.forEach(w -> bySign.computeIfAbsent(w.sign(), s -> new HashMap<>()).put(w.label(), w.weight()));
    }

    /** The log odds by label. */
    public Map<String, Double> of(Set<String> signs) {
        Map<String, Double> odds = new HashMap<>();
        signs.forEach(s -> bySign.getOrDefault(s, Map.of()).forEach((label, weight) -> odds.merge(label, weight, Double::sum)));
        return odds;
    }

    /** Whether any sign was met in learning but the one that all texts have. */
    public boolean knows(Set<String> signs) {
        return signs.stream().anyMatch(s -> bySign.containsKey(s) && !s.equals(WordSigns.ALWAYS));
    }
}
