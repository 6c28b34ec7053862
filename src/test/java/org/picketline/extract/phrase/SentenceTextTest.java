// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.picketline.nlp.Document;

class SentenceTextTest {

    private final Document document = SharedAnnotator.read("Ada smiled. Nurses\u2019 pay rose 3\u20135% on\u00a0Monday.");
    private final SentenceText text = new SentenceText(document, document.sentences().get(1));

    @Test
    void dashesQuotesAndBlanksArePlain() {
        assertThat(text.text()).isEqualTo("Nurses' pay rose 3-5% on Monday.");
    }

    @Test
    void charactersLeadBackToTheirTokens() {
        int monday = text.text().indexOf("Monday");
        Span span = text.span(monday, monday + 6);
        assertThat(SharedAnnotator.words(document, span)).isEqualTo("Monday");
        assertThat(text.start(span)).isEqualTo(monday);
        assertThat(text.end(span)).isEqualTo(monday + 6);
    }

    @Test
    void windowsStopAtTheEndsOfTheSentence() {
        assertThat(text.before(3, 100)).isEqualTo("Nur");
        assertThat(text.after(text.text().length() - 1, 100)).isEqualTo(".");
    }

    @Test
    void emptySpanIsRefused() {
        assertThatThrownBy(() -> new Span(0, 4, 4)).hasMessageContaining("[4,4)");
    }

    @Test
    void neighboursDoNotOverlap() {
        assertThat(new Span(0, 1, 3).overlaps(new Span(0, 3, 5))).isFalse();
        assertThat(new Span(0, 1, 4).overlaps(new Span(0, 3, 5))).isTrue();
        assertThat(new Span(0, 1, 4).overlaps(new Span(1, 1, 4))).isFalse();
    }
}
