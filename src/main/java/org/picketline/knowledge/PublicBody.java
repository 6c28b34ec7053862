// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An office of government, a court or a mediator, as {@code public-bodies.tsv} knows it.
 *
 * @param name       for example {@code National Labor Relations Board}; a pattern has one blank,
 *                   {@code {state} Department of Health}
 * @param otherNames acronyms and spellings; of a pattern, patterns too
 * @param countries  ISO 3166-1 alpha-2
 * @param states     in full; empty means all of them, or that it is national
 */
public record PublicBody(String name, List<String> otherNames, Kind kind, List<String> countries, List<String> states) {

    /** What it does. */
    public enum Kind { AGENCY, COURT, LEGISLATURE, OFFICE, MEDIATOR, POLICE }

    /** What may stand in a pattern's blank. */
    public enum Blank { STATE, PROVINCE, COUNTY, CITY }

    static final List<String> COLUMNS = List.of("name", "otherNames", "kind", "countries", "states");

    /** The rows of {@code public-bodies.tsv}. */
    static List<PublicBody> load() {
        return TsvReader.resource("public-bodies.tsv", COLUMNS, PublicBody::of);
    }

    static PublicBody of(Row row) {
        return new PublicBody(row.text("name"), row.list("otherNames"), row.oneOf("kind", Kind.class), row.list("countries"), row.list("states"));
    }

    /** Every spelling: the name and the other names. */
    public List<String> names() {
        return Stream.concat(Stream.of(name), otherNames.stream()).toList();
    }

    /** The blanks of a pattern, none for a body that stands for itself. */
    public List<Blank> blanks() {
        return Stream.of(Blank.values()).filter(blank -> name.contains(text(blank))).toList();
    }

    /** The pattern with its blank filled: {@code {state} Legislature} and {@code Oregon} give {@code Oregon Legislature}. */
    public PublicBody in(Blank blank, String place) {
        return new PublicBody(name.replace(text(blank), place),
            otherNames.stream().map(other -> other.replace(text(blank), place)).toList(), kind, countries, states);
    }

    private static String text(Blank blank) {
        return "{" + blank.name().toLowerCase(Locale.ROOT) + "}";
    }
}
