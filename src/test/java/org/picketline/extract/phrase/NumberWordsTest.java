// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"seven|7", "Twenty-five|25", "ninety nine|99", "nineteen|19", "2,400|2400", "3.5|3.5", "an|1", "1,234,567|1234567"})
    void numbersHaveTheirValue(String written, BigDecimal value) {
        assertThat(NumberWords.value(written)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "twenty-ten", "1.2.3", "9999999999999999999999", "-4", "٤"})
    void otherWordsHaveNone(String written) {
        assertThat(NumberWords.value(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"first,1", "Seventh,7", "21st,21", "twentieth,20"})
    void ordinalsHaveTheirValue(String written, int value) {
        assertThat(NumberWords.ordinal(written)).hasValue(value);
    }
}
