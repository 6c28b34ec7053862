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

class ParticipationReaderTest {

    private static final String CONTEXT = "Nurses at Marlow General Hospital are on strike, the Ohio Nurses Association said. ";

    private static List<String> figures(String text) {
        return Extraction.events("2024-05-16", CONTEXT + text, EventKind.PARTICIPATION).stream()
            .map(e -> Extraction.told(e, Slot.CLAIMANT, Slot.PERCENT, Slot.COUNT, Slot.WHAT)).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The hospital said 22 percent of its nurses have crossed the picket line.|claimant=Marlow General Hospital percent=22 what=returned",
        "Nearly 60% of the nurses have returned to work, hospital officials said.|claimant=Marlow General Hospital percent=60 what=returned",
        "A hospital spokesman said 38 nurses came to work on Tuesday.|claimant=Marlow General Hospital count=38 what=returned",
        "The hospital says that 35 percent of its aides are still working.|claimant=Marlow General Hospital percent=35 what=returned",
        "According to the hospital, more than 45% of its therapists have returned to work.|claimant=Marlow General Hospital percent=45 what=returned",
        "The hospital said 61 per cent of those scheduled for the first shift turned up for work.|claimant=Marlow General Hospital percent=61 what=returned",
        "The union said 75 percent of the nurses who were scheduled to work went on strike.|claimant=Ohio Nurses Association percent=75 what=striking",
        "The union says 1,700 nurses are out.|claimant=Ohio Nurses Association count=1700 what=striking",
        "The hospital said 46 nurses had crossed the picket line since May 6.|claimant=Marlow General Hospital count=46 what=returned",
        "The hospital says more than 300 staff were absent on the first day.|claimant=Marlow General Hospital count=300 what=striking",
        "The union says 92 percent of its members honored the picket line.|claimant=Ohio Nurses Association percent=92 what=striking",
        "The hospital said 38 percent of its nurses clocked in on Monday.|claimant=Marlow General Hospital percent=38 what=returned",
        "The union said 900 nurses had stayed off the job.|claimant=Ohio Nurses Association count=900 what=striking",
        "About half the unit, 12 nurses, chose to return to work, the hospital said.|claimant=Marlow General Hospital count=12 what=returned"})
    void figureOfAPartyIsReadWithItsClaimant(String text, String told) {
        assertThat(figures(text)).containsExactly(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The union's count was 19.", "The union says it knows of 19.", "The union disputes that figure and says that no more than 19 people crossed the line.",
        "The union said that just 19 people had gone in.", "The union says only 19 did.", "The union puts it closer to 19.", "The union's tally: 19."})
    void shortAnswerIsOfWhatTheFirstFigureCounts(String answer) {
        assertThat(figures("The hospital said 52 of the strikers had come back. " + answer)).contains("claimant=Ohio Nurses Association count=19 what=returned");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The union has hired 19 organizers.", "The union says its 19 stewards have not had a raise since 2020.", "The union said 97% had voted for the strike.",
        "The union said it expects talks to resume in 12 days."})
    void otherNumbersAfterAFigureAnswerNothing(String next) {
        assertThat(figures("The hospital said 52 of the strikers had come back. " + next)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The union said 500 walked.|claimant=Ohio Nurses Association count=500 what=striking",
        "The union puts the number still on strike at 268.|claimant=Ohio Nurses Association count=268 what=striking"})
    void answerMayCountThoseWhoStayOut(String answer, String told) {
        assertThat(figures("The hospital said 52 of the strikers had come back. " + answer)).contains(told);
    }

    @Test
    void adherenceToTheStrikeIsTheShareThatStrikes() {
        assertThat(figures("The union put adherence at 90%.")).containsExactly("claimant=Ohio Nurses Association percent=90 what=striking");
    }

    @Test
    void answerWithAnotherFigureIsTheOtherSidesClaim() {
        assertThat(figures("The hospital said 38 nurses have come back to work. The union put the number at nine.")).containsExactly(
            "claimant=Marlow General Hospital count=38 what=returned", "claimant=Ohio Nurses Association count=9 what=returned");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The hospital said 140 replacement nurses came to work.",
        "The union said 97 percent of its nurses voted to strike.",
        "The union said 1,200 nurses walked out on Monday.",
        "The union said 71% of its eligible members took part in two days of balloting.",
        "The union said 88% of those who returned a ballot backed the strike.",
        "The hospital wants two more nurses to work nights, it said.",
        "The hospital said 40 nurses would return to work on Friday.",
        "The hospital said 40 nurses have not returned to work.",
        "The hospital said 5 percent of its beds are closed."})
    void otherFiguresAreNoParticipation(String text) {
        assertThat(figures(text)).isEmpty();
    }
}
