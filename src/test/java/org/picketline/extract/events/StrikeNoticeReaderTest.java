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

class StrikeNoticeReaderTest {

    /** A Thursday. */
    private static final String PUBLISHED = "2024-05-16";

    private static List<String> notices(String text) {
        return Extraction.events(PUBLISHED, text, EventKind.STRIKE_NOTICE).stream().map(e -> Extraction.told(e, Slot.DATE)).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The union delivered a 10-day strike notice on Monday.|date=2024-05-13",
        "Nurses issued a strike notice on May 3.|date=2024-05-03",
        "A strike notice was served on the hospital on May 8.|date=2024-05-08",
        "The union gave notice Tuesday that 800 aides will walk out May 27.|date=2024-05-14",
        "Hospital managers received a 10-day notice of the strike on Wednesday.|date=2024-05-15",
        "Nurses voted to strike last month. The union filed its 10-day notice on May 6.|date=2024-05-06",
        "The union notified the hospital on May 9 that nurses will strike.|date=2024-05-09",
        "On May 7, the union submitted 10 days' notice of a walkout.|date=2024-05-07",
        "Members voted to strike, and a 10-day notice landed on the director's desk on May 10.|date=2024-05-10",
        "Union sends strike notice to hospital|''",
        "The union has withdrawn its notice of a strike that was to start on May 20.|''",
        "The union rescinded a strike notice it sent last week.|date=2024-05"})
    void noticeOfStrikeIsReadWithTheDayItWasGiven(String text, String date) {
        assertThat(notices(text)).containsExactly(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The union has not issued a strike notice.",
        "No strike notice has been given.",
        "The law requires 10 days' notice of a strike.",
        "The union must give 10 days' notice before a strike.",
        "Nurses may strike once the union has given 10 days' notice.",
        "The hospital sent layoff notices to 40 nurses on strike.",
        "The strikers took notice of the weather.",
        "The union would give 10 days' notice if a strike is called.",
        "The hospital was told on short notice that two nurses were ill.",
        "The union threatened to issue a strike notice.",
        "The hospital gave notice on May 2 that it would close a ward.",
        "Nurses are expected to deliver a strike notice next week."})
    void whatIsNoNoticeGivenIsLeftOut(String text) {
        assertThat(notices(text)).isEmpty();
    }

    @Test
    void noticeToldTwiceIsOne() {
        assertThat(notices("The union served a strike notice on May 6.\n\nThe notice of a strike covers 300 nurses.")).containsExactly("date=2024-05-06");
    }

    @Test
    void noticesOfDifferentDaysAreTwo() {
        assertThat(notices("The union served a strike notice on May 6. It had served a first strike notice on April 2."))
            .containsExactly("date=2024-05-06", "date=2024-04-02");
    }
}
