// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.picketline.model.Slot.BY;
import static org.picketline.model.Slot.STATUS;
import static org.picketline.model.Slot.TOPIC;
import static org.picketline.model.Slot.WAGE_PERCENT;
import static org.picketline.model.Slot.YEARS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.picketline.model.EventKind;

class OfferReaderTest {

    private static final String INTRO = "The Lakeside Nurses Association speaks for 900 nurses at Halloway Medical Center.\n\n";

    private static List<String> offers(String text) {
        return Extraction.events(INTRO + text, EventKind.OFFER).stream().map(e -> Extraction.told(e, WAGE_PERCENT, YEARS, STATUS)).toList();
    }

    @Test
    void offerTellsWhoMakesItAndWhatItHolds() {
        assertThat(Extraction.events(INTRO + "Halloway Medical Center has offered a 12% raise over three years and more sick leave.", EventKind.OFFER)).singleElement()
            .satisfies(e -> assertThat(Extraction.told(e, BY, WAGE_PERCENT, YEARS, STATUS, TOPIC))
                .isEqualTo("by=Halloway Medical Center wagePercent=12 years=3 status=pending topic=wages,paid-leave"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The hospital has offered 9% over three years. | 9",
        "The hospital has put 10 percent over three years on the table. | 10",
        "The hospital's latest proposal includes raises of 3% in each of the next three years. | 9",
        "The hospital's offer would give nurses 3.5 percent a year for three years. | 10.5",
        "The hospital proposed wage increases of 4%, 3% and 3% over three years. | 10",
        "The hospital's offer would raise pay by 17% over three years, including 8% upon signing. | 17",
        "The hospital's last, best and final offer would have given nurses an average raise of 15% over three years. | 15",
        "Under the hospital's proposal, nurses would get raises of 11% over three years. | 11",
        "\"We have offered raises of 10.25 percent across three years,\" said Tom Reed, a spokesman for Halloway Medical Center. | 10.25"})
    void raisesOfAnOfferAddUp(String sentence, String percent) {
        assertThat(offers(sentence)).containsExactly("wagePercent=" + percent + " years=3 status=pending");
    }

    @Test
    void stepsByYearTellTheYears() {
        assertThat(offers("The hospital offered 4 percent this year and 4 percent next year.")).containsExactly("wagePercent=8 years=2 status=pending");
    }

    @Test
    void stepsByMonthTellNoYears() {
        assertThat(offers("Nurses rejected an offer from the hospital of 1 percent now and 1 percent next April.")).containsExactly("wagePercent=2 status=rejected");
    }

    @Test
    void rangeTellsNoFigure() {
        assertThat(offers("The hospital has offered raises of 8% to 14%.")).containsExactly("status=pending");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Nurses rejected the hospital's offer.",
        "The hospital's final offer was voted down by the nurses.",
        "The nurses voted 410 to 32 against the hospital's final offer.",
        "The nurses voted to reject the hospital's offer.",
        "The hospital presented a new offer on Thursday. The union turned it down.",
        "The nurses did not accept the hospital's offer."})
    void offerThatWasRefusedIsRejected(String sentence) {
        assertThat(offers(sentence)).containsExactly("status=rejected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The nurses voted on Tuesday to accept the hospital's offer.", "The hospital's final offer was accepted by the nurses.", "The hospital's final offer is deemed accepted."})
    void offerThatWasAgreedToIsAccepted(String sentence) {
        assertThat(offers(sentence)).containsExactly("status=accepted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The nurses will vote on the hospital's offer.", "The union urged its members to reject the hospital's offer.", "The union may reject the hospital's offer."})
    void offerWhoseFateIsOpenIsPending(String sentence) {
        assertThat(offers(sentence)).containsExactly("status=pending");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The union made a new offer on Tuesday.",
        "The hospital offered to meet on Friday.",
        "The hospital offers free flu shots and mental health care.",
        "Nurses rejected the mediator's proposal.",
        "The hospital has made no offer.",
        "The union's proposal calls for a 20% raise over three years.",
        "A state agency put out a proposal on nursing schools."})
    void whatIsNotTheEmployersTermsIsNoOffer(String sentence) {
        assertThat(offers(sentence)).isEmpty();
    }

    @Test
    void refusedRaiseWasOffered() {
        assertThat(offers("The union rejected a raise of 11% over three years.")).containsExactly("wagePercent=11 years=3 status=rejected");
    }

    @Test
    void offerToldInSeveralSentencesIsOne() {
        assertThat(offers("Nurses rejected the hospital's final offer on Monday. The proposal would have raised pay by 9% over three years.")).containsExactly("wagePercent=9 years=3 status=rejected");
    }

    @Test
    void earlierOfferIsAnother() {
        assertThat(offers("The hospital has offered 12% over three years. In May the nurses rejected an earlier proposal by the hospital.")).containsExactly("wagePercent=12 years=3 status=pending", "status=rejected");
    }

    @Test
    void premiumsAreNoRaise() {
        assertThat(offers("The hospital's proposal would increase health insurance premiums by 20%.")).containsExactly("status=pending");
    }

    @Test
    void governmentPaysWhereItOffersPay() {
        assertThat(Extraction.events("Junior doctors of the British Medical Association walked out of hospitals.\n\nMinisters had offered 3 per cent. The BMA turned it down.", EventKind.OFFER)).singleElement()
            .satisfies(e -> assertThat(Extraction.told(e, BY, WAGE_PERCENT, STATUS)).isEqualTo("by=government wagePercent=3 status=rejected"));
    }

    @Test
    void lumpSumIsATopicOnly() {
        assertThat(Extraction.events(INTRO + "The hospital has offered a lump sum of $4,500 a year in place of raises.", EventKind.OFFER)).singleElement()
            .satisfies(e -> assertThat(Extraction.told(e, WAGE_PERCENT, TOPIC)).isEqualTo("topic=wages"));
    }
}
