// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;

/** The many ways newsrooms tell of talks, offers, demands, interventions and penalties, a line each with what it tells. */
class PhrasebookOfTermsTest {

    private static final String SIDES = "Nurses at Bluestem Health, a hospital, belong to a union, the Ohio Nurses Association, which has led strikes and talks.\n\n";
    /** A Thursday. */
    private static final String PUBLISHED = "2024-05-16";

    private static Stream<Arguments> phrases() {
        return Phrasebook.of(EventKind.BARGAINING_SESSION, EventKind.OFFER, EventKind.DEMAND, EventKind.INTERVENTION, EventKind.PENALTY);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("phrases")
    void whatIsToldIsReadAndNothingElse(EventKind kind, String told, String text) {
        List<String> read = Extraction.events(PUBLISHED, SIDES + text, kind).stream().map(e -> Extraction.told(e, slots(kind)).replaceAll("\\.0+\\b", "")).distinct().toList();
        assertThat(read).containsExactlyInAnyOrder(told.equals("-") ? new String[0] : told.split(" \\+ "));
    }

    private static Slot[] slots(EventKind kind) {
        return switch (kind) {
            case BARGAINING_SESSION -> new Slot[] {Slot.STATUS, Slot.DATE};
            case OFFER -> new Slot[] {Slot.STATUS, Slot.WAGE_PERCENT, Slot.YEARS};
            case DEMAND -> new Slot[] {Slot.TOPIC, Slot.WAGE_PERCENT, Slot.YEARS, Slot.HOURS};
            case INTERVENTION -> new Slot[] {Slot.KIND, Slot.ACTOR, Slot.DATE};
            default -> new Slot[] {Slot.AMOUNT_USD, Slot.DATE};
        };
    }
}
