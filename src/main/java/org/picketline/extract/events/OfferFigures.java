// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.quantity.Quantity;
import org.picketline.extract.quantity.Unit;
import org.picketline.model.Entity;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Finds offers told by their figure alone: "the hospital is at 10%", "has moved to 4%", "its last word was 6%", "the 9% on offer". */
final class OfferFigures {

    private static final Set<String> UNMADE = Set.of("NEGATED", "CONDITIONAL", "POSSIBLE");
    private static final int NEAR = 8;

    private final Reading reading;
    private final Sides sides;
    private final Verdicts verdicts;

    OfferFigures(Reading reading, Sides sides, Verdicts verdicts) {
        this.reading = reading;
        this.sides = sides;
        this.verdicts = verdicts;
    }

    /** The offer that a figure's noun tells of. */
    Optional<OfferMention> mention(Sentence s, Token t) {
        Optional<Quantity> figure = reading.quantities(s).stream().filter(q -> q.unit() == Unit.PERCENT && q.from() <= t.index() && t.index() < q.to()).findFirst();
        if (figure.isEmpty()) {
            return Optional.empty();
        }
        return held(s, t).or(() -> offered(s, t)).filter(m -> m.contents().filter(c -> new Terms(reading).raise(c, true).isPresent()).isPresent());
    }

    /** "the hospital is at 10%", "opened with 1%", "has 10.5% on the table", "its last word was 6%". */
    private Optional<OfferMention> held(Sentence s, Token figure) {
        Token verb = Clauses.predicate(s, figure);
        Token bearer = verb.is("NN") && !s.children(verb, "cop").isEmpty() ? verb : figure;
        boolean copular = !s.children(bearer, "cop").isEmpty();
        Optional<Token> subject = Clauses.subject(s, verb);
        if (subject.isEmpty() || UNMADE.contains(reading.factuality(s, verb).name())) {
            return Optional.empty();
        }
        Optional<Entity> by = copular && !Clauses.prepositions(s, bearer).contains("at") ? owner(s, subject.get()) : holds(s, verb, copular) ? sides.employer(s, subject.get()) : Optional.empty();
        return by.map(e -> new OfferMention(s, figure, by, false, Optional.of(Scope.after(s, figure.index() - 2)), verdicts.of(s, figure)));
    }

    private boolean holds(Sentence s, Token verb, boolean copular) {
        boolean have = Words.lemma(verb).equals("have") && s.children(verb, "obl").stream().anyMatch(o -> Words.lemma(o).equals("table"));
        return copular || have || reading.words().has("offer-position", s, verb);
    }

    /** "management's idea of respect", "the company's last word", "the latest from management". */
    private Optional<Entity> owner(Sentence s, Token noun) {
        if (!reading.words().has("offer-figure-noun", Words.lemma(noun))) {
            return Optional.empty();
        }
        return s.children(noun, "nmod:poss", "nmod").stream().filter(m -> m.hangsAs("nmod:poss") || Clauses.prepositions(s, m).contains("from")).findFirst().flatMap(m -> sides.employer(s, m));
    }

    /** "a 4% raise offered last week", "the 6.5% increase that the hospital proposed", "the 9 per cent on offer", "what the hospital has come up with, 12%". */
    private Optional<OfferMention> offered(Sentence s, Token figure) {
        Optional<Token> verb = s.tokens().subList(figure.index(), Math.min(s.size(), figure.index() + NEAR)).stream()
            .filter(v -> v.tag().startsWith("VB") && Set.of("offer", "propose").contains(Words.lemma(v)) || v.text().equals("offer") && v.index() > 0 && s.token(v.index() - 1).text().equals("on")).findFirst()
            .filter(v -> s.tokens().subList(figure.index() + 1, v.index()).stream().noneMatch(x -> x.text().equals(",") || x.text().equals(";") || x.is("VBD") || x.is("VBZ") || x.is("CC")));
        Optional<Token> what = s.tokens().subList(0, figure.index()).stream().filter(v -> v.is("VB") && reading.words().has("offer-position", s, v))
            .filter(v -> s.child(v, "obj", "nsubj").filter(o -> o.is("W")).isPresent()).findFirst();
        Optional<Token> maker = verb.isPresent() ? verb : what;
        Optional<Entity> by = maker.flatMap(v -> Clauses.agent(s, v).or(() -> s.child(v, "nsubj"))).flatMap(a -> sides.employer(s, a));
        boolean workers = verb.flatMap(v -> Clauses.agent(s, v)).filter(a -> sides.workers(s, a)).isPresent();
        return maker.isEmpty() || workers || what.isPresent() && by.isEmpty() ? Optional.empty()
            : Optional.of(new OfferMention(s, figure, by, false, Optional.of(Scope.after(s, Math.max(-1, figure.index() - 2))), verdicts.of(s, figure)));
    }
}
