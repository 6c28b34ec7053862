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

/** Orders of courts, boards and arbitrators: "a judge barred", "the commission ordered", "an order issued by the board", "an arbitrator awarded". */
final class OrderForm extends ActForm {

    private static final Set<String> ISSUING = Set.of("issue", "grant", "sign", "extend", "make", "hand_down", "hand", "release", "impose", "enter", "lift");
    private static final Set<String> BY = Set.of("by", "from");

    OrderForm(Reading reading, Officials officials) {
        super(reading, officials);
    }

    @Override
    List<Act> acts(Sentence s) {
        List<Act> acts = new ArrayList<>();
        for (Token t : s.tokens()) {
            List<Entity> actors = t.is("VB") ? orderers(s, t) : noun(t) ? authors(s, t) : List.of();
            if (!actors.isEmpty() && happens(s, t)) {
                acts.add(act(s, t, actors, ofTalks(s, t) ? "mediation" : "order"));
            }
        }
        return acts;
    }

    /** Who orders mediation sends for a mediator, and who recommends terms is one. */
    private boolean ofTalks(Sentence s, Token verb) {
        return verb.is("VB") && Clauses.patient(s, verb).filter(p -> reading.words().has("talks", Words.lemma(p)) || Words.lemma(p).equals("recommendation")).isPresent();
    }

    private boolean noun(Token t) {
        return t.is("NN") && reading.words().has("order-noun", Words.lemma(t));
    }

    /** Anybody in office may order; only who decides with authority bars, awards and finds. */
    private List<Entity> orderers(Sentence s, Token verb) {
        boolean orders = reading.words().has("order-verb", s, verb) || ISSUING.contains(Words.lemma(verb)) && s.children(verb, "obj", "nsubj:pass").stream().anyMatch(this::noun)
            || verb.hangsAs("acl") && s.head(verb).filter(this::noun).isPresent();
        boolean decides = reading.words().has("decide-verb", s, verb) || turnsDown(s, verb) || tells(s, verb)
            || ISSUING.contains(Words.lemma(verb)) && s.children(verb, "obj", "nsubj:pass").stream().anyMatch(o -> Words.lemma(o).equals("recommendation"));
        if (!orders && !decides) {
            return List.of();
        }
        return agents(s, verb).stream().filter(e -> orders || officials.decides(e)).toList();
    }

    /** "refused the hospital's request for an injunction". */
    private boolean turnsDown(Sentence s, Token verb) {
        return reading.words().has("vote-down", s, verb) && Clauses.patient(s, verb).filter(p -> reading.words().has("court-request", Words.lemma(p))).isPresent()
            || Set.of("deny", "grant").contains(Words.lemma(verb)) && Clauses.patient(s, verb).filter(p -> reading.words().has("court-request", Words.lemma(p))).isPresent();
    }

    /** "a judge told strikers to keep 25 feet from the gate". */
    private static boolean tells(Sentence s, Token verb) {
        return Set.of("tell", "instruct", "command", "require").contains(Words.lemma(verb)) && s.children(verb, "xcomp").stream().anyMatch(x -> Clauses.infinitive(s, x));
    }

    /** "the ruling by Judge Doe", "a judge's order". */
    private List<Entity> authors(Sentence s, Token noun) {
        Optional<Token> author = s.children(noun, "nmod").stream().filter(t -> t.hangsAs("nmod:poss") || Clauses.prepositions(s, t).stream().anyMatch(BY::contains)).findFirst();
        return author.map(t -> officials.authorities(s, t)).orElse(List.of());
    }
}
