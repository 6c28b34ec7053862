// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.names;

import java.util.Optional;
import org.picketline.model.Entity;
import org.picketline.nlp.Sentence;

/**
 * A name found in a sentence, before it is known which other names mean the same.
 *
 * @param sentence index of the sentence
 * @param from     index of the first token
 * @param to       index after the last token
 * @param kind     what it seems to be
 * @param name     the canonical name, where knowledge has one, else the words themselves
 * @param parent   canonical name of the larger thing: parent union, system, state
 * @param known    whether knowledge has it, against a guess from shape or statistics
 */
record Span(int sentence, int from, int to, Entity.Kind kind, String name, Optional<String> parent, boolean known) {

    int length() {
        return to - from;
    }

    /** The same words taken for something else. */
    Span as(Entity.Kind other) {
        return new Span(sentence, from, to, other, name, parent, known);
    }

    /** The same words under the name that the article has for it. */
    Span called(String other) {
        return new Span(sentence, from, to, kind, other, parent, known);
    }

    boolean overlaps(Span other) {
        return sentence == other.sentence && from < other.to && other.from < to;
    }

    static String words(Sentence s, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean gap = i > from && s.token(i).start() > s.token(i - 1).end();
            words.append(gap ? " " : "").append(s.token(i).text());
        }
        return words.toString().replace('\u2019', '\'').replace('\u2018', '\'');
    }
}
