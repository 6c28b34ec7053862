// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Words;
import org.picketline.model.Entity;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Letters: "signed a letter", "wrote to the hospital's trustees", "asked both sides in a letter to settle", "a letter from the mayor". */
final class LetterForm extends ActForm {

    private static final Set<String> SENDING = Set.of("send", "sign", "co-sign", "write", "pen", "issue", "release", "deliver", "publish", "circulate", "address", "author");
    private static final Set<String> FROM = Set.of("from", "by");

    LetterForm(Reading reading, Officials officials) {
        super(reading, officials);
    }

    @Override
    List<Act> acts(Sentence s) {
        List<Act> acts = new ArrayList<>();
        for (Token t : s.tokens()) {
            List<Entity> actors = t.is("VB") && writes(s, t) && happens(s, t) ? agents(s, t) : letter(t) ? senders(s, t) : List.of();
            if (!actors.isEmpty()) {
                acts.add(act(s, t, actors, "letter"));
            }
        }
        return acts;
    }

    private boolean letter(Token t) {
        return t.is("NN") && reading.words().has("letter", Words.lemma(t));
    }

    private boolean writes(Sentence s, Token verb) {
        boolean sends = SENDING.contains(Words.lemma(verb)) && s.children(verb, "obj", "nsubj:pass").stream().anyMatch(this::letter);
        sends |= reading.words().has("sign-on", Words.lemma(verb)) && s.children(verb, "obj", "obl").stream().anyMatch(o -> letter(o) || s.children(o, "nmod").stream().anyMatch(this::letter));
        boolean toSomebody = Words.lemma(verb).equals("write") && s.children(verb, "obl", "nmod").stream().anyMatch(o -> Clauses.prepositions(s, o).contains("to"));
        return sends || toSomebody || s.children(verb, "obl").stream().anyMatch(o -> letter(o) && Clauses.prepositions(s, o).contains("in"));
    }

    /** "the congressman, whose July 6 letter warned": parsers rarely find whose it is. */
    private List<Entity> whose(Sentence s, Token letter) {
        return s.tokens().subList(Math.max(0, letter.index() - 4), letter.index()).stream().filter(t -> t.text().equals("whose") && t.index() > 1).findFirst()
            .map(t -> officials.of(s, s.token(t.index() - 2))).orElse(List.of());
    }

    /** "the governor's letter", "a letter from 40 lawmakers", "a letter signed by the mayor". */
    private List<Entity> senders(Sentence s, Token letter) {
        Optional<Token> sender = s.children(letter, "nmod").stream().filter(t -> t.hangsAs("nmod:poss") || Clauses.prepositions(s, t).stream().anyMatch(FROM::contains)).findFirst();
        return sender.map(t -> officials.of(s, t)).filter(a -> !a.isEmpty()).orElseGet(() -> whose(s, letter));
    }
}
