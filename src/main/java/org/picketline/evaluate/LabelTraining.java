// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.picketline.extract.learned.WordSigns;
import org.picketline.knowledge.LabelWeight;

/**
 * Learns a logistic model for each of some labels, all over the same signs.
 *
 * @param least in how many examples a sign must be seen
 * @param ridge how strongly weights are held to 0
 * @param worth smaller weights are left out
 */
record LabelTraining(int least, double ridge, double worth) {

    /** What is seen of a text, and which labels it bears. */
    interface Example {

        Set<String> signs();

        boolean bears(String label);

        /** Whether the text tells something of the label, for or against it. */
        default boolean teaches(String label) {
            return true;
        }
    }

    /** The weights of each label, in the order of the labels. */
    List<LabelWeight> weights(List<? extends Example> examples, Collection<String> labels) {
        List<String> signs = signs(examples);
        Map<String, Integer> numbers = new HashMap<>();
        signs.forEach(s -> numbers.put(s, numbers.size()));
        List<int[]> rows = examples.stream().map(e -> e.signs().stream().filter(numbers::containsKey).mapToInt(numbers::get).toArray()).toList();
        return new TreeSet<>(labels).parallelStream().flatMap(label -> weights(label, examples, rows, signs).stream()).toList();
    }

    private List<LabelWeight> weights(String label, List<? extends Example> examples, List<int[]> rows, List<String> signs) {
        int[] teaching = IntStream.range(0, rows.size()).filter(i -> examples.get(i).teaches(label)).toArray();
        double[] credit = IntStream.of(teaching).mapToDouble(i -> examples.get(i).bears(label) ? 1 : 0).toArray();
        double[] fit = LogisticFit.ofSigns(IntStream.of(teaching).mapToObj(rows::get).toList(), credit, signs.size(), ridge);
        List<LabelWeight> weights = new ArrayList<>();
        IntStream.range(0, fit.length).filter(i -> Math.abs(fit[i]) >= worth).forEach(i -> weights.add(new LabelWeight(label, signs.get(i), fit[i])));
        return weights;
    }

    /** What enough examples have; the first is what all have. */
    private List<String> signs(List<? extends Example> examples) {
        Map<String, Integer> seen = new TreeMap<>();
        examples.forEach(e -> e.signs().forEach(s -> seen.merge(s, 1, Integer::sum)));
        List<String> signs = new ArrayList<>(List.of(WordSigns.ALWAYS));
        seen.entrySet().stream().filter(s -> s.getValue() >= least).map(Map.Entry::getKey).filter(Predicate.not(WordSigns.ALWAYS::equals)).forEach(signs::add);
        return signs;
    }
}
