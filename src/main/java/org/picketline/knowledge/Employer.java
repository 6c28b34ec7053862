// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A health-care employer, or one of its hospitals, as {@code employers.tsv} knows it.
 *
 * @param name       the full name, for example {@code Kaiser Permanente}
 * @param otherNames as newsrooms write it: {@code Kaiser}, {@code NYP}
 * @param parent     the employer it belongs to, itself a row; empty means that it bargains for itself
 * @param countries  ISO 3166-1 alpha-2
 * @param states     in full; empty means in much of its countries
 * @param ambiguous  those of its names that also are a place, a person or a word ({@code Providence},
 *                   {@code Sharp}), so that they count only with other signs that an employer is meant
 */
public record Employer(String name, List<String> otherNames, Kind kind, Optional<String> parent,
                       List<String> countries, List<String> states, List<String> ambiguous) {

    /** What it is. A {@link #TRUST} is one of the National Health Service, a {@link #SYSTEM} has several hospitals. */
    public enum Kind { SYSTEM, HOSPITAL, NURSING_HOME, HOME_CARE, CLINIC, AGENCY, INSURER, DIALYSIS, AMBULANCE, TRUST, PHARMACY, LABORATORY }

    static final List<String> COLUMNS = List.of("name", "otherNames", "kind", "parent", "countries", "states", "ambiguous");

    /** The rows of {@code employers.tsv}. */
    static List<Employer> load() {
        return TsvReader.resource("employers.tsv", COLUMNS, Employer::of);
    }

    static Employer of(Row row) {
        return new Employer(row.text("name"), row.list("otherNames"), row.oneOf("kind", Kind.class), row.optional("parent"),
            row.list("countries"), row.list("states"), row.list("ambiguous"));
    }

    /** Every spelling: the name and the other names. */
    public List<String> names() {
        return Stream.concat(Stream.of(name), otherNames.stream()).toList();
    }

    /** Whether it is a hospital and its own employer at once. */
    public boolean bargainsForItself() {
        return kind == Kind.HOSPITAL && parent.isEmpty();
    }
}
