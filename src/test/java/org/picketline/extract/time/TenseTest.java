// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.picketline.extract.phrase.SharedAnnotator;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

class TenseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Nurses walked out at noon.|walked|PAST",
        "Nurses have rejected the offer.|rejected|PAST",
        "The offer was rejected by nurses.|offer|PAST",
        "Nurses did not return to work.|return|PAST",
        "The sides could not agree on pay.|agree|PAST",
        "The strike, called in June, drew crowds.|called|PAST",
        "Nurses are striking in six cities.|striking|PRESENT",
        "The nurses demand more staff.|demand|PRESENT",
        "The strike is a success.|success|PRESENT",
        "Nurses will strike in May.|strike|FUTURE",
        "Nurses plan to strike at dawn.|strike|FUTURE",
        "Nurses are set to strike at dawn.|strike|FUTURE",
        "The strike is scheduled to begin at dawn.|begin|FUTURE",
        "Nurses are going to strike at dawn.|strike|FUTURE",
        "Nurses could strike at dawn.|strike|FUTURE",
        "The union said that nurses would strike.|strike|FUTURE",
        "Nurses threatened to walk out.|walk|FUTURE",
        "Nurses will walk out and return later.|return|FUTURE",
        "Nurses began to picket at dawn.|picket|PAST",
        "A statement about the walkout came late.|walkout|PAST",
        "Strike at St. Brigid's Hospital|Strike|NONE"})
    void verbWithItsAuxiliariesTellsTheTense(String text, String word, Tense expected) {
        Sentence sentence = SharedAnnotator.read(text).sentences().get(0);
        Token token = sentence.tokens().stream().filter(t -> t.text().equals(word)).findFirst().orElseThrow();
        assertThat(Tense.of(sentence, token)).isEqualTo(expected);
    }

    @Test
    void unparsedSentenceIsReadByItsNearestVerb() {
        Sentence sentence = new Sentence(0, 0, List.of(word(0, "Nurses", "NNS"), word(1, "will", "MD"), word(2, "strike", "VB"), word(3, "Monday", "NNP")));
        assertThat(Tense.of(sentence, sentence.token(3))).isEqualTo(Tense.FUTURE);
    }

    @Test
    void circleOfWordsIsLeft() {
        Sentence sentence = new Sentence(0, 0, List.of(new Token(0, "a", "a", "NN", 0, 1, "O", 1, "dep"), new Token(1, "b", "b", "NN", 2, 3, "O", 0, "dep"),
            new Token(2, "c", "c", "NN", 4, 5, "O", -1, "root")));
        assertThat(Tense.of(sentence, sentence.token(0))).isEqualTo(Tense.NONE);
    }

    private static Token word(int index, String text, String tag) {
        return new Token(index, text, text, tag, index * 8, index * 8 + text.length(), "O", -1, "none");
    }
}
