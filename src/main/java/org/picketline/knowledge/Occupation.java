// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A kind of work as {@code occupations.tsv} knows it.
 *
 * @param singular   lower case, as an analyst would write it: {@code registered nurse}
 * @param plural     {@code registered nurses}
 * @param otherNames other words for the same, singular and plural: {@code RN}, {@code RNs}
 * @param broader    the singular of a wider row: {@code nurse}
 * @param healthCare whether the word alone tells that the work is health care
 */
public record Occupation(String singular, String plural, List<String> otherNames, Optional<String> broader, boolean healthCare) {

    static final List<String> COLUMNS = List.of("singular", "plural", "otherNames", "broader", "healthCare");

    /** The rows of {@code occupations.tsv}. */
    static List<Occupation> load() {
        return TsvReader.resource("occupations.tsv", COLUMNS, Occupation::of);
    }

    static Occupation of(Row row) {
        return new Occupation(row.text("singular"), row.text("plural"), row.list("otherNames"), row.optional("broader"), row.flag("healthCare"));
    }

    /** Every spelling: singular, plural, the others. */
    public List<String> names() {
        return Stream.concat(Stream.of(singular, plural), otherNames.stream()).toList();
    }
}
