// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.knowledge;

import java.util.List;

/**
 * How much a sign speaks for words being of a label, as {@code topic-weights.tsv} and {@code telling-weights.tsv} have it.
 *
 * @param label  what words may be of: an issue, a kind of event, or {@code -}
 * @param sign   what is seen of the words: one of them, two that stand together, or {@code always}
 * @param weight what it adds to the log odds
 */
public record LabelWeight(String label, String sign, double weight) {

    /** The columns of the files. */
    public static final List<String> COLUMNS = List.of("label", "sign", "weight");

    static LabelWeight of(Row row) {
        return new LabelWeight(row.text("label"), row.text("sign"), row.decimal("weight"));
    }

    /** A file's rows. */
    public static List<LabelWeight> load(String file) {
        return TsvReader.resource(file, COLUMNS, LabelWeight::of);
    }
}
