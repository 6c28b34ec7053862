// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.picketline.knowledge.NameShape.Kind;
import org.picketline.knowledge.NameShape.Position;

class NameShapeTest {

    private static boolean fits(String words, Position position, String name) {
        return new NameShape(words, position, Kind.UNION).pattern().matcher(name).matches();
    }

    @Test
    void suffixNeedsAWordBeforeIt() {
        assertThat(fits("Nurses Association", Position.SUFFIX, "Ruritania Nurses Association")).isTrue();
        assertThat(fits("Nurses Association", Position.SUFFIX, "Nurses Association")).isFalse();
    }

    @Test
    void wordsAreWhole() {
        assertThat(fits("Union", Position.SUFFIX, "Grand Reunion")).isFalse();
        assertThat(fits("SEIU", Position.PREFIX, "SEIUX Local")).isFalse();
    }

    @Test
    void numberMayCarryLetters() {
        assertThat(fits("SEIU Local #", Position.WHOLE, "SEIU Local 121RN")).isTrue();
        assertThat(fits("SEIU Local #", Position.WHOLE, "SEIU Local RN")).isFalse();
    }

    @Test
    void infixNeedsWordsOnBothSides() {
        assertThat(fits("Federation of", Position.INFIX, "Northern Federation of Nurses")).isTrue();
        assertThat(fits("Federation of", Position.INFIX, "Federation of Nurses")).isFalse();
    }

    @Test
    void dotIsADot() {
        assertThat(fits("Hospital Corp.", Position.SUFFIX, "Quiet Hospital Corps")).isFalse();
    }
}
