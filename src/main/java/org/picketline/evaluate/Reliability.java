// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether confidences mean what they say.
 *
 * @param bands from sure to unsure
 */
public record Reliability(List<Band> bands) {

    /** Where each band begins; it ends where the one before begins. */
    private static final double[] FROM = {0.95, 0.9, 0.85, 0.8, 0.7, 0.6, 0.4, 0};

    /**
     * The claims of about one confidence.
     *
     * @param from  the least confidence in it
     * @param count how many claims
     * @param told  their mean confidence
     * @param right which part of them is right
     */
    public record Band(double from, int count, double told, double right) { }

    public static Reliability of(List<Judgement> judged) {
        List<Band> bands = new ArrayList<>();
        double below = Double.POSITIVE_INFINITY;
        for (double from : FROM) {
            double end = below;
            bands.add(band(from, judged.stream().filter(j -> j.confidence() >= from && j.confidence() < end).toList()));
            below = from;
        }
        return new Reliability(bands);
    }

    private static Band band(double from, List<Judgement> judged) {
        return new Band(from, judged.size(), judged.stream().mapToDouble(Judgement::confidence).average().orElse(0),
            judged.stream().mapToDouble(Judgement::credit).average().orElse(0));
    }

    /** By how much what is told and what is right differ, over all claims. */
    public double gap() {
        int all = bands.stream().mapToInt(Band::count).sum();
        return bands.stream().mapToDouble(b -> b.count * Math.abs(b.told - b.right)).sum() / Math.max(1, all);
    }
}
