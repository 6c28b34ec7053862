// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.learned;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is seen of a text. */
class WordSignsTest {

    @Test
    void longWordsAreSeenByTheirBeginningsToo() {
        assertThat(WordSigns.words("More nurses")).containsExactlyInAnyOrder("always", "more", "nurses", "nurs~", "nurse~");
    }

    @Test
    void numbersDaysAndMonthsAreEachOneSign() {
        assertThat(WordSigns.words("By 1,240 to 7.5 on Friday, Sept. 3")).contains("#", "<day>", "<month>").doesNotContain("friday", "sept", "1,240");
        assertThat(WordSigns.words("Monday")).isEqualTo(WordSigns.words("tomorrow"));
    }

    @Test
    void pairsSeeWordsThatStandTogetherOrWithOneBetween() {
        assertThat(WordSigns.pairs("sent it back")).contains("sent it", "it back", "sent _ back").doesNotContain("sent back");
    }

    @Test
    void curledQuotesAreStraight() {
        assertThat(WordSigns.pairs("\u201cwe\u2019re out\u201d")).isEqualTo(WordSigns.pairs("\"we're out\""));
    }

    @Test
    void textWithoutWordsHasOnlyWhatAllHave() {
        assertThat(WordSigns.pairs(" \u2014 ")).containsExactly(WordSigns.ALWAYS);
    }
}
