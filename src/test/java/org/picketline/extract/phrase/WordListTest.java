// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordListTest {

    @Test
    void commentsAreNoWords() {
        assertThat(WordList.load("quantities-people.txt").words()).contains("nurses").noneMatch(w -> w.startsWith("#"));
    }

    @Test
    void patternTakesSignsLiterallyAndAnyBlanks() {
        String pattern = WordList.load("quantities-qualifiers.txt").pattern();
        assertThat("more  than").matches(pattern);
        assertThat("approx.").matches(pattern);
        assertThat("approxy").doesNotMatch(pattern);
    }

    @Test
    void missingListIsNamed() {
        assertThatThrownBy(() -> WordList.load("no-such.txt")).hasMessageContaining("/knowledge/no-such.txt");
    }
}
