// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Words;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** What has to be done first is not done yet: "must give 10 days' notice", "once it has given notice". */
final class Obligation {

    private static final Set<String> MODALS = Set.of("must", "should", "need", "ought", "shall");
    private static final Set<String> BEFOREHAND = Set.of("once", "until", "before", "unless", "if", "till", "whether");

    private Obligation() { }

    /** Whether the verb, or one that it complements, is under an obligation or a condition yet to be met. */
    static boolean on(Sentence s, Token verb) {
        Token at = verb;
        for (int steps = 0; steps < 4; steps++) {
            if (marked(s, at)) {
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

    private static boolean marked(Sentence s, Token verb) {
        return s.children(verb).stream().anyMatch(c -> c.hangsAs("aux") && MODALS.contains(Words.lemma(c))
            || (c.hangsAs("mark") || c.hangsAs("advmod")) && BEFOREHAND.contains(Words.lemma(c)) && !verb.tag().equals("VBD")) || has(s, verb);
    }

    /** "has to", "needs to". */
    private static boolean has(Sentence s, Token verb) {
        return verb.hangsAs("xcomp") && s.head(verb).filter(h -> Set.of("have", "need", "require").contains(Words.lemma(h))).isPresent();
    }
}
