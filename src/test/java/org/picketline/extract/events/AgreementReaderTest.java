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

class AgreementReaderTest {

    /** A Thursday. */
    private static final String PUBLISHED = "2024-05-16";

    private static List<String> agreements(String text) {
        return Extraction.events(PUBLISHED, text, EventKind.AGREEMENT).stream()
            .map(e -> Extraction.told(e, Slot.STATUS, Slot.DATE, Slot.WAGE_PERCENT, Slot.YEARS)).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The union and the hospital reached a tentative agreement on Tuesday.|status=tentative date=2024-05-14",
        "A tentative deal was reached on May 11.|status=tentative date=2024-05-11",
        "Nurses called off a strike on Sunday after reaching a tentative contract.|status=tentative date=2024-05-12",
        "The two sides came to a preliminary agreement early Monday.|status=tentative date=2024-05-13",
        "The agreement, reached late Wednesday, averts a strike.|date=2024-05-15",
        "The hospital and its nurses agreed on a tentative three-year contract.|status=tentative years=3",
        "In 2019 the two sides reached an agreement a day before their deadline.|date=2019",
        "A settlement came hours before the strike was to begin.|''",
        "The union settled with a smaller clinic in February for 12 percent over three years.|date=2024-02 wagePercent=12 years=3",
        "Nurses struck for three days and won a contract.|''"})
    void agreementOfTheSidesIsRead(String text, String told) {
        assertThat(agreements(text)).containsExactly(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The two sides have not reached an agreement.",
        "No agreement was reached.",
        "The union hopes to reach an agreement.",
        "The hospital sees no urgency in reaching a fair agreement.",
        "The talks ended without an agreement.",
        "Unless a deal is reached, nurses will strike.",
        "We want to get an agreement signed.",
        "The hospital signed a contract with a staffing agency.",
        "The hospital agreed to pay a fine in a settlement reached with regulators.",
        "The current agreement expires in June.",
        "The two systems reached a merger agreement in May.",
        "Nurses could reach a deal this week."})
    void whatDidNotComeAboutIsLeftOut(String text) {
        assertThat(agreements(text)).isEmpty();
    }

    @Test
    void ratifiedDealIsOneAgreementOfTheDayOfTheVote() {
        assertThat(agreements("The two sides have a tentative agreement.\n\nNurses ratified the agreement on May 12."))
            .containsExactly("status=ratified date=2024-05-12");
    }

    @Test
    void contentsToldLaterBelongToTheAgreement() {
        assertThat(agreements("The two sides reached a tentative agreement on May 3.\n\nThe three-year deal includes raises of 14%."))
            .containsExactly("status=tentative date=2024-05-03 wagePercent=14 years=3");
    }

    @Test
    void dealAwaitingAVoteIsTentative() {
        assertThat(agreements("The two sides reached a deal on May 3. Members will vote on the deal on May 20."))
            .containsExactly("status=tentative date=2024-05-03");
    }

    @Test
    void earlierAgreementIsAnother() {
        assertThat(agreements("The two sides reached a tentative agreement on May 3.\n\nIn 2018 the two sides reached an agreement after a strike."))
            .containsExactly("status=tentative date=2024-05-03", "date=2018");
    }

    @Test
    void agreementWhoseOwnDayIsToldIsNotItsRatification() {
        String text = "Nurses at Larkmoor Hospital belong to the Ohio Nurses Association. The union and the hospital reached an agreement on May 3. Nurses ratified the contract on May 14.";
        assertThat(Extraction.events("2024-05-16", text, EventKind.AGREEMENT)).extracting(e -> Extraction.told(e, Slot.STATUS, Slot.DATE))
            .containsExactlyInAnyOrder("status=tentative date=2024-05-03", "status=ratified date=2024-05-14");
    }
}
