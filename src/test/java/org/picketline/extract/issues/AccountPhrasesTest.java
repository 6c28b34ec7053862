// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.picketline.extract.phrase.SharedAnnotator;

class AccountPhrasesTest {

    private static final AccountPhrases PHRASES = new AccountPhrases();

    private static List<String> matters(String sentence, String side) {
        return PHRASES.read(SharedAnnotator.read(sentence).sentences().get(0), side).stream().map(a -> a.matter().name().toLowerCase(Locale.ROOT)).distinct().toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The hospital called the walkout \"needless.\" | employer | strike",
        "This strike could have been avoided in an afternoon. | employer | strike",
        "Nobody here wants to strike. | union | strike",
        "We would rather be on the ward than on a picket line. | union | strike",
        "Management has left us no choice but to walk out. | union | strike",
        "A strike is our last resort. | union | strike",
        "They forced 300 nurses onto the picket line. | union | strike",
        "We are striking because the clinic will not bargain. | union | strike",
        "We are disappointed that the union decided to strike. | employer | strike",
        "Their goal from the first day was a strike. | employer | strike",
        "The union has threatened to strike since April. | employer | strike",
        "We are glad that they agreed to resume talks. | employer | talks",
        "The clinic is ready to come back to the table. | union | talks",
        "The governor's call brought the system back to the table. | union | talks",
        "They walked away from the table on Tuesday. | employer | breakdown",
        "The company broke off the talks. | union | breakdown",
        "They stopped negotiating a month ago. | union | breakdown"})
    void sideAccountsForWhatHappens(String sentence, String side, String matter) {
        assertThat(matters(sentence, side)).containsExactly(matter);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "A deal would make a strike unnecessary.",
        "We want to end the strike.",
        "Nurses have the right to strike.",
        "The nurses agreed to return to work.",
        "Nurses threatened to strike.",
        "The strike began on Monday.",
        "Talks are set for Friday."})
    void whatOnlyLooksLikeAnAccountIsNone(String sentence) {
        assertThat(matters(sentence, "union")).isEmpty();
    }

    @Test
    void threatIsAnAccountOnlyInTheOtherSidesWords() {
        assertThat(matters("They threatened to strike.", "employer")).containsExactly("strike");
        assertThat(matters("They threatened to strike.", "union")).isEmpty();
    }

    @Test
    void phraseOfAnUnknownMatterIsRefused() {
        assertThatThrownBy(() -> AccountPhrase.of("weather", "either", "rain on .. picket")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("WEATHER");
    }
}
