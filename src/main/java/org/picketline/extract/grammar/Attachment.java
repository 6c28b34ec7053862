// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.grammar;

import java.util.Optional;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Which of several words a time, a number or a place belongs to. */
public final class Attachment {

    private Attachment() { }

    /**
     * How far a modifier stands from a word it may belong to, in steps up the tree; the smaller the closer. A
     * modifier of the word itself is nearest, then one of the word's verb, then of its clause; otherwise empty.
     */
    public static Optional<Integer> distance(Sentence s, Token modifier, Token word) {
        Token at = modifier;
        Token predicate = Clauses.predicate(s, word);
        Token clause = Clauses.head(s, word);
        for (int steps = 0; steps < 12; steps++) {
            if (at.index() == word.index()) {
                return Optional.of(steps);
            }
            if (at.index() == predicate.index()) {
                return Optional.of(steps + 1);
            }
            if (at.index() == clause.index()) {
                return Optional.of(steps + 2);
            }
            if (s.head(at).isEmpty()) {
                return Optional.empty();
            }
            at = s.head(at).get();
        }
        return Optional.empty();
    }

    /** The word in the span that the rest of the span depends on. */
    public static Token spanHead(Sentence s, int from, int to) {
        for (int i = from; i < to; i++) {
            Token t = s.token(i);
            if (t.head() < from || t.head() >= to) {
                if (!t.hangsAs("case") && !t.hangsAs("punct") && !t.hangsAs("det")) {
                    return t;
                }
            }
        }
        return s.token(to - 1);
    }
}
