// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.picketline.extract.phrase.SharedAnnotator;

class TallyTest {

    private static String tallies(String text) {
        return QuantityReaderTest.read(SharedAnnotator.read(text)).tallies().stream()
            .map(t -> t.first() + ":" + t.second() + (t.labelled() ? " labelled" : "")).collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Members rejected the deal 1,349 to 222.|1349:222",
        "The final tally was 1,349 to 222 to reject the offer.|1349:222",
        "Nurses approved it 1,349-222.|1349:222",
        "Nurses approved it in a 1,349-to-222 vote.|1349:222",
        "The board voted 5-2 to close it.|5:2",
        "By a vote of 310 to 12, they ratified it.|310:12",
        "The count was 987 in favor and 45 against.|987:45 labelled",
        "It passed with 987 votes for and 45 against.|987:45 labelled",
        "Some 987 voted yes and 45 voted no.|987:45 labelled",
        "There were 45 against and 987 in favor.|987:45 labelled"})
    void twoNumbersOfAVoteAreATally(String text, String expected) {
        assertThat(tallies(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Nurses care for 5 to 7 patients each.",
        "They voted from 8 to 10 a.m. on Oct. 5-6.",
        "It was approved by 98% to 2%.",
        "They voted for a 1-year deal; call 555-1234.",
        "The number of voters grew from 200 to 300.",
        "Members voted to add 15 to 20 nurses.",
        "They rejected the 2020-21 contract.",
        "The union wants a 1-to-4 ratio."})
    void otherPairsAreNone(String text) {
        assertThat(tallies(text)).isEmpty();
    }
}
