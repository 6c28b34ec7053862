// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * Logistic regression of right or wrong on signs that are there or not, one weight at a time by Newton's rule until none
 * moves. A ridge pulls the weights of rare signs to 0; the first sign, which every row has, is free.
 */
final class SignFit {

    private static final int ROUNDS = 300;
    private static final double STILL = 1e-6;
    private static final double FREE = 1e-6;

    private final List<List<Integer>> rowsOf = new ArrayList<>();
    private final double[] credit;
    private final double[] odds;
    private final double[] weights;
    private final double ridge;

    /** @param rows the signs of each row, by number from 0 */
    private SignFit(List<int[]> rows, double[] credit, int signs, double ridge) {
        this.credit = credit;
        this.ridge = ridge;
        odds = new double[credit.length];
        weights = new double[signs];
        for (int sign = 0; sign < signs; sign++) {
            rowsOf.add(new ArrayList<>());
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int sign : rows.get(row)) {
                rowsOf.get(sign).add(row);
            }
        }
    }

    static double[] weights(List<int[]> rows, double[] credit, int signs, double ridge) {
        SignFit fit = new SignFit(rows, credit, signs, ridge);
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
        double pull = sign == 0 ? FREE : ridge;
        double slope = pull * weights[sign];
        double bend = pull;
        for (int row : rowsOf.get(sign)) {
            double likely = 1 / (1 + Math.exp(-odds[row]));
            slope += likely - credit[row];
            bend += likely * (1 - likely);
        }
        double step = -slope / bend;
        weights[sign] += step;
        rowsOf.get(sign).forEach(row -> odds[row] += step);
        return step;
    }
}
