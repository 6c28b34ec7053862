// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.picketline.extract.grammar.Words;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/**
 * A run of words that tells one thing, between the words that open clauses of time, cause or contrast. By order and
 * not by tree, for sentences in which parsers lose their way.
 *
 * @param from first token
 * @param to   the token after the last
 */
record Stretch(Sentence sentence, int from, int to) {

    private static final Set<String> OPENING = Set.of("after", "before", "since", "while", "when", "because", "although", "though", "if", "unless", "whereas", "once", "but", "following", "amid", ";", "-", "\u2014", "\u2013", ":");
    private static final Set<String> JOINING = Set.of("and", "or");

    /** The stretches of a sentence, in order. */
    static List<Stretch> of(Sentence s) {
        List<Stretch> all = new ArrayList<>();
        int from = 0;
        for (Token t : s.tokens()) {
            if (t.index() > from && opens(s, t)) {
                all.add(new Stretch(s, from, t.index()));
                from = t.index();
            }
        }
        all.add(new Stretch(s, from, s.size()));
        return all;
    }

    private static boolean opens(Sentence s, Token t) {
        String lemma = Words.lemma(t);
        boolean joined = JOINING.contains(lemma) && (s.token(t.index() - 1).text().equals(",") || t.index() + 1 < s.size() && s.token(t.index() + 1).is("CD") && !s.token(t.index() - 1).is("CD"));
        boolean hyphen = lemma.equals("-") && s.token(t.index() - 1).end() == t.start();
        return OPENING.contains(lemma) && !hyphen || joined;
    }

    List<Token> tokens() {
        return sentence.tokens().subList(from, to);
    }

    boolean any(Predicate<Token> test) {
        return tokens().stream().anyMatch(test);
    }

    Optional<Token> first(Predicate<Token> test) {
        return tokens().stream().filter(test).findFirst();
    }

    boolean holds(int token) {
        return token >= from && token < to;
    }

    /** Whether one of the tokens right before it, so many, passes. */
    boolean before(Token t, int reach, Predicate<Token> test) {
        return sentence.tokens().subList(Math.max(from, t.index() - reach), t.index()).stream().anyMatch(test);
    }

    /** Whether one of the tokens right after it, so many, passes. */
    boolean after(Token t, int reach, Predicate<Token> test) {
        return sentence.tokens().subList(t.index() + 1, Math.max(t.index() + 1, Math.min(to, t.index() + 1 + reach))).stream().anyMatch(test);
    }
}
