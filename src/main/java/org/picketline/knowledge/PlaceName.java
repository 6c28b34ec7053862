// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A place as {@code places.tsv} knows it. Names repeat: there are two dozen Springfields.
 *
 * @param name          without the state, for example {@code San Diego}
 * @param state         in full, for example {@code California}; empty for states and countries
 * @param country       ISO 3166-1 alpha-2
 * @param county        with its head word, for example {@code San Diego County}
 * @param population    a rough figure, good for preferring the larger of two
 * @param geonameId     identifier at GeoNames
 * @param otherNames    spellings that are good anywhere, for example {@code Saint Paul}
 * @param abbreviations {@code CA}, {@code Calif.}: count only after a place and a comma, for {@code OR} is also a word
 * @param alsoMeans     what else the bare name often is
 */
public record PlaceName(String name, Kind kind, Optional<String> state, String country, Optional<String> county,
                        OptionalInt population, OptionalLong geonameId, List<String> otherNames,
                        List<String> abbreviations, List<Sense> alsoMeans) {

    /** What it is; {@link #PROVINCE} includes the regions of New Zealand. */
    public enum Kind { COUNTRY, STATE, PROVINCE, COUNTY, CITY, BOROUGH, NEIGHBOURHOOD }

    /** Another meaning of a place's name, for which the place is often mistaken. */
    public enum Sense { WORD, GIVEN_NAME, SURNAME }

    static final List<String> COLUMNS = List.of("name", "kind", "state", "country", "county", "population", "geonameId", "otherNames",
        "abbreviations", "alsoMeans");

    /** The rows of {@code places.tsv}. */
    public static List<PlaceName> load() {
        return TsvReader.resource("places.tsv", COLUMNS, PlaceName::of);
    }

    static PlaceName of(Row row) {
        return new PlaceName(row.text("name"), row.oneOf("kind", Kind.class), row.optional("state"), row.text("country"),
            row.optional("county"), row.smallNumber("population"), row.number("geonameId"), row.list("otherNames"),
            row.list("abbreviations"), row.eachOf("alsoMeans", Sense.class));
    }
}
