// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;

class PicketReaderTest {

    /** A Thursday. */
    private static final String PUBLISHED = "2024-05-16";

    private static List<String> pickets(String text) {
        return Extraction.events(PUBLISHED, text, EventKind.PICKET).stream().map(e -> Extraction.told(e, Slot.DATE, Slot.PLACE)).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Nurses held an informational picket outside the hospital in Toledo on Monday.|date=2024-05-13 place=Toledo",
        "Nurses will hold an informational picket on May 20.|date=2024-05-20",
        "Nurses plan an informational picket for May 22 in front of the clinic.|date=2024-05-22",
        "Informational picketing is scheduled at the hospital for May 24.|date=2024-05-24",
        "About 200 aides picketed outside the nursing home on Tuesday.|date=2024-05-14",
        "Hundreds of nurses rallied in Denver on Wednesday.|date=2024-05-15 place=Denver",
        "Union members marched to the county building on May 6.|date=2024-05-06",
        "The union staged a rally on the hospital's lawn on May 7.|date=2024-05-07",
        "A candlelight vigil was held for the clinic's patients on May 8.|date=2024-05-08",
        "There will be a rally at the hospital on Friday.|date=2024-05-17",
        "Hundreds of nurses gathered outside the clinic on Tuesday.|date=2024-05-14",
        "Strikers paraded through the park on May 8.|date=2024-05-08",
        "Nurses walked out Monday. In April they had picketed outside the clinic.|date=2024-04",
        "It was an informational picket, not a strike.|''",
        "Residents formed a picket line on Friday morning to protest the hospital's staffing.|date=2024-05-10"})
    void gatheringWithoutStoppageIsReadWithDayAndPlace(String text, String told) {
        assertThat(pickets(text)).containsExactly(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Nurses went on strike Monday. They picketed outside the hospital.",
        "About 300 nurses walked out on May 6 and formed a picket line at the gate.",
        "The strike began on May 6. Nurses have been on the picket line every day.",
        "The contract expired on March 31.",
        "Members will vote on the offer on March 22.",
        "The nurses did not picket the hospital.",
        "Nurses rallied behind their union.",
        "The union protested the hospital's plan.",
        "Nurses could picket the hospital in June.",
        "A former picket captain now runs the clinic.",
        "The hospital rallied to make a profit."})
    void picketLineOfAStrikeOrMereWordIsNone(String text) {
        assertThat(pickets(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Nurses went on strike Monday. The union will hold a rally outside the hospital on Saturday.",
        "Aides have been on strike since May 6. On Saturday the union plans a rally on the steps of the county building."})
    void rallyDuringAStrikeIsAnEventOfItsOwn(String text) {
        assertThat(pickets(text)).hasSize(1).first().asString().startsWith("date=2024-05-18");
    }

    @Test
    void samePicketToldTwiceIsOne() {
        assertThat(pickets("Nurses picketed outside the hospital on Tuesday. It was an informational picket.")).hasSize(1);
    }
}
