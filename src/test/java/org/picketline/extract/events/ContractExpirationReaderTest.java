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

class ContractExpirationReaderTest {

    private static final String PUBLISHED = "2024-05-16";

    private static List<String> ends(String text) {
        return Extraction.events(PUBLISHED, text, EventKind.CONTRACT_EXPIRATION).stream().map(e -> Extraction.told(e, Slot.DATE)).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The nurses' contract expired March 31.|2024-03-31",
        "Their collective bargaining agreement lapsed in January.|2024-01",
        "The old contract ran out on April 30.|2024-04-30",
        "The current agreement expires June 30.|2024-06-30",
        "The contract is set to expire on May 31.|2024-05-31",
        "Nurses have been working under an agreement that expired Dec. 15.|2023-12-15",
        "Nurses have been without a contract since February.|2024-02",
        "The contract runs through 2026.|2026",
        "The three-year contract ends on July 1.|2024-07-01",
        "The union, whose contract with the hospital expires at midnight Sunday, is bargaining.|2024-05-19",
        "They have worked without a contract since Nov. 1.|2023-11-01",
        "The hospital's contract with its nurses will expire in August.|2024-08"})
    void endOfContractIsReadWithItsDate(String text, String date) {
        assertThat(ends(text)).containsExactly("date=" + date);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The contract, which covers 90 aides, expired Dec. 31 and was extended to June 30.",
        "The contract ran out Dec. 31. It was rolled over twice, the second time through June 30."})
    void extendedContractEndsTwice(String text) {
        assertThat(ends(text)).containsExactly("date=2023-12-31", "date=2024-06-30");
    }

    @Test
    void contractsOfBothUnionsEndOnceForEach() {
        String text = "Nurses of the Ohio Nurses Association and aides of Teamsters Local 71 work at Larkmoor Hospital. The Ohio Nurses Association is large, Teamsters Local 71 is small. Both contracts ran out on May 1.";
        assertThat(Extraction.events(PUBLISHED, text, EventKind.CONTRACT_EXPIRATION)).extracting(e -> Extraction.told(e, Slot.UNION, Slot.DATE))
            .containsExactlyInAnyOrder("union=Ohio Nurses Association date=2024-05-01", "union=Teamsters Local 71 date=2024-05-01");
    }

    @Test
    void contractThatHasExpiredNeedsNoDate() {
        assertThat(ends("Their contract has expired.")).containsExactly("");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The contract has not expired.",
        "The strike ended on May 2.",
        "The hospital's offer expires Friday.",
        "Nurses will not work without a contract.",
        "The strike mandate runs until August.",
        "His patience ran out in April.",
        "The nurses signed a contract on May 2.",
        "If the contract expires, nurses may strike."})
    void whatIsNoEndOfContractIsLeftOut(String text) {
        assertThat(ends(text)).isEmpty();
    }
}
