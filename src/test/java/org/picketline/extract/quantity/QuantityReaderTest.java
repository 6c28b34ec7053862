// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.picketline.extract.phrase.SharedAnnotator;
import org.picketline.extract.time.TimeReader;
import org.picketline.nlp.Document;

class QuantityReaderTest {

    /** The quantities as an article's reading has them: what speaks of time counts nothing. */
    static Quantities read(Document document) {
        return new QuantityReader().read(document, new TimeReader().read(document).spans());
    }

    /** For example {@code nearly 2400 COUNT nurses}. */
    private String quantities(String text) {
        Document document = SharedAnnotator.read(text);
        return read(document).all().stream().map(q -> written(document, q)).collect(Collectors.joining("; "));
    }

    private static String written(Document document, Quantity q) {
        String noun = q.unitToken().isPresent() ? " " + document.sentences().get(q.sentence()).token(q.unitToken().getAsInt()).text() : "";
        return q.qualifier().map(w -> w + " ").orElse("") + q.value() + q.upTo().map(u -> ".." + u).orElse("") + " " + q.unit() + noun;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Nearly 2,400 nurses walked out.|nearly 2400 COUNT nurses",
        "Some 1,500 technicians walked out.|some 1500 COUNT technicians",
        "More than 9,000 union members walked out.|more than 9000 COUNT members",
        "About 2,500 registered nurses struck.|about 2500 COUNT nurses",
        "The 4,000 mental health clinicians struck.|4000 COUNT clinicians",
        "Nearly 2,400 Larkspur mental health therapists struck.|nearly 2400 COUNT therapists",
        "A dozen nurses left.|12 COUNT nurses",
        "Three dozen doctors left.|36 COUNT doctors",
        "The plan has 1.2 million patients.|1200000 COUNT patients",
        "Two hundred nurses left.|200 COUNT nurses",
        "One hundred and twenty clerks left.|120 COUNT clerks",
        "Twenty-five nurses left.|25 COUNT nurses",
        "An estimated 3,100 struck.|an estimated 3100 COUNT",
        "As many as 200 crossed the line.|as many as 200 COUNT",
        "Fewer than 50 stayed.|fewer than 50 COUNT",
        "Of the 4,000+ workers, most struck.|+ 4000 COUNT workers",
        "The 12,000-member union met.|12000 COUNT 12,000-member",
        "Between 2,000 and 2,500 people came.|2000..2500 COUNT people",
        "Nurses care for 5 to 7 patients each.|5..7 COUNT patients",
        "They employ 300 and 400 nurses.|300 COUNT; 400 COUNT nurses",
        "It grew from 200 to 300 nurses.|200 COUNT; 300 COUNT nurses",
        "It lost 12 of its members.|12 COUNT members"})
    void countHasQualifierAndNoun(String text, String expected) {
        assertThat(quantities(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "About 60% of the nurses left.|about 60 PERCENT nurses",
        "Turnout was 60 per cent.|60 PERCENT",
        "Of members, 97 percent agreed.|97 PERCENT",
        "Sixty percent of staff left.|60 PERCENT staff",
        "Half of the therapists stayed.|50 PERCENT therapists",
        "They spend nearly half their time on it.|nearly 50 PERCENT time",
        "A quarter of the aides left.|25 PERCENT aides",
        "Three-quarters of doctors left.|75 PERCENT doctors",
        "The offer is an 18% pay increase over four years.|18 PERCENT increase",
        "Raises are 5% to 7%.|5..7 PERCENT",
        "Raises are 5-7%.|5..7 PERCENT",
        "They got 3.5%-a-year raises.|3.5 PERCENT",
        "It lost 40% or more of its votes.|or more 40 PERCENT votes",
        "Raises are 5% and 7%.|5 PERCENT; 7 PERCENT",
        "Pay rises by up to 9%.|up to 9 PERCENT"})
    void percentageHasItsNumber(String text, String expected) {
        assertThat(quantities(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "They agreed to $50 million.|50000000 USD",
        "It paid a $1.2 billion settlement.|1200000000 USD settlement",
        "Staff get a £1,400 bonus.|1400 OTHER_MONEY bonus",
        "Pay is $18 to $25 an hour.|18..25 USD",
        "The fine was 2 million dollars.|2000000 USD",
        "The fine was $2M.|2000000 USD",
        "They want a 1-to-4 ratio.|1..4 RATIO ratio",
        "They want staffing ratios of 1:5.|1..5 RATIO",
        "They want a ratio of one to four.|1..4 RATIO",
        "They get seven hours a week.|7 HOURS",
        "They get five to seven hours a week.|5..7 HOURS"})
    void moneyRatiosAndHoursHaveTheirUnit(String text, String expected) {
        assertThat(quantities(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Two thirds of nurses and one-third of aides left.",
        "One in five workers left.",
        "Hundreds of workers joined thousands of patients.",
        "No one left, and one of the doctors stayed.",
        "In 2018 they met on Aug. 15 at 7 a.m.",
        "SEIU Local 121 met Locals 12 and 45.",
        "Ann Lee, 45, lives at 1200 Main Street.",
        "Call 510-555-1234 or 911, 24/7.",
        "Proposition 15, AB 525 and Title 42 passed.",
        "Covid-19 came in grade 5.",
        "They have 401(k) plans.",
        "A five-day strike lasted ten weeks.",
        "The 21st meeting was the 1990s again.",
        "She is 52 years old and he turned 40.",
        "Room 12, Unit 4 and Section 8 closed."})
    void labelsDatesAndAgesAreNoQuantities(String text) {
        assertThat(quantities(text)).isEmpty();
    }

    @Test
    void tallyIsNotCountedTwice() {
        assertThat(quantities("Members rejected the deal 1,349 to 222.")).isEmpty();
    }

    @Test
    @Timeout(30)
    void absurdSentenceIsReadInTime() {
        String text = "5% to 7 and 1,349-222 vote twenty-five $9 ".repeat(3_000) + "9".repeat(5_000) + " in favor " + "1,111,".repeat(3_000);
        assertThat(read(SharedAnnotator.read(text)).all()).isNotEmpty();
    }
}
