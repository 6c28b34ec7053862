// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ShortQueryTest {

    private static final String QUERY = """
        PREFIX pl: <https://w3id.org/picketline/ontology#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        SELECT ?place (COUNT(DISTINCT ?strike) AS ?strikes) WHERE {
          ?strike a pl:Strike ; pl:place/rdfs:label ?place ; pl:notBefore ?day .
          FILTER(?day >= "2024-01-01"^^<http://www.w3.org/2001/XMLSchema#date>)
        } GROUP BY ?place ORDER BY DESC(?strikes)
        """;

    /** Written down when the first such link was made: it must open as long as there are links. */
    private static final String KEPT = "cwz2BqYFhF3EhQzEOXYKtQrKCu5Fh1eUpQIA";

    @Test
    void queryComesBackAsItWasInHalfOfTheLetters() {
        String letters = ShortQuery.pack(QUERY);
        assertThat(letters).matches("[A-Za-z0-9_-]+").hasSizeLessThan(QUERY.length() / 2);
        assertThat(ShortQuery.unpack(letters)).contains(QUERY);
    }

    @Test
    void linkOfFormerTimesStillOpens() {
        assertThat(ShortQuery.unpack(KEPT)).contains("ASK { ?strike a <https://w3id.org/picketline/ontology#Strike> } # Grève");
    }

    @Test
    void lettersThatAreNoQueryAreNone() {
        byte[] noise = new byte[40];
        new Random(7).nextBytes(noise);
        for (String letters : new String[] {"", "?", "AAAA", "xyz", java.util.Base64.getUrlEncoder().encodeToString(noise), ShortQuery.pack(QUERY).substring(0, 30)}) {
            assertThat(ShortQuery.unpack(letters)).as(letters).isEmpty();
        }
    }

    @Test
    void queryThatUnpacksWithoutEndIsNone() {
        assertThat(ShortQuery.unpack(ShortQuery.pack(" ".repeat(50_000_000)))).isEmpty();
    }
}
