// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.picketline.model.Event;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;

/** The many ways newsrooms tell of votes, agreements, notices and ends of contracts, a line each with what it tells. */
class PhrasebookTest {

    private static final String SIDES = "Nurses at Riverside Hospital belong to the Ohio Nurses Association.\n\n";
    /** A Friday. */
    private static final String PUBLISHED = "2024-03-15";

    private static Stream<Arguments> phrases() {
        return Phrasebook.of(EventKind.STRIKE_VOTE, EventKind.CONTRACT_VOTE, EventKind.AGREEMENT, EventKind.STRIKE_NOTICE, EventKind.CONTRACT_EXPIRATION);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("phrases")
    void whatIsToldIsReadAndNothingElse(EventKind kind, String told, String text) {
        List<Event> events = Extraction.events(PUBLISHED, SIDES + text, kind);
        if (told.equals("-")) {
            assertThat(events).isEmpty();
            return;
        }
        String slots = Extraction.told(events.get(0), Slot.RESULT, Slot.STATUS, Slot.YES, Slot.NO, Slot.PERCENT_YES, Slot.PERCENT_NO, Slot.WAGE_PERCENT, Slot.YEARS, Slot.DATE);
        assertThat(events).hasSize(1);
        assertThat(slots.split(" ")).contains(told.equals("*") ? slots.split(" ") : told.split(" "));
    }
}
