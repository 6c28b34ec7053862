// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.knowledge;

import java.util.List;

/**
 * How much a sign speaks for a text being about a labor dispute in health care, as {@code relevance-weights.tsv} has it.
 *
 * @param sign what is seen of a text: {@code word:bargaining}
 * @param quick what one of it adds to the log odds when only words are looked at
 * @param full the same when the text's meaning is looked at too
 */
public record RelevanceWeight(String sign, double quick, double full) {

    /** The columns of the file. */
    public static final List<String> COLUMNS = List.of("sign", "quick", "full");

    static RelevanceWeight of(Row row) {
        return new RelevanceWeight(row.text("sign"), number(row, "quick"), number(row, "full"));
    }

    private static double number(Row row, String column) {
        try {
            return Double.parseDouble(row.text(column));
        } catch (NumberFormatException e) {
            throw row.complaint(column, "is no number");
        }
    }

    /** The file's rows. */
    public static List<RelevanceWeight> load() {
        return TsvReader.resource("relevance-weights.tsv", COLUMNS, RelevanceWeight::of);
    }
}
