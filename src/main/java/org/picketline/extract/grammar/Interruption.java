// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.grammar;

import java.util.Optional;
import java.util.Set;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/**
 * A subject and its verb with an aside between commas in between: "bargaining, suspended in May, is to start up again".
 * Parsers often lose the thread there; the commas still hold it.
 */
public final class Interruption {

    private static final int LONGEST = 25;
    private static final Set<String> HELPING = Set.of("have", "be", "to", "do", "will", "would", "not", "again");

    private Interruption() { }

    /** The verb that goes on with the noun after an aside that begins right behind the noun's phrase. */
    public static Optional<Token> verbAfter(Sentence s, Token noun) {
        int open = noun.index() + 1;
        while (open < s.size() && open - noun.index() <= 8 && !s.token(open).text().equals(",") && !s.token(open).is("VB")) {
            open++;
        }
        if (open >= s.size() || !s.token(open).text().equals(",")) {
            return Optional.empty();
        }
        for (int i = open + 2; i + 1 < Math.min(s.size(), open + LONGEST); i++) {
            if (s.token(i).text().equals(",") && s.token(i + 1).is("VB") && !s.token(i + 1).tag().equals("VBG")) {
                return mainVerb(s, i + 1);
            }
        }
        return Optional.empty();
    }

    private static Optional<Token> mainVerb(Sentence s, int from) {
        int i = from;
        while (i + 1 < s.size() && (HELPING.contains(Words.lemma(s.token(i))) || s.token(i).is("RB") || s.token(i).is("TO"))) {
            i++;
        }
        return Optional.of(s.token(i)).filter(t -> t.is("VB"));
    }

    /** The noun that a verb without a subject goes on with, after an aside that ends right before the verb. */
    public static Optional<Token> subjectBefore(Sentence s, Token verb) {
        if (s.child(verb, "nsubj").isPresent()) {
            return Optional.empty();
        }
        int close = verb.index() - 1;
        while (close > 0 && (HELPING.contains(Words.lemma(s.token(close))) || s.token(close).is("RB") || s.token(close).is("MD"))) {
            close--;
        }
        for (int i = close - 2; close > 2 && s.token(close).text().equals(",") && i > 0 && close - i <= LONGEST; i--) {
            if (s.token(i).text().equals(",") && s.token(i - 1).is("NN")) {
                return Optional.of(s.token(i - 1));
            }
        }
        return Optional.empty();
    }
}
