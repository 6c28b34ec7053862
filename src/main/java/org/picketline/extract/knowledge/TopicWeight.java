// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.knowledge;

import java.util.List;

/**
 * How much a sign speaks for a demanded thing being of an issue, as {@code topic-weights.tsv} has it.
 *
 * @param topic  the issue, or {@code -} for what is of none
 * @param sign   a word, the beginning of one, or {@code always}
 * @param weight what it adds to the log odds
 */
public record TopicWeight(String topic, String sign, double weight) {

    /** The columns of the file. */
    public static final List<String> COLUMNS = List.of("topic", "sign", "weight");

    static TopicWeight of(Row row) {
        return new TopicWeight(row.text("topic"), row.text("sign"), row.decimal("weight"));
    }

    /** The file's rows. */
    public static List<TopicWeight> load() {
        return TsvReader.resource("topic-weights.tsv", COLUMNS, TopicWeight::of);
    }
}
