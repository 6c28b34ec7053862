// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** How much a word tells names apart: "hospital" little, "sallow" much; by how many names of a dataset have it. */
public final class WordWeights {

    private static final double LEAST = 0.15;

    private final Map<String, Integer> names = new HashMap<>();
    private final double rarest;

    public WordWeights(Collection<List<String>> all) {
        all.forEach(words -> new HashSet<>(words).forEach(word -> names.merge(word, 1, Integer::sum)));
        rarest = Math.log(1 + Math.max(all.size(), 100));
    }

    /** From 0.15 for a word in every name to 1 for one in none. */
    double of(String word) {
        double weight = 1 - Math.log(1 + names.getOrDefault(word, 0)) / rarest;
        return Math.max(LEAST, weight);
    }

    /** In how many names a word is. */
    int count(String word) {
        return names.getOrDefault(word, 0);
    }
}
