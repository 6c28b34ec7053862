// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.speech;

import java.util.Set;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Words;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Which verbs report that somebody says something: "said", "called the offer an insult", "urged both sides to settle". */
final class Saying {

    private static final Set<String> NAMING = Set.of("call", "dub", "label", "brand", "term", "describe", "characterize", "characterise");
    private static final Set<String> FIGURES = Set.of("report", "post", "read");
    private static final Set<String> CALLED = Set.of("on", "upon", "for");
    private static final Set<String> SILENT = Set.of("decline", "refuse", "fail");

    private final Words words;

    Saying(Words words) {
        this.words = words;
    }

    /** Whether the verb reports speech that took place. */
    boolean says(Sentence s, Token verb) {
        boolean clause = verb.is("VB") && !verb.hangsAs("amod") && !verb.hangsAs("compound");
        return clause && (tells(s, verb) || names(s, verb) || appeals(s, verb)) && !unsaid(s, verb);
    }

    /** "reported that", but not "reported a profit" or "put in writing". */
    private boolean tells(Sentence s, Token verb) {
        boolean thing = FIGURES.contains(Words.lemma(verb)) && s.children(verb, "ccomp", "parataxis").isEmpty() && !s.children(verb, "obj").isEmpty();
        boolean noun = verb.is("VBG") && verb.index() > 0 && s.token(verb.index() - 1).is("IN");
        return words.has("say", s, verb) && !thing && !noun;
    }

    /** "called the vote heartbreaking" says something, "called a strike" does not. */
    private static boolean names(Sentence s, Token verb) {
        boolean aside = verb.hangsAs("acl") || s.children(verb, "obj", "nsubj", "iobj").stream().anyMatch(t -> t.is("W"));
        if (!NAMING.contains(Words.lemma(verb)) || !s.children(verb, "compound:prt").isEmpty() || aside || Clauses.passive(s, verb)) {
            return false;
        }
        boolean quoteFollows = s.tokens().stream().anyMatch(t -> t.index() > verb.index() && Quotes.isQuote(t));
        return quoteFollows || !s.children(verb, "xcomp", "dep").isEmpty() || s.children(verb, "obj", "iobj").size() > 1;
    }

    /** "urged both sides to settle", "called on the hospital to bargain", but not "called a strike". */
    private boolean appeals(Sentence s, Token verb) {
        boolean toDo = !s.children(verb, "xcomp", "ccomp", "advcl").isEmpty();
        return switch (Words.lemma(verb)) {
            case "ask", "press", "request" -> toDo;
            case "call" -> Clauses.governs(s, verb, CALLED);
            case "write" -> false;
            default -> words.has("urge", s, verb) && (toDo || !s.children(verb, "obl", "obj").isEmpty());
        };
    }

    private boolean unsaid(Sentence s, Token verb) {
        boolean denied = s.children(verb, "advmod", "neg", "aux").stream().anyMatch(t -> words.has("negation", Words.lemma(t)) || words.has("modal-possible", Words.lemma(t)));
        boolean withheld = verb.hangsAs("xcomp") && s.head(verb).filter(h -> SILENT.contains(Words.lemma(h))).isPresent();
        return denied || withheld;
    }
}
