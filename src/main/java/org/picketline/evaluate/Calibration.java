// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.picketline.extract.trust.Confidence;
import org.picketline.knowledge.SignWeight;

/**
 * Learns from judged claims how much each sign is worth. Rare signs are left out, the weights of others held small, so that
 * what holds for these articles holds for the next; {@link #crossValidated} tells whether it does.
 */
public final class Calibration {

    /** A sign seen less often tells nothing. */
    private static final int LEAST = 10;
    private static final double RIDGE = 4;
    private static final int FOLDS = 10;
    /** How far the level may move, in log odds, and how finely it is looked for. */
    private static final double LEVELS = 3;
    private static final int STEPS = 30;

    private Calibration() { }

    /** The weights, the strongest first. */
    public static List<SignWeight> weights(List<Judgement> judged) {
        List<String> signs = signs(judged);
        Map<String, Integer> numbers = new LinkedHashMap<>();
        signs.forEach(sign -> numbers.put(sign, numbers.size()));
        List<int[]> rows = judged.stream().map(j -> row(j, numbers)).toList();
        double[] credit = judged.stream().mapToDouble(Judgement::credit).toArray();
        double[] weights = LogisticFit.ofSigns(rows, credit, signs.size(), RIDGE);
        List<SignWeight> found = new ArrayList<>();
        signs.forEach(sign -> found.add(weight(sign, weights[numbers.get(sign)], judged)));
        found.sort(Comparator.comparing((SignWeight w) -> !w.sign().equals(Confidence.ALWAYS)).thenComparing(w -> -Math.abs(w.weight())));
        return found;
    }

    private static SignWeight weight(String sign, double weight, List<Judgement> judged) {
        List<Judgement> having = judged.stream().filter(j -> sign.equals(Confidence.ALWAYS) || j.signs().contains(sign)).toList();
        return new SignWeight(sign, weight, having.size(), having.stream().mapToDouble(Judgement::credit).sum());
    }

    private static List<String> signs(List<Judgement> judged) {
        Map<String, Integer> seen = new TreeMap<>();
        judged.forEach(j -> j.signs().forEach(sign -> seen.merge(sign, 1, Integer::sum)));
        List<String> signs = new ArrayList<>(List.of(Confidence.ALWAYS));
        seen.forEach((sign, times) -> {
            if (times >= LEAST) {
                signs.add(sign);
            }
        });
        return signs;
    }

    private static int[] row(Judgement judged, Map<String, Integer> numbers) {
        List<Integer> row = new ArrayList<>(List.of(0));
        judged.signs().stream().filter(numbers::containsKey).map(numbers::get).forEach(row::add);
        return row.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * The same weights at the level of other articles: claims that the rules were made looking at are right more often than those
     * of the next article, so the mean confidence is that of articles which were only measured.
     */
    public static List<SignWeight> level(List<SignWeight> weights, List<Judgement> measured) {
        double right = measured.stream().mapToDouble(Judgement::credit).average().orElse(0);
        double low = -LEVELS;
        double high = LEVELS;
        for (int step = 0; step < STEPS; step++) {
            double middle = (low + high) / 2;
            boolean tooSure = mean(shifted(weights, middle), measured) > right;
            low = tooSure ? low : middle;
            high = tooSure ? middle : high;
        }
        return shifted(weights, low);
    }

    private static double mean(List<SignWeight> weights, List<Judgement> judged) {
        return appraised(weights, judged).stream().mapToDouble(Judgement::confidence).average().orElse(0);
    }

    private static List<SignWeight> shifted(List<SignWeight> weights, double by) {
        return weights.stream().map(w -> w.sign().equals(Confidence.ALWAYS) ? new SignWeight(w.sign(), w.weight() + by, w.seen(), w.right()) : w).toList();
    }

    /** The same claims with the confidence that these weights give them. */
    public static List<Judgement> appraised(List<SignWeight> weights, List<Judgement> judged) {
        Confidence confidence = new Confidence(weights);
        return judged.stream().map(j -> new Judgement(j.article(), confidence.of(j.signs()), j.signs(), j.credit())).toList();
    }

    /** The same claims with the confidence that weights learnt from other articles give them. */
    public static List<Judgement> crossValidated(List<Judgement> judged) {
        List<String> articles = judged.stream().map(Judgement::article).distinct().sorted().toList();
        List<Judgement> all = new ArrayList<>();
        for (int f = 0; f < FOLDS; f++) {
            int fold = f;
            List<Judgement> own = judged.stream().filter(j -> articles.indexOf(j.article()) % FOLDS == fold).toList();
            List<Judgement> others = judged.stream().filter(j -> articles.indexOf(j.article()) % FOLDS != fold).toList();
            all.addAll(appraised(weights(others), own));
        }
        return all;
    }
}
