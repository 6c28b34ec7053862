// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Logistic regression of yes or no on signs with values, one weight at a time, each step as long as is safe whatever the others do.
 * A ridge pulls all weights to 0 but the first one's, whose sign every row has. The same rows give the same weights.
 */
final class OddsFit {

    private static final int ROUNDS = 400;
    private static final double STILL = 1e-4;
    private static final double FREE = 1e-6;
    /** The logistic curve is nowhere steeper. */
    private static final double STEEPEST = 0.25;

    private final int[][] rows;
    private final double[][] values;
    private final double[] bends;
    private final boolean[] yes;
    private final double[] odds;
    private final double[] weights;
    private final double ridge;

    /** @param table a row a text, a column a sign */
    private OddsFit(double[][] table, boolean[] yes, double ridge) {
        int signs = table[0].length;
        this.yes = yes;
        this.ridge = ridge;
        odds = new double[table.length];
        weights = new double[signs];
        rows = new int[signs][];
        values = new double[signs][];
        bends = new double[signs];
        for (int sign = 0; sign < signs; sign++) {
            column(table, sign);
        }
    }

    private void column(double[][] table, int sign) {
        int[] having = IntStream.range(0, table.length).filter(row -> table[row][sign] != 0).toArray();
        rows[sign] = having;
        values[sign] = Arrays.stream(having).mapToDouble(row -> table[row][sign]).toArray();
        bends[sign] = STEEPEST * Arrays.stream(values[sign]).map(v -> v * v).sum() + pull(sign);
    }

    private double pull(int sign) {
        return sign == 0 ? FREE : ridge;
    }

    static double[] weights(double[][] table, boolean[] yes, double ridge) {
        OddsFit fit = new OddsFit(table, yes, ridge);
        for (int round = 0; round < ROUNDS && fit.round() > STILL; round++) {
            // each round moves every weight once
        }
        return fit.weights;
    }

    /** @return the largest move */
    private double round() {
        double largest = 0;
        for (int sign = 0; sign < weights.length; sign++) {
            largest = Math.max(largest, Math.abs(move(sign)));
        }
        return largest;
    }

    private double move(int sign) {
        double slope = pull(sign) * weights[sign];
        for (int i = 0; i < rows[sign].length; i++) {
            int row = rows[sign][i];
            slope += values[sign][i] * (1 / (1 + Math.exp(-odds[row])) - (yes[row] ? 1 : 0));
        }
        double step = -slope / bends[sign];
        weights[sign] += step;
        for (int i = 0; i < rows[sign].length; i++) {
            odds[rows[sign][i]] += step * values[sign][i];
        }
        return step;
    }
}
