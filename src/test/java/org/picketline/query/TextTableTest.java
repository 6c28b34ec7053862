// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void columnsAreAligned() {
        assertThat(new TextTable(List.of("a", "long"), List.of(List.of("one", "1"), List.of("x", "2345")), 80).lines())
                .containsExactly("a    long", "---  ----", "one  1", "x    2345");
    }

    @Test
    void wideCellsAreWrappedAtWords() {
        assertThat(new TextTable(List.of("id", "sentence"), List.of(List.of("a", "The nurses walked out on Monday.")), 24).lines())
                .containsExactly("id  sentence", "--  --------------------", "a   The nurses walked", "    out on Monday.");
    }

    @Test
    void wordWiderThanItsColumnIsCut() {
        List<String> lines = new TextTable(List.of("x"), List.of(List.of("0123456789".repeat(5))), 20).lines();
        assertThat(lines).containsExactly("x", "-".repeat(20), "01234567890123456789", "01234567890123456789", "0123456789");
    }

    @Test
    void manyColumnsBecomeBlocks() {
        String words = "more words than fit";
        assertThat(new TextTable(List.of("a", "b", "c", "d"), List.of(List.of(words, words, "", words), List.of("1", "2", "3", "4")), 40).lines())
                .containsExactly("a  " + words, "b  " + words, "d  " + words, "", "a  1", "b  2", "c  3", "d  4");
    }

    @Test
    void noLineIsWiderThanTheTerminal() {
        List<String> cells = List.of("Lakes Caregivers Union", "https://w3id.org/picketline/event/northmoor-strike", "nearly 1,450 of them");
        for (int width = 40; width < 120; width++) {
            int most = width;
            assertThat(new TextTable(List.of("union", "strike", "workers"), List.of(cells), width).lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(most));
        }
    }

    @Test
    void controlCharactersBecomeVisible() {
        String line = new TextTable(List.of("x"), List.of(List.of("a\u001b[31m\tb\r\nc\u202ed\u0000")), 80).lines().get(2);
        assertThat(line).isEqualTo("a\\u001b[31m b  c\\u202ed\\u0000");
    }

    @Test
    void emptyAnswerKeepsTheHeader() {
        assertThat(new TextTable(List.of("a", "b"), List.of(), 80).lines()).containsExactly("a  b", "-  -");
    }
}
