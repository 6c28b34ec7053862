// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A labor organization as {@code unions.tsv} knows it.
 *
 * @param name       the full name, for example {@code National Union of Healthcare Workers}
 * @param acronyms   for example {@code NUHW}; the first is the usual one
 * @param otherNames further spellings in print; neither the name nor an acronym
 * @param parent     the name of the larger union, itself a row
 * @param countries  ISO 3166-1 alpha-2
 * @param states     where it is at home, in full; empty means everywhere in its countries
 * @param industry   whether its members are health-care workers only
 * @param ambiguous  those of its names that other things bear as well (another union: {@code MNA}; a word:
 *                   {@code SUN}), so that they count only beside a full name or in the right state
 */
public record Union(String name, List<String> acronyms, List<String> otherNames, Optional<String> parent,
                    List<String> countries, List<String> states, Industry industry, List<String> ambiguous) {

    /** Whom it organizes: health care alone, or other trades as well. */
    public enum Industry { HEALTH_CARE, MIXED }

    static final List<String> COLUMNS = List.of("name", "acronyms", "otherNames", "parent", "countries", "states", "industry", "ambiguous");

    /** The rows of {@code unions.tsv}. */
    public static List<Union> load() {
        return TsvReader.resource("unions.tsv", COLUMNS, Union::of);
    }

    static Union of(Row row) {
        return new Union(row.text("name"), row.list("acronyms"), row.list("otherNames"), row.optional("parent"),
            row.list("countries"), row.list("states"), row.oneOf("industry", Industry.class), row.list("ambiguous"));
    }

    /** Every spelling: the name, the acronyms, the other names. */
    public List<String> names() {
        return Stream.of(List.of(name), acronyms, otherNames).flatMap(List::stream).toList();
    }
}
