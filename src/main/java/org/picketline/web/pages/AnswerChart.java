// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;

/**
 * Bars for the numbers of an answer.
 *
 * @param title what a bar stands for
 * @param bars  in the order of the rows; none where the answer has no numbers
 * @param more  how many rows have none, because there are too many
 */
public record AnswerChart(String title, List<Figures.Bar> bars, int more) {

    private static final int MOST = 40;
    private static final int LONGEST_NAME = 90;

    /** Without bars. */
    static final AnswerChart NONE = new AnswerChart("", List.of(), 0);

    /** Bars of the first column that holds numbers, named by the first that holds something else. */
    static AnswerChart of(List<Var> columns, List<List<Node>> rows, List<List<Link>> cells) {
        Optional<Integer> numbers = IntStream.range(0, columns.size()).filter(c -> isNumbers(c, rows)).boxed().findFirst();
        Optional<Integer> names = IntStream.range(0, columns.size()).filter(c -> !isNumbers(c, rows)).boxed().findFirst();
        if (numbers.isEmpty() || names.isEmpty() || rows.size() < 2) {
            return NONE;
        }
        double most = rows.stream().mapToDouble(row -> number(row.get(numbers.get()))).max().orElse(0);
        List<Figures.Bar> bars = IntStream.range(0, Math.min(MOST, rows.size()))
            .mapToObj(r -> bar(cells.get(r).get(names.get()), cells.get(r).get(numbers.get()).text(), number(rows.get(r).get(numbers.get())), most)).toList();
        return most <= 0 ? NONE : new AnswerChart(columns.get(numbers.get()).getVarName() + ", by " + columns.get(names.get()).getVarName(), bars, rows.size() - bars.size());
    }

    private static Figures.Bar bar(Link link, String words, double number, double most) {
        String name = link.text().length() > LONGEST_NAME ? link.text().substring(0, LONGEST_NAME) + " …" : link.text();
        return new Figures.Bar(new Link(name.isBlank() ? "not known" : name, link.href()), Words.number(words), Math.round(100 * Math.max(0, number) / most));
    }

    /** Some cells may be empty. */
    private static boolean isNumbers(int column, List<List<Node>> rows) {
        return rows.stream().anyMatch(row -> row.get(column) != null) && rows.stream().map(row -> row.get(column)).allMatch(n -> n == null || isNumber(n));
    }

    private static boolean isNumber(Node node) {
        return node.isLiteral() && node.getLiteral().isWellFormed() && node.getLiteralValue() instanceof Number;
    }

    private static double number(Node node) {
        return node == null ? 0 : ((Number) node.getLiteralValue()).doubleValue();
    }
}
