// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.picketline.model.Event;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;

/** Whose union an event is of in an article with two of them. */
class UnionOfWorkersTest {

    private static final String SIDES = "Nurses at Riverside Hospital are represented by the Gilead Federation and its technicians by Allied Lakes Workers United.\n\n";

    @Test
    void workersNamedByTheirTradeActForTheirUnion() {
        assertThat(union("The technicians last met with management on March 11.")).isEqualTo("Allied Lakes Workers United");
    }

    @Test
    void othersOfTheSameHouseActForTheirs() {
        assertThat(union("The nurses last met with management on March 11.")).isEqualTo("Gilead Federation");
    }

    private static String union(String text) {
        Event session = Extraction.events("2024-03-15", SIDES + text, EventKind.BARGAINING_SESSION).get(0);
        return Extraction.told(session, Slot.UNION).replace("union=", "");
    }
}
