// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.knowledge;

import java.util.List;
import java.util.stream.Stream;

/**
 * A title that stands beside a person's name, as {@code person-titles.tsv} knows it.
 *
 * @param title      lower case, the shortest form: {@code chief executive officer}
 * @param otherNames {@code CEO}, {@code chief exec}
 * @param side       whose part its bearer takes
 */
public record PersonTitle(String title, List<String> otherNames, Side side) {

    /** The side a title tells; {@link #BY_ORGANIZATION} where only the bearer's organization does. */
    public enum Side { UNION, EMPLOYER, GOVERNMENT, WORKER, OTHER, BY_ORGANIZATION }

    static final List<String> COLUMNS = List.of("title", "otherNames", "side");

    /** The rows of {@code person-titles.tsv}. */
    static List<PersonTitle> load() {
        return TsvReader.resource("person-titles.tsv", COLUMNS, PersonTitle::of);
    }

    static PersonTitle of(Row row) {
        return new PersonTitle(row.text("title"), row.list("otherNames"), row.oneOf("side", Side.class));
    }

    /** Every spelling: the title and the others. */
    public List<String> names() {
        return Stream.concat(Stream.of(title), otherNames.stream()).toList();
    }

    /** The noun that grammar hangs the title on: {@code president} of {@code vice president}, {@code director} of {@code director of nursing}. */
    public String head() {
        String[] words = title.split(" (?:of|for|to|in|on) ", 2)[0].split(" ");
        return words[words.length - 1];
    }
}
