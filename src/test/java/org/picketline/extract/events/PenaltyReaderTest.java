// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;

class PenaltyReaderTest {

    private static List<String> penalties(String text) {
        return Extraction.events("2024-05-16", "Nurses at Marlow General Hospital want a contract. " + text, EventKind.PENALTY).stream()
            .map(e -> Extraction.told(e, Slot.AMOUNT_USD, Slot.DATE, Slot.EMPLOYER)).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The state fined the hospital $36,000 on May 3.|amountUsd=36000 date=2024-05-03 employer=Marlow General Hospital",
        "The hospital was fined $120,000 in March.|amountUsd=120000 date=2024-03 employer=Marlow General Hospital",
        "Regulators fined one of the hospital's clinics, a brick house by the river in Ohio, $5,400 last month.|amountUsd=5400 date=2024-04 employer=Marlow General Hospital",
        "The hospital paid a fine of $9,000.|amountUsd=9000 employer=Marlow General Hospital",
        "The hospital got a $2.5 million fine from the state.|amountUsd=2500000 employer=Marlow General Hospital",
        "The hospital paid $75,000 in fines in 2023.|amountUsd=75000 date=2023 employer=Marlow General Hospital",
        "The hospital reached a $50 million settlement with state regulators.|amountUsd=50000000 employer=Marlow General Hospital",
        "In 2022 the hospital paid $450,000 to settle with the state attorney general.|amountUsd=450000 date=2022 employer=Marlow General Hospital",
        "The labor department penalized the hospital $14,000 for unpaid overtime.|amountUsd=14000 employer=Marlow General Hospital",
        "The hospital agreed to pay $1.2 million to resolve a federal investigation.|amountUsd=1200000 employer=Marlow General Hospital"})
    void fineOrSettlementWithARegulatorIsRead(String text, String told) {
        assertThat(penalties(text)).containsExactly(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The hospital was not fined $36,000.",
        "The hospital could be fined $36,000.",
        "The hospital spent $36,000 on replacement nurses.",
        "The hospital would pay fines of $500 a day if it broke the rule.",
        "Related: $90,000 fine for dairy spill",
        "The hospital's settlement with the union costs $2 million.",
        "The weather was fine and tickets cost $20 at the hospital's fair."})
    void otherSumsAreNoPenalty(String text) {
        assertThat(penalties(text)).isEmpty();
    }
}
