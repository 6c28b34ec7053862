// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;

class LockoutReaderTest {

    private static List<String> lockouts(String text) {
        return Extraction.events("2024-05-16", text, EventKind.LOCKOUT).stream().map(e -> Extraction.told(e, Slot.START, Slot.DURATION_DAYS)).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The hospital locked out its nurses on Monday.|start=2024-05-13",
        "The hospital locked 300 striking nurses out for four days.|durationDays=4",
        "After a one-day strike, nurses were locked out for five days.|durationDays=5",
        "A three-day lockout began on May 9.|start=2024-05-09 durationDays=3",
        "The clinic's lockout of its aides started on May 6.|start=2024-05-06",
        "Nurses who strike will be locked out until Sunday, the hospital says.|''",
        "Nurses who strike would be locked out for two more days, the hospital says.|durationDays=2",
        "The hospital has locked out its cooks and aides since May 4.|start=2024-05-04",
        "Nurses locked out at hospital after one-day strike|''",
        "The union called the lockout illegal.|''",
        "Marlow General Hospital will not let the nurses back before Sunday.|''",
        "Marlow General Hospital kept the nurses out for three days.|durationDays=3",
        "That amounts to a lockout of four days, beginning May 21.|start=2024-05-21 durationDays=4"})
    void lockoutIsReadWithStartAndLength(String text, String told) {
        assertThat(lockouts(text)).containsExactly(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The hospital did not lock out its nurses.",
        "The hospital said it had never threatened to lock out anyone.",
        "Lockouts of three to five days are common in hospitals.",
        "The guard locked the door when nurses went out on strike.",
        "No lockout is planned.",
        "The hospital could lock out its nurses.",
        "Nurses kept the windows open.",
        "The hospital let the nurses back in on Monday.",
        "The hospital will not let the issue die.",
        "The hospital barred visitors for four days.",
        "The nurses kept visitors out.",
        "A code keeps strangers out of the nursery."})
    void deniedOrGeneralLockoutIsNone(String text) {
        assertThat(lockouts(text)).isEmpty();
    }
}
