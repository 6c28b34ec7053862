// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.cli;

import java.text.BreakIterator;
import java.util.Locale;
import org.picketline.query.ArticleView.Fact;

/** Finds the sentence that a fact stands in. Sentences as the language's rules of punctuation part them, no grammar. */
final class Sentences {

    /** A sentence of the text. */
    record Span(int start, String words) implements Comparable<Span> {
        @Override
        public int compareTo(Span other) {
            int order = Integer.compare(start, other.start);
            return order == 0 ? words.compareTo(other.words) : order;
        }
    }

    private static final String PARAGRAPH = "\n\n";

    private final String text;
    private final BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);

    Sentences(String text) {
        this.text = text;
        breaks.setText(text);
    }

    /** The sentence around a fact's proof; the proof itself if it is not in the text, or spans more than one. */
    Span around(Fact fact) {
        if (!fact.standsIn(text) || fact.words().isEmpty()) {
            return new Span(fact.start(), fact.words());
        }
        int proof = Fact.units(text, fact.start());
        int end = Math.min(breaks.following(proof), paragraphEnd(proof));
        int start = Math.max(breaks.previous(), text.lastIndexOf(PARAGRAPH, proof) + 1);
        return proof + fact.words().length() > end ? new Span(proof, fact.words()) : new Span(start, text.substring(start, end).strip());
    }

    /** A headline has no full stop. */
    private int paragraphEnd(int from) {
        int end = text.indexOf(PARAGRAPH, from);
        return end < 0 ? text.length() : end;
    }
}
