// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.link;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * How alike two names are, from 0 to 1: the weight of the words they share, where a misspelt word counts by its likeness
 * (Jaro-Winkler). For one thread.
 */
public final class NameLikeness {

    /** Below, two words are different words, not spellings of one. */
    private static final double SPELLING = 0.92;

    private final JaroWinklerSimilarity spelling = new JaroWinklerSimilarity();
    private final WordWeights weights;
    private final double worthOfPart;

    /** @param worthOfPart how alike a name is to one that it is a part of; a hospital is seldom its system */
    public NameLikeness(WordWeights weights, double worthOfPart) {
        this.weights = weights;
        this.worthOfPart = worthOfPart;
    }

    /** The best of all pairs of names. */
    public double best(List<List<String>> these, List<List<String>> those) {
        double best = 0;
        for (List<String> one : these) {
            for (List<String> other : those) {
                best = Math.max(best, of(one, other));
            }
        }
        return best;
    }

    double of(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        if (one.equals(other)) {
            return 1;
        }
        double shared = shared(one, other);
        double first = weight(one);
        double second = weight(other);
        double whole = 2 * shared / (first + second);
        double part = shared / Math.min(first, second);
        return Math.max(whole, isTelling(shared) ? worthOfPart * part * part : 0);
    }

    /** A single everyday word in common makes no part: "hospital" is in every name. */
    private static boolean isTelling(double shared) {
        return shared >= 0.8;
    }

    private double weight(List<String> words) {
        return words.stream().mapToDouble(weights::of).sum();
    }

    private double shared(List<String> one, List<String> other) {
        List<String> rest = new ArrayList<>(other);
        List<String> unmet = new ArrayList<>();
        double shared = 0;
        for (String word : one) {
            if (rest.remove(word)) {
                shared += weights.of(word);
            } else {
                unmet.add(word);
            }
        }
        return shared + misspelt(unmet, rest);
    }

    private double misspelt(List<String> unmet, List<String> rest) {
        double shared = 0;
        for (String word : unmet) {
            for (String other : rest) {
                if (word.length() > 3 && word.charAt(0) == other.charAt(0)) {
                    double like = spelling.apply(word, other);
                    if (like >= SPELLING) {
                        shared += like * Math.min(weights.of(word), weights.of(other));
                        rest.remove(other);
                        break;
                    }
                }
            }
        }
        return shared;
    }
}
