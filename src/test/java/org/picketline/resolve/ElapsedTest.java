// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.picketline.model.PartialDate;

class ElapsedTest {

    /** A Wednesday. */
    private static final LocalDate DAY = LocalDate.of(2024, 5, 15);

    private static String date(String sentence, boolean exact) {
        return Elapsed.date(List.of(BestName.plain(sentence)), DAY, exact).map(PartialDate::toString).orElse("none");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The aides struck for nine days two years ago.|2022",
        "It put its plan to the clinic 14 months ago.|2023-03",
        "They left the table nearly three weeks ago.|2024-04",
        "The dispute comes a year after the chain paid a fine.|2023",
        "Members turned the offer down late Saturday night.|2024-05-11",
        "Leaders said Sunday that members had voted on Saturday.|2024-05-11",
        "Leaders said Sunday that it was over.|none",
        "They met on Monday and again on Tuesday.|none",
        "Nobody knows.|none"})
    void sentenceCountsBackFromTheDayOfItsArticle(String sentence, String date) {
        assertThat(date(sentence, true)).isEqualTo(date);
    }

    @Test
    void fromADayThatIsNotSureOnlyMonthsAndYearsCount() {
        assertThat(List.of(date("Two years ago.", false), date("Three weeks ago.", false), date("Late Saturday.", false))).containsExactly("2022", "none", "none");
    }

    @Test
    void tenthWeekCountsBackToTheStart() {
        Days begun = Elapsed.begun(List.of("the strike is in its tenth week"), DAY).orElseThrow();
        assertThat(begun.meets(Days.around(LocalDate.of(2024, 3, 11), 0, 0))).isTrue();
        assertThat(begun.meets(Days.around(LocalDate.of(2024, 4, 1), 0, 0))).isFalse();
        assertThat(Elapsed.begun(List.of("a two week strike of the second floor"), DAY)).isEmpty();
    }
}
