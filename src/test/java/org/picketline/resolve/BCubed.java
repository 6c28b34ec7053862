// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.HashMap;
import java.util.Map;

/**
 * How well a grouping agrees with the true one, mention by mention (B³): precision is the share of a mention's group that
 * belongs there, recall the share of its true group that is there, each averaged over all mentions.
 */
record BCubed(double precision, double recall) {

    static <M, T, F> BCubed of(Map<M, T> truth, Map<M, F> found) {
        Map<T, Integer> trueSizes = new HashMap<>();
        Map<F, Integer> foundSizes = new HashMap<>();
        Map<String, Integer> both = new HashMap<>();
        truth.forEach((mention, group) -> {
            F its = found.get(mention);
            trueSizes.merge(group, 1, Integer::sum);
            foundSizes.merge(its, 1, Integer::sum);
            both.merge(group + "\n" + its, 1, Integer::sum);
        });
        double precision = 0;
        double recall = 0;
        for (Map.Entry<M, T> mention : truth.entrySet()) {
            F its = found.get(mention.getKey());
            int common = both.get(mention.getValue() + "\n" + its);
            precision += (double) common / foundSizes.get(its);
            recall += (double) common / trueSizes.get(mention.getValue());
        }
        return new BCubed(precision / truth.size(), recall / truth.size());
    }

    /** The same measures over pairs of mentions: of those found together, and of those that belong together. */
    static <M, T, F> BCubed pairs(Map<M, T> truth, Map<M, F> found) {
        Map<Object, Integer> trueSizes = new HashMap<>();
        Map<Object, Integer> foundSizes = new HashMap<>();
        Map<Object, Integer> both = new HashMap<>();
        truth.forEach((mention, group) -> {
            trueSizes.merge(group, 1, Integer::sum);
            foundSizes.merge(found.get(mention), 1, Integer::sum);
            both.merge(group + "\n" + found.get(mention), 1, Integer::sum);
        });
        return new BCubed(pairs(both) / Math.max(1, pairs(foundSizes)), pairs(both) / Math.max(1, pairs(trueSizes)));
    }

    private static double pairs(Map<Object, Integer> sizes) {
        return sizes.values().stream().mapToDouble(n -> n * (n - 1.0) / 2).sum();
    }

    double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    @Override
    public String toString() {
        return "precision %.3f, recall %.3f, F1 %.3f".formatted(precision, recall, f1());
    }
}
