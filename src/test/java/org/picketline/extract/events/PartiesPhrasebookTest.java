// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.picketline.model.ArticleFacts;
import org.picketline.model.Entity;

/** Who runs which hospital, for which union, where: the ways in which newsrooms name it. */
class PartiesPhrasebookTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/phrasebook/parties.tsv", delimiter = '\t', quoteCharacter = '\0', emptyValue = "", maxCharsPerColumn = 2000)
    void namesAreRead(String text, String unions, String employers, String facilities, String places) {
        ArticleFacts facts = Extraction.facts("", text.replace("\\n", "\n"));
        assertThat(names(facts, Entity.Kind.UNION)).as("unions").isEqualTo(sorted(unions));
        assertThat(names(facts, Entity.Kind.EMPLOYER)).as("employers").isEqualTo(sorted(employers));
        assertThat(names(facts, Entity.Kind.FACILITY)).as("facilities").isEqualTo(sorted(facilities));
        assertThat(names(facts, Entity.Kind.PLACE)).as("places").isEqualTo(sorted(places));
    }

    private static String names(ArticleFacts facts, Entity.Kind kind) {
        return facts.involved().stream().filter(e -> e.kind() == kind).map(Entity::name).sorted().collect(Collectors.joining("|"));
    }

    private static String sorted(String names) {
        return names == null ? "" : Arrays.stream(names.split("\\|")).sorted().collect(Collectors.joining("|"));
    }
}
