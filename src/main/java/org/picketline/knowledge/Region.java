// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.knowledge;

import java.util.List;
import java.util.stream.Stream;

/**
 * A region without a government of its own, as {@code regions.tsv} knows it.
 *
 * @param name       for example {@code Central Valley}, without an article
 * @param otherNames for example {@code Bay Area}
 * @param states     the states it lies in, in full; several for {@code New England}
 * @param country    ISO 3166-1 alpha-2
 * @param members    what it consists of: states ({@code Maine}), or counties and cities with their state
 *                   ({@code Cook County, Illinois}); may be empty where nobody has drawn a line
 */
public record Region(String name, List<String> otherNames, List<String> states, String country, List<String> members) {

    static final List<String> COLUMNS = List.of("name", "otherNames", "states", "country", "members");

    /** The rows of {@code regions.tsv}. */
    public static List<Region> load() {
        return TsvReader.resource("regions.tsv", COLUMNS, Region::of);
    }

    static Region of(Row row) {
        return new Region(row.text("name"), row.list("otherNames"), row.list("states"), row.text("country"), row.list("members"));
    }

    /** Every spelling: the name and the other names. */
    public List<String> names() {
        return Stream.concat(Stream.of(name), otherNames.stream()).toList();
    }
}
