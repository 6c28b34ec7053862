// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.picketline.extract.phrase.SharedAnnotator;
import org.picketline.model.Article;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

class FactualityTest {

    private static final Words WORDS = Words.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Nurses went on strike on Monday.                           | PAST
        Nurses have rejected a strike.                             | PAST
        The strike continues.                                      | PRESENT
        Nurses will begin a strike on Monday.                      | FUTURE
        Nurses plan to begin a strike on Monday.                   | FUTURE
        Nurses are to begin a strike on Monday.                    | FUTURE
        Nurses could begin a strike on Monday.                     | POSSIBLE
        Nurses threatened to begin a strike on Monday.             | POSSIBLE
        The threat of a strike hangs over the hospital.            | POSSIBLE
        If nurses begin a strike, the hospital will close.         | CONDITIONAL
        Nurses would begin a strike on Monday.                     | CONDITIONAL
        No strike took place.                                      | NEGATED
        Nurses did not begin a strike.                             | NEGATED
        Nobody wanted a strike.                                    | NEGATED
        The governor urged them to end the strike.                 | DESIRED
        There is no urgency in reaching an agreement to end the strike. | DESIRED
        """)
    void operatorsAndTenseTellWhetherAStrikeHappened(String sentence, Factuality expected) {
        Sentence s = SharedAnnotator.annotator().annotate(Article.of("a.txt", sentence)).sentences().get(0);
        Token strike = s.tokens().stream().filter(t -> t.lemma().equals("strike")).findFirst().orElseThrow();
        assertThat(Factuality.of(s, strike, WORDS)).isEqualTo(expected);
    }
}
