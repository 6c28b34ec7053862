// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.Optional;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Words;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Which workers or union a verb of wanting belongs to, also where its subject stands in another clause. */
final class Askers {

    private static final int PURPOSE_REACH = 3;

    private final Reading reading;
    private final Sides sides;

    Askers(Reading reading, Sides sides) {
        this.reading = reading;
        this.sides = sides;
    }

    Optional<Token> of(Sentence s, Token verb) {
        return Clauses.subject(s, verb).filter(x -> sides.workers(s, x)).or(() -> beforeRelative(s, verb)).or(() -> ofAction(s, verb)).or(() -> ofReport(s, verb))
            .or(() -> bySense(s, verb));
    }

    /** Who asks for terms of work is on the workers' side, unless the text says that it is somebody else: "they want smaller caseloads". */
    private Optional<Token> bySense(Sentence s, Token verb) {
        boolean asks = reading.words().has("terms-verb", Words.lemma(verb)) && s.children(verb, "xcomp", "ccomp").stream().noneMatch(x -> reading.words().has("take-away", Words.lemma(x)));
        return !asks ? Optional.empty() : Clauses.subject(s, verb).filter(x -> sides.likelyWorkers(s, x)).or(() -> byPurpose(s, verb));
    }

    /** "nurses lined the street to ask for a raise": whoever does the one thing to the end of the other, not the street. */
    private Optional<Token> byPurpose(Sentence s, Token verb) {
        Optional<Token> at = Clauses.infinitive(s, verb) || verb.tag().equals("VBG") && verb.hangsAs("advcl") ? s.head(verb) : Optional.empty();
        for (int steps = 0; steps < PURPOSE_REACH && at.isPresent(); steps++) {
            Token above = at.get();
            Optional<Token> agent = above.is("VB") ? Clauses.agent(s, above) : Optional.empty();
            if (agent.isPresent() && (sides.workers(s, agent.get()) || sides.employer(s, agent.get()).isPresent())) {
                return agent.filter(a -> sides.workers(s, a));
            }
            at = s.head(above);
        }
        return Optional.empty();
    }

    /** "a strike by the union, which seeks a raise": the noun right before "which", whatever the parser took it for. */
    private Optional<Token> beforeRelative(Sentence s, Token verb) {
        Optional<Token> relative = verb.relation().equals("acl:relcl") ? s.child(verb, "nsubj").filter(w -> w.tag().equals("WDT") || w.tag().equals("WP")) : Optional.empty();
        Optional<Token> comma = relative.filter(w -> w.index() > 1).map(w -> s.token(w.index() - 1)).filter(c -> c.text().equals(","));
        return comma.map(c -> s.token(c.index() - 1)).filter(n -> n.is("NN") && sides.workers(s, n));
    }

    /** "nurses are holding a picket to demand safe staffing": parsers take the picket for who demands it. */
    private Optional<Token> ofAction(Sentence s, Token verb) {
        Optional<Token> holds = verb.hangsAs("xcomp") || verb.hangsAs("acl") ? s.head(verb).map(h -> Clauses.predicate(s, h)) : Optional.empty();
        boolean action = Clauses.infinitive(s, verb) && holds.flatMap(h -> s.child(h, "obj"))
            .filter(o -> reading.words().has("picket-noun", Words.lemma(o)) || reading.words().has("strike-noun", Words.lemma(o))).isPresent();
        return holds.filter(h -> action).flatMap(h -> Clauses.subject(s, h)).filter(x -> sides.workers(s, x));
    }

    /** "the union says wages are low and is demanding a raise". */
    private Optional<Token> ofReport(Sentence s, Token verb) {
        Optional<Token> told = verb.hangsAs("conj") && s.child(verb, "nsubj").isEmpty() ? s.head(verb).filter(h -> h.hangsAs("ccomp")) : Optional.empty();
        boolean thing = told.flatMap(t -> Clauses.subject(s, t)).filter(x -> sides.employer(s, x).isEmpty() && !x.is("PRP")).isPresent();
        return told.filter(t -> thing).flatMap(s::head).filter(h -> reading.words().has("say", s, h)).flatMap(h -> Clauses.subject(s, h)).filter(x -> sides.workers(s, x));
    }
}
