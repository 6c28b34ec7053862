// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.picketline.extract.grammar.Words;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** What has to be done first is not done yet: "must give 10 days' notice", "once it has given notice". */
final class Obligation {

    private static final Set<String> MODALS = Set.of("must", "should", "need", "ought", "shall");
    private static final Set<String> BEFOREHAND = Set.of("once", "until", "before", "unless", "if", "till", "whether");

    private Obligation() { }

    /** Whether the verb, or one that it complements, tells what still must be done: "must be ratified", "has to vote". */
    static boolean due(Sentence s, Token verb) {
        return upward(s, verb, v -> s.children(v, "aux").stream().anyMatch(c -> MODALS.contains(Words.lemma(c))) || hasTo(s, v));
    }

    /** Whether the verb, or one that it complements, is a condition yet to be met: "once it has given notice", "if they vote". */
    static boolean condition(Sentence s, Token verb) {
        return upward(s, verb, v -> !v.tag().equals("VBD") && s.children(v, "mark", "advmod").stream().anyMatch(c -> BEFOREHAND.contains(Words.lemma(c))));
    }

    /** Whether the verb tells what is due or a condition. */
    static boolean on(Sentence s, Token verb) {
        return due(s, verb) || condition(s, verb);
    }

    private static boolean upward(Sentence s, Token verb, Predicate<Token> test) {
        Token at = verb;
        for (int steps = 0; steps < 4; steps++) {
            if (test.test(at)) {
                return true;
            }
            Optional<Token> above = s.head(at);
            if (above.isEmpty() || !at.hangsAs("xcomp")) {
                return false;
            }
            at = above.get();
        }
        return false;
    }

    private static boolean hasTo(Sentence s, Token verb) {
        int i = verb.index();
        boolean beforeTo = i > 1 && Words.lemma(s.token(i - 1)).equals("to") && (Set.of("have", "need").contains(Words.lemma(s.token(i - 2))) && !s.token(i - 2).tag().equals("VBD") || Words.lemma(s.token(i - 2)).equals("yet"));
        return beforeTo || verb.hangsAs("xcomp") && s.head(verb).filter(h -> Set.of("have", "need", "require").contains(Words.lemma(h))).isPresent();
    }
}
