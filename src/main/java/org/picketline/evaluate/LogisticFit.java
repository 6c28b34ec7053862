// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Logistic regression of yes or no on signs, one weight at a time until none moves. A ridge pulls all weights to 0 but the first
 * one's, whose sign every row has. The same rows give the same weights.
 */
final class LogisticFit {

    private static final double FREE = 1e-6;
    /** The logistic curve is nowhere steeper. */
    private static final double STEEPEST = 0.25;

    /** How far a weight moves at once. */
    private enum Step {
        /** As the curve bends just there, by Newton's rule: quick, for signs that are there or not. */
        NEWTON(300, 1e-6),
        /** So far as is safe whatever the others do: for signs with values of any size. */
        SAFE(400, 1e-4);

        private final int rounds;
        private final double still;

        Step(int rounds, double still) {
            this.rounds = rounds;
            this.still = still;
        }
    }

    /** The rows that have a sign, and how much of it. */
    private record Column(int[] rows, double[] values) {

        double steepest() {
            return STEEPEST * Arrays.stream(values).map(v -> v * v).sum();
        }
    }

    private final List<Column> columns;
    private final double[] credit;
    private final double ridge;
    private final Step step;
    private final double[] odds;
    private final double[] weights;
    private final double[] steepest;

    private LogisticFit(List<Column> columns, double[] credit, double ridge, Step step) {
        this.columns = columns;
        this.credit = credit;
        this.ridge = ridge;
        this.step = step;
        odds = new double[credit.length];
        weights = new double[columns.size()];
        steepest = columns.stream().mapToDouble(Column::steepest).toArray();
    }

    /**
     * For signs that are there or not.
     *
     * @param rows   the signs of each row, by number from 0
     * @param credit how right each row is, from 0 to 1
     */
    static double[] ofSigns(List<int[]> rows, double[] credit, int signs, double ridge) {
        List<Column> columns = having(rows, signs).stream().map(IntStream.Builder::build).map(IntStream::toArray)
            .map(having -> new Column(having, Arrays.stream(having).mapToDouble(row -> 1).toArray())).toList();
        return new LogisticFit(columns, credit, ridge, Step.NEWTON).weights();
    }

    /** The rows of each sign. */
    private static List<IntStream.Builder> having(List<int[]> rows, int signs) {
        List<IntStream.Builder> having = Stream.generate(IntStream::builder).limit(signs).toList();
        IntStream.range(0, rows.size()).forEach(row -> Arrays.stream(rows.get(row)).forEach(sign -> having.get(sign).add(row)));
        return having;
    }

    /**
     * For signs with values.
     *
     * @param table a row a text, a column a sign
     */
    static double[] ofValues(double[][] table, boolean[] yes, double ridge) {
        List<Column> columns = IntStream.range(0, table[0].length).mapToObj(sign -> column(table, sign)).toList();
        double[] credit = IntStream.range(0, yes.length).mapToDouble(row -> yes[row] ? 1 : 0).toArray();
        return new LogisticFit(columns, credit, ridge, Step.SAFE).weights();
    }

    private static Column column(double[][] table, int sign) {
        int[] having = IntStream.range(0, table.length).filter(row -> table[row][sign] != 0).toArray();
        return new Column(having, Arrays.stream(having).mapToDouble(row -> table[row][sign]).toArray());
    }

    private double[] weights() {
        for (int round = 0; round < step.rounds && round() > step.still; round++) {
            // each round moves every weight once
        }
        return weights;
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
        Column column = columns.get(sign);
        double pull = sign == 0 ? FREE : ridge;
        double slope = pull * weights[sign];
        double bend = pull;
        for (int i = 0; i < column.rows.length; i++) {
            double likely = 1 / (1 + Math.exp(-odds[column.rows[i]]));
            double value = column.values[i];
            slope += value * (likely - credit[column.rows[i]]);
            bend += value * value * likely * (1 - likely);
        }
        double moved = -slope / (step == Step.SAFE ? steepest[sign] + pull : bend);
        weights[sign] += moved;
        for (int i = 0; i < column.rows.length; i++) {
            odds[column.rows[i]] += moved * column.values[i];
        }
        return moved;
    }
}
