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

class BargainingSessionReaderTest {

    /** A Thursday. */
    private static final String PUBLISHED = "2024-05-16";

    private static List<String> sessions(String text) {
        return Extraction.events(PUBLISHED, text, EventKind.BARGAINING_SESSION).stream()
            .map(e -> Extraction.told(e, Slot.STATUS, Slot.DATE)).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The two sides met on Tuesday for six hours.|2024-05-14",
        "The union and the hospital last sat down on April 30.|2024-04-30",
        "The two sides have not met since April 3.|2024-04-03",
        "Nurses have been bargaining with the hospital since October.|2023-10",
        "The nurses began negotiating their first contract in March.|2024-03",
        "Contract talks began on Jan. 22.|2024-01-22",
        "Negotiations resumed Monday with a federal mediator.|2024-05-13",
        "The hospital and the nurses returned to the bargaining table on Wednesday.|2024-05-15",
        "A bargaining session was held May 2.|2024-05-02",
        "The hospital showed its figures at a negotiating session on May 7.|2024-05-07",
        "Bargaining started in February and has gone slowly.|2024-02",
        "The union's negotiators met with management on May 9.|2024-05-09",
        "On May 8 the company brought a new wage scale to the table.|2024-05-08",
        "A state mediator met with both sides on May 10.|2024-05-10",
        "Nurses said little had moved since talks began in November.|2023-11"})
    void meetingOfTheSidesInThePastIsHeld(String text, String date) {
        assertThat(sessions(text)).containsExactly("status=held date=" + date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The two sides will meet again on Monday.|2024-05-20",
        "Talks are scheduled to resume May 21.|2024-05-21",
        "The next bargaining session is set for May 28.|2024-05-28",
        "Both sides are to sit down with a mediator on June 3.|2024-06-03",
        "The hospital agreed to return to the bargaining table on May 30.|2024-05-30",
        "A mediator has invited the two sides to meet on Friday.|2024-05-17",
        "Another session is planned for Saturday.|2024-05-18",
        "The parties are not scheduled to meet until May 23.|2024-05-23",
        "A spokesperson said the two sides would meet on May 22.|2024-05-22",
        "Negotiators will be back at the table on Tuesday.|2024-05-21",
        "Both have accepted her invitation to sit down at the airport hotel on Monday.|2024-05-20"})
    void meetingToComeIsScheduled(String text, String date) {
        assertThat(sessions(text)).containsExactly("status=scheduled date=" + date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Talks broke down on Sunday.| date=2024-05-12",
        "Negotiations collapsed late Wednesday.| date=2024-05-15",
        "The hospital walked away from the bargaining table on May 1.| date=2024-05-01",
        "The union broke off talks on May 6.| date=2024-05-06",
        "Four weeks of talks ended without a deal.|''",
        "Mediation failed on Monday.| date=2024-05-13",
        "The two sides met on Monday and broke off after nine hours.| date=2024-05-13",
        "Pay talks between the union and the hospital stalled in April.| date=2024-04"})
    void endWithoutResultIsBrokenOff(String text, String date) {
        assertThat(sessions(text)).containsExactly("status=broken-off" + (date.isBlank() ? "" : " " + date.strip()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "No new talks are scheduled.",
        "The hospital put a new offer on the table.",
        "The union called on the hospital to return to the table.",
        "Merger talks between the two systems resumed Monday.",
        "Nurses met with lawmakers on Tuesday.",
        "The hospital's board of directors met on Monday.",
        "The union said it is ready to bargain at any hour.",
        "If the strike is called off, the hospital will come back to the table.",
        "The union accused the hospital of refusing to bargain in good faith.",
        "Nurses attended a training session on May 3.",
        "The company could meet the union's demands by Friday.",
        "A member of the bargaining team spoke to reporters Wednesday."})
    void whatIsNoMeetingOfTheSidesIsLeftOut(String text) {
        assertThat(sessions(text)).isEmpty();
    }

    @Test
    void sessionOfATellingLengthIsHeldThoughUndated() {
        assertThat(Extraction.events("After a 20-hour bargaining session the two sides shook hands.", EventKind.BARGAINING_SESSION))
            .extracting(e -> Extraction.told(e, Slot.STATUS, Slot.DATE)).containsExactly("status=held");
    }

    @Test
    void firstSessionSinceADateTellsOfTheOneBefore() {
        assertThat(sessions("Tuesday's session was their first since April 19."))
            .containsExactlyInAnyOrder("status=held date=2024-05-14", "status=held date=2024-04-19");
    }

    @Test
    void sameMeetingToldTwiceIsOne() {
        assertThat(sessions("The two sides met on May 9.\n\nThe session of May 9 lasted until midnight, and the two sides will meet on May 20."))
            .containsExactly("status=held date=2024-05-09", "status=scheduled date=2024-05-20");
    }

    @Test
    void sidesAreThoseOfTheDispute() {
        var events = Extraction.events(PUBLISHED, "The Ohio Nurses Association represents nurses at Bluestem Health. The union and the hospital met on May 9.", EventKind.BARGAINING_SESSION);
        assertThat(events).extracting(e -> Extraction.told(e, Slot.UNION, Slot.EMPLOYER))
            .containsExactly("union=Ohio Nurses Association employer=Bluestem Health");
    }

    @Test
    void sessionSomeMonthsAgoIsHeldThoughNoDayOfTheArticleTellsWhen() {
        assertThat(Extraction.events("", "Nurses put their plan to the hospital in the first bargaining session nine months ago, the union said.", EventKind.BARGAINING_SESSION).stream()
            .map(e -> Extraction.told(e, Slot.STATUS, Slot.DATE))).containsExactly("status=held");
    }
}
