// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.knowledge;

import java.util.List;

/**
 * How much a sign speaks for a text being about a labor dispute in health care, as {@code relevance-weights.tsv} has it.
 *
 * @param sign what is seen of a text: {@code word:bargaining}
 * @param weight what one of it adds to the log odds
 */
public record RelevanceWeight(String sign, double weight) {

    /** The columns of the file. */
    public static final List<String> COLUMNS = List.of("sign", "weight");

    static RelevanceWeight of(Row row) {
        return new RelevanceWeight(row.text("sign"), row.decimal("weight"));
    }

    /** The file's rows. */
    public static List<RelevanceWeight> load() {
        return TsvReader.resource("relevance-weights.tsv", COLUMNS, RelevanceWeight::of);
    }
}
