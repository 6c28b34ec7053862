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

class StrikeVoteReaderTest {

    /** A Thursday. */
    private static final String PUBLISHED = "2024-05-16";

    private static List<String> votes(String text) {
        return Extraction.events(PUBLISHED, text, EventKind.STRIKE_VOTE).stream()
            .map(e -> Extraction.told(e, Slot.RESULT, Slot.YES, Slot.NO, Slot.PERCENT_YES, Slot.DATE)).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Nurses voted to strike.|result=authorized",
        "Nurses voted 97% in favor of a strike on May 7.|result=authorized percentYes=97 date=2024-05-07",
        "Members authorized a strike by a vote of 611 to 48.|result=authorized yes=611 no=48",
        "Nurses at the hospital voted to authorize a strike on May 2.|result=authorized date=2024-05-02",
        "In March they voted by 92 percent to authorize their team to call a strike.|result=authorized percentYes=92 date=2024-03",
        "The nurses have voted to walk out on June 3.|result=authorized",
        "Nurses gave their union permission to call a walkout, with 94% of those who cast ballots voting in favor.|result=authorized percentYes=94",
        "A strike authorization vote passed with 88% of the vote on Sunday.|result=authorized percentYes=88 date=2024-05-12",
        "Ninety-one percent of the nurses voted to strike.|result=authorized percentYes=91",
        "Members voted 84 per cent in favour of industrial action in a ballot that closed on May 9.|result=authorized percentYes=84 date=2024-05-09",
        "A strike was backed by 79 percent of members.|result=authorized percentYes=79",
        "Members voted on Tuesday to authorize a strike. Eighty-five percent of those voting were in favor.|result=authorized percentYes=85 date=2024-05-14"})
    void strikeIsAuthorized(String text, String told) {
        assertThat(votes(text)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Nurses voted against a strike on Monday.|result=failed date=2024-05-13",
        "Members voted not to strike.|result=failed",
        "The strike vote failed by nine votes.|result=failed",
        "The union said 90 members voted to strike and 104 voted not to.|result=failed yes=90 no=104"})
    void strikeIsVotedDown(String text, String told) {
        assertThat(votes(text)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Nurses will vote next week on whether to authorize a strike.|result=pending",
        "A strike authorization vote is scheduled for May 21.|result=pending date=2024-05-21",
        "Members are voting on a strike this week.|result=pending",
        "Nurses plan to hold a strike vote on May 28.|result=pending date=2024-05-28"})
    void voteToComeIsPending(String text, String told) {
        assertThat(votes(text)).singleElement().asString().startsWith(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The union has not held a strike vote.",
        "\"I voted for the strike,\" said the nurse Ada Quill.",
        "Nurses voted to end their strike.",
        "If members vote to strike, the hospital will hire temporary nurses.",
        "The board voted to hire temporary nurses during the strike.",
        "The strike mandate was the talk of the ward.",
        "Nurses struck for three days.",
        "The union urged nurses to vote."})
    void whatIsNoStrikeVoteIsLeftOut(String text) {
        assertThat(votes(text)).isEmpty();
    }

    @Test
    void turnoutIsNotTheShareOfThoseForIt() {
        assertThat(votes("Nurses authorized a strike on May 8, with 93 percent in favor; turnout was 71 percent."))
            .containsExactly("result=authorized percentYes=93 date=2024-05-08");
    }

    @Test
    void pastVoteAndVoteToComeStayApart() {
        assertThat(votes("Nurses voted to strike on May 2.\n\nTechnicians will vote on May 30 on whether to strike."))
            .containsExactly("result=authorized date=2024-05-02", "result=pending date=2024-05-30");
    }

    @Test
    void voteToldInHeadlineAndTextIsOne() {
        assertThat(votes("Nurses vote to strike\n\nNurses voted 300 to 12 on Monday to authorize a strike, the union said."))
            .containsExactly("result=authorized yes=300 no=12 date=2024-05-13");
    }

    @Test
    void dayOfTheStrikeIsNotTheDayOfTheVote() {
        assertThat(votes("Nurses voted to strike on June 10.")).containsExactly("result=authorized");
    }

    @Test
    void tallyInTheNextParagraphIsOfNoOtherVote() {
        String text = "Nurses at the hospital have voted to authorize a strike, giving their team the power to call a walkout if contract talks do not improve.\n\n"
            + "The union said 412 nurses voted yes and 27 voted no in balloting that ended Wednesday.\n\nThe vote does not mean that there will be a strike.";
        assertThat(votes(text)).singleElement().asString().startsWith("result=authorized");
        assertThat(Extraction.events(PUBLISHED, text, EventKind.CONTRACT_VOTE)).isEmpty();
        assertThat(Extraction.events(PUBLISHED, text, EventKind.AGREEMENT)).isEmpty();
        assertThat(Extraction.events(PUBLISHED, text, EventKind.STRIKE)).extracting(e -> Extraction.told(e, Slot.STATUS)).containsOnly("status=threatened");
    }
}
