// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Factuality;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.issues.Topic;
import org.picketline.model.Concept;
import org.picketline.model.Entity;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Reads what employers offer: "Kaiser's latest offer", "the hospital is offering 12% over three years". */
public final class OfferReader implements EventReader {

    @Override
    public EventKind kind() {
        return EventKind.OFFER;
    }

    @Override
    public List<Draft> read(Reading reading) {
        List<Draft> drafts = new ArrayList<>();
        for (Sentence s : reading.sentences()) {
            s.tokens().stream().filter(t -> offers(reading, s, t)).findFirst().flatMap(t -> draft(reading, s, t)).ifPresent(drafts::add);
        }
        List<Draft> offers = Drafts.unite(drafts, Slot.BY, Slot.WAGE_PERCENT);
        offers.forEach(o -> status(reading, o));
        return offers;
    }

    private static boolean offers(Reading reading, Sentence s, Token t) {
        Words words = reading.words();
        if (t.is("NN") && words.has("offer-noun", Words.lemma(t))) {
            boolean unions = owner(reading, s, t).filter(e -> e.kind() == Entity.Kind.UNION).isPresent();
            return !unions && (!Words.lemma(t).equals("proposal") || owner(reading, s, t).isPresent() || s.children(t, "compound").stream().anyMatch(c -> words.has("contract-noun", Words.lemma(c))));
        }
        return t.is("VB") && words.has("offer-verb", s, t) && byEmployer(reading, s, t) && (!reading.topics(s).isEmpty() || new Terms(reading).wagePercent(s).isPresent());
    }

    private static boolean byEmployer(Reading reading, Sentence s, Token verb) {
        boolean offering = Set.of("offer", "propose").contains(Words.lemma(verb));
        return offering && Clauses.agent(s, verb).flatMap(a -> reading.references().entity(s, a)).filter(e -> e.kind() == Entity.Kind.EMPLOYER || e.kind() == Entity.Kind.FACILITY).isPresent();
    }

    /** Whose offer it is: "Kaiser's offer", "the offer from the hospital", "it presented an offer". */
    private static Optional<Entity> owner(Reading reading, Sentence s, Token noun) {
        for (Token modifier : s.children(noun, "nmod:poss", "nmod", "compound")) {
            Optional<Entity> entity = reading.references().entity(s, modifier).filter(e -> e.kind() != Entity.Kind.PERSON);
            if (entity.isPresent()) {
                return entity;
            }
        }
        Token verb = Clauses.predicate(s, noun);
        return noun.hangsAs("obj") && reading.words().has("offer-verb", s, verb) ? Clauses.agent(s, verb).flatMap(a -> reading.references().entity(s, a)) : Optional.empty();
    }

    private static Optional<Draft> draft(Reading reading, Sentence s, Token t) {
        Factuality factuality = reading.factuality(s, t);
        if (factuality == Factuality.NEGATED && !reading.words().has("approve", s, Clauses.predicate(s, t)) || factuality == Factuality.CONDITIONAL && t.is("VB")) {
            return Optional.empty();
        }
        Draft.Source source = reading.source(s, t);
        Optional<Entity> by = (t.is("NN") ? owner(reading, s, t) : Optional.<Entity>empty()).filter(e -> e.kind() == Entity.Kind.EMPLOYER).or(() -> reading.employer(s, t));
        Draft draft = new Draft(EventKind.OFFER, source).put(Slot.BY, by, source);
        new Terms(reading).fill(draft, s);
        if (describes(reading, s, t)) {
            reading.topics(s).stream().map(Topic::issue).filter(i -> !i.notation().equals("staffing") || !draft.has(Slot.WAGE_PERCENT)).forEach(i -> draft.put(Slot.TOPIC, i, source));
        }
        if (draft.has(Slot.WAGE_PERCENT)) {
            draft.put(Slot.TOPIC, Concept.issue("wages"), source);
        }
        return Optional.of(draft);
    }

    /** Whether the sentence says what is in the offer, rather than how it was received. */
    private static boolean describes(Reading reading, Sentence s, Token t) {
        boolean contents = s.tokens().stream().anyMatch(x -> x.is("VB") && Set.of("include", "offer", "propose", "provide", "increase", "ensure", "guarantee", "contain", "raise", "give", "amount").contains(Words.lemma(x)));
        boolean union = reading.utterance(s, t).flatMap(u -> u.organization()).filter(e -> e.kind() == Entity.Kind.UNION).isPresent();
        return contents && !union;
    }

    private static void status(Reading reading, Draft offer) {
        String status = "pending";
        Sentence where = reading.sentences().get(0);
        for (Sentence s : reading.sentences()) {
            for (Token t : s.tokens()) {
                boolean verdict = t.is("VB") && Clauses.patient(s, t).filter(o -> reading.words().has("offer-noun", Words.lemma(o))).isPresent();
                if (verdict && reading.factuality(s, t).real() && reading.words().has("reject", s, t)) {
                    status = "rejected";
                    where = s;
                } else if (verdict && reading.factuality(s, t).real() && Set.of("accept", "approve", "ratify").contains(Words.lemma(t)) && status.equals("pending")) {
                    status = "accepted";
                    where = s;
                }
            }
        }
        offer.put(Slot.STATUS, Concept.Scheme.STATUS, status, reading.source(where));
    }
}
