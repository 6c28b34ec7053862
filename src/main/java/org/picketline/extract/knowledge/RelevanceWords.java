// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.knowledge;

import java.util.List;

/**
 * Words that tell what a text may be about, as {@code relevance.tsv} has them.
 *
 * @param sense what they stand for
 * @param words lower case, words of a phrase parted by one space; {@code #} for a number
 */
public record RelevanceWords(Sense sense, List<String> words) {

    /** What a word stands for; the file's head explains each. */
    public enum Sense { HEALTH_WORKER, HEALTH_PLACE, LABOR, STRIKE, TALK, OTHER_TRADE, OTHER_MATTER, NOTHING }

    private static final List<String> COLUMNS = List.of("class", "words");

    static RelevanceWords of(Row row) {
        return new RelevanceWords(row.oneOf("class", Sense.class), row.list("words"));
    }

    /** The file's rows. */
    public static List<RelevanceWords> load() {
        return TsvReader.resource("relevance.tsv", COLUMNS, RelevanceWords::of);
    }
}
