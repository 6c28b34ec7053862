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

class ContractVoteReaderTest {

    /** A Thursday. */
    private static final String PUBLISHED = "2024-05-16";

    private static List<String> votes(String text) {
        return Extraction.events(PUBLISHED, text, EventKind.CONTRACT_VOTE).stream()
            .map(e -> Extraction.told(e, Slot.RESULT, Slot.YES, Slot.NO, Slot.PERCENT_YES, Slot.PERCENT_NO, Slot.DATE)).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Nurses ratified a three-year contract on Sunday, 402 to 17.|result=ratified yes=402 no=17 date=2024-05-12",
        "Members approved the deal with 83% in favor.|result=ratified percentYes=83",
        "The agreement was ratified by members on May 10.|result=ratified date=2024-05-10",
        "Nurses have voted to accept the hospital's offer.|result=ratified",
        "Union members voted overwhelmingly to approve the new contract Tuesday.|result=ratified date=2024-05-14"})
    void membersRatify(String text, String told) {
        assertThat(votes(text)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Nurses rejected the hospital's latest offer, 1,102 to 95.|result=rejected yes=95 no=1102",
        "Members voted down a tentative agreement in balloting that closed May 6, with 77% opposed.|result=rejected percentNo=77 date=2024-05-06",
        "The company's offer of 4 percent was rejected by 91 percent of members.|result=rejected percentNo=91",
        "Nurses voted against the proposed contract.|result=rejected",
        "The hospital made a new offer on May 3. On May 7 nurses voted it down, 240 to 61.|result=rejected yes=61 no=240 date=2024-05-07"})
    void membersReject(String text, String told) {
        assertThat(votes(text)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Members will vote on the agreement on May 20.|result=pending date=2024-05-20",
        "A ratification vote is set for May 22.|result=pending date=2024-05-22",
        "The deal must still be ratified by members.|result=pending",
        "Nurses are voting on the contract through May 18.|result=pending date=2024-05-18",
        "The two sides reached a tentative deal. Nurses will vote on it May 24.|result=pending date=2024-05-24",
        "Members are being asked to vote on an offer; voting closes on June 3.|result=pending date=2024-06-03"})
    void voteToComeIsPending(String text, String told) {
        assertThat(votes(text)).containsExactly(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The hospital rejected the union's proposal.",
        "The board of directors approved a contract with a builder on May 2.",
        "The union called on nurses to reject the offer.",
        "If nurses reject the offer, they may strike.",
        "\"We won't accept a contract like that,\" the union said.",
        "Nurses have not voted on the offer.",
        "The union's bargaining committee is recommending a yes vote.",
        "The hospital hopes that nurses will accept its offer."})
    void whatIsNoVoteOnTermsIsLeftOut(String text) {
        assertThat(votes(text)).isEmpty();
    }

    @Test
    void eachOfTwoVotesKeepsItsOwnFigures() {
        assertThat(votes("Nurses ratified a contract, 402 to 118. Aides rejected the offer, 266 to 97."))
            .containsExactly("result=ratified yes=402 no=118", "result=rejected yes=97 no=266");
    }

    @Test
    void shareOfVotersIsNotTheRaiseVotedOn() {
        assertThat(votes("Nurses rejected an offer of 2% now and 3% next April.")).containsExactly("result=rejected");
    }

    @Test
    void yearThatPayIsForIsNotThatOfTheVote() {
        String text = "Members of the Ohio Nurses Association voted to accept an offer of a 5% pay rise this year and a cash payment for last year.";
        assertThat(Extraction.events("2024-03-15", text, EventKind.CONTRACT_VOTE)).singleElement().satisfies(v -> assertThat(v.values(Slot.DATE)).isEmpty());
    }
}
