// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.picketline.extract.phrase.SharedAnnotator;

class DurationTest {

    private static List<DurationMention> durations(String text) {
        return new TimeReader().read(SharedAnnotator.read(text)).durations();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Nurses began a five-day strike.|5 LENGTH",
        "The strike lasted 10 weeks.|70 LENGTH",
        "The ten-week strike is over.|70 LENGTH",
        "They were out for three days.|3 LENGTH",
        "A 24-hour strike began.|1 LENGTH",
        "A 48-hour walkout began.|2 LENGTH",
        "A 12-hour strike began.|1 LENGTH",
        "They work 12-hour shifts.|0 FREQUENCY",
        "A one-day walkout began.|1 LENGTH",
        "They bargained for two months.|60 LENGTH",
        "They picketed for a week.|7 LENGTH",
        "A weeklong strike began.|7 LENGTH",
        "A month-long lockout ended.|30 LENGTH",
        "A two- to three-week strike is likely.|21 LENGTH",
        "They left the table two weeks ago.|14 AGO",
        "Two days later they met.|2 LATER",
        "They meet again in two weeks.|14 LATER",
        "Therapists enter their seventh week of striking.|42 ORDINAL",
        "The tenth day was hard.|9 ORDINAL",
        "The strike is in its second week.|7 ORDINAL",
        "It is day 22 of the strike.|21 ORDINAL",
        "They get seven hours a week for patients.|0 FREQUENCY",
        "They get at least 19 hours per week.|0 FREQUENCY",
        "They picket five days a week.|5 FREQUENCY",
        "They signed a four-year contract.|1460 AGREEMENT",
        "The offer is 18% over four years.|1460 AGREEMENT",
        "They gave a 10-day notice.|10 NOTICE",
        "They gave 10 days' notice.|10 NOTICE",
        "She is a 30-year veteran.|10950 EXPERIENCE",
        "It is the first strike in the hospital's 71-year history.|25915 EXPERIENCE",
        "She worked there for 20 years.|7300 EXPERIENCE",
        "She is 52 years old.|18980 AGE",
        "A 52-year-old nurse spoke.|18980 AGE"})
    void lengthHasDaysAndUse(String text, String expected) {
        assertThat(durations(text).stream().map(d -> d.days() + " " + d.use()).collect(Collectors.joining("; "))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"They earn $20 a day.", "Pay rose 3% a year.", "Prices rose 3.5%-a-year.", "Each day matters.", "The five daytime aides met.",
        "A 99999999-year plan was a joke."})
    void ratesAndOtherWordsAreNoLengths(String text) {
        assertThat(durations(text)).isEmpty();
    }

    @Test
    void hoursYearsAndQualifierAreKept() {
        assertThat(durations("A 12-hour strike came nearly six weeks into a three-year deal.")).satisfiesExactly(
            d -> assertThat(d.hours()).hasValue(12),
            d -> assertThat(d.qualifier()).contains("nearly"),
            d -> assertThat(d.years()).hasValue(3));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "It is day 22 of the strike.|2024-10-02",
        "They have been out for three weeks.|2024-10",
        "The strike is in its seventh week.|2024-09",
        "They have bargained for 14 months.|2023-08",
        "The fight lasted two years.|2022"})
    void startIsCountedBackAsExactlyAsTheUnitAllows(String text, String start) {
        assertThat(durations(text).get(0).countedBackFrom(LocalDate.of(2024, 10, 23))).hasToString(start);
    }
}
