// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.knowledge;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Words that tell what an unknown capitalised name is, as {@code name-shapes.tsv} knows them.
 *
 * @param words    as they stand in the name, for example {@code Nurses Association}; a word {@code #} is a
 *                 number such as {@code 123}, {@code 121RN} or {@code 1199SEIU}
 * @param position where in the name they must stand
 * @param kind     what the name then is; where several shapes fit, the one with more words is the better guess
 */
public record NameShape(String words, Position position, Kind kind) {

    /** Where the words stand. {@link #WHOLE}: they are all of the name. */
    public enum Position { PREFIX, INFIX, SUFFIX, WHOLE }

    /** What a name of this shape is. */
    public enum Kind { UNION, EMPLOYER, FACILITY, PUBLIC_BODY }

    static final List<String> COLUMNS = List.of("words", "position", "kind");
    private static final String NUMBER = "\\d+[A-Z]*";

    /** The rows of {@code name-shapes.tsv}. */
    static List<NameShape> load() {
        return TsvReader.resource("name-shapes.tsv", COLUMNS, NameShape::of);
    }

    static NameShape of(Row row) {
        return new NameShape(row.text("words"), row.oneOf("position", Position.class), row.oneOf("kind", Kind.class));
    }

    /**
     * A pattern to {@link java.util.regex.Matcher#matches() match} whole names with; keep it, it is made anew each time.
     * A prefix, infix or suffix needs at least one more word beside it.
     */
    public Pattern pattern() {
        String inner = Pattern.quote(words).replace("#", "\\E" + NUMBER + "\\Q");
        return Pattern.compile(switch (position) {
            case PREFIX -> inner + " .+";
            case INFIX -> ".+ " + inner + " .+";
            case SUFFIX -> ".+ " + inner;
            case WHOLE -> inner;
        });
    }
}
