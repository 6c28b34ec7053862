// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphsTest {

    @Test
    void wrappedLinesAreJoined() {
        assertThat(Paragraphs.of("""
            The nurses of Larkmoor walked out at dawn on Monday after talks
            with the hospital broke down over the weekend, and they do not
            mean to come back soon.

            The hospital said it was open.
            """)).containsExactly("The nurses of Larkmoor walked out at dawn on Monday after talks with the hospital broke down over the"
            + " weekend, and they do not mean to come back soon.", "The hospital said it was open.");
    }

    @Test
    void wrappedParagraphsWithoutEmptyLinesPartAtIndents() {
        assertThat(Paragraphs.of("""
              The nurses of Larkmoor walked out at dawn on Monday after talks
            with the hospital broke down over the weekend, and they do not want
              The hospital said it was open and would stay so whatever happens
            in the days to come.""")).hasSize(2).last().isEqualTo("The hospital said it was open and would stay so whatever happens in the days to come.");
    }

    @Test
    void wrappedParagraphEndsWhereNextWordWouldHaveFitted() {
        assertThat(Paragraphs.of("""
            The nurses of Larkmoor walked out at dawn on Monday after talks
            with the hospital broke down.
            The hospital said it was open and would stay open all week long
            whatever the nurses did.""")).containsExactly(
            "The nurses of Larkmoor walked out at dawn on Monday after talks with the hospital broke down.",
            "The hospital said it was open and would stay open all week long whatever the nurses did.");
    }

    @Test
    void onelineParagraphsStay() {
        assertThat(Paragraphs.of("""
            Nurses at Larkmoor walked out on Monday after talks with the hospital broke down over pay, staffing and a long list of other things that they want.
            The hospital said it was open.
            It has hired replacements from three neighboring states, it said, and will keep them for at least five days whatever the union decides to do next.""")).hasSize(3);
    }

    @Test
    void listItemsStayApart() {
        assertThat(Paragraphs.of("Those on strike:\nnurses\ntherapists\naides")).containsExactly("Those on strike:", "nurses", "therapists", "aides");
    }

    @Test
    void lineBrokenInMidSentenceIsJoined() {
        assertThat(Paragraphs.of("Nurses at Larkmoor walked out on Monday after\ntalks broke down.\nThe hospital is open."))
            .containsExactly("Nurses at Larkmoor walked out on Monday after talks broke down.", "The hospital is open.");
    }

    @Test
    void compoundBrokenAtItsHyphenIsMendedWithoutSpace() {
        assertThat(Paragraphs.of("""
            The nurses of Larkmoor walked out at dawn on Monday for an open-
            ended strike, the first in this town since the one of long ago,
            their union said.""")).containsExactly("The nurses of Larkmoor walked out at dawn on Monday for an open-ended strike, the first in"
            + " this town since the one of long ago, their union said.");
    }

    @Test
    void everyLineEndCounts() {
        assertThat(Paragraphs.of("One.\r\n\r\nTwo.\rThree.\u2029Four.")).containsExactly("One.", "Two.", "Three.", "Four.");
    }
}
