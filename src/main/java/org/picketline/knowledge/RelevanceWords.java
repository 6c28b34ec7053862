// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words that tell what a text may be about, as {@code relevance.tsv} has them.
 *
 * @param sense what they stand for
 * @param words lower case, words of a phrase parted by one space; {@code #} for a number
 */
public record RelevanceWords(Sense sense, List<String> words) {

    /** What a word stands for; the file's head explains each. */
    public enum Sense { HEALTH_WORKER, HEALTH_PLACE, LABOR, STRIKE, TALK, OTHER_TRADE, OTHER_MATTER, NOTHING }

    private static final int SHORTEST = 4;
    private static final Pattern POSSESSIVE = Pattern.compile("(?<=s)['’]|['’]s\\b");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}'’]+");
    private static final List<String> COLUMNS = List.of("class", "words");

    static RelevanceWords of(Row row) {
        return new RelevanceWords(row.oneOf("class", Sense.class), row.list("words"));
    }

    /** The names of unions and of occupations in health care, then the file's rows, which win over them. */
    public static List<RelevanceWords> all() {
        Stream<RelevanceWords> unions = Union.load().stream().map(RelevanceWords::of);
        Stream<RelevanceWords> workers = Occupation.load().stream()
            .filter(Occupation::healthCare).map(o -> new RelevanceWords(Sense.HEALTH_WORKER, phrases(o.names().stream())));
        return Stream.of(unions, workers, load().stream()).flatMap(rows -> rows).toList();
    }

    /** An acronym of two or three letters is a word of something else too often. */
    private static RelevanceWords of(Union union) {
        Stream<String> names = union.names().stream().filter(name -> name.length() >= SHORTEST && !union.ambiguous().contains(name));
        return new RelevanceWords(Sense.LABOR, phrases(names));
    }

    private static List<String> phrases(Stream<String> names) {
        return names.map(name -> BETWEEN.matcher(POSSESSIVE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("")).replaceAll(" ").strip()).toList();
    }

    /** The file's rows. */
    public static List<RelevanceWords> load() {
        return TsvReader.resource("relevance.tsv", COLUMNS, RelevanceWords::of);
    }
}
