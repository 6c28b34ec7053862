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
import org.picketline.model.Concept;
import org.picketline.model.Entity;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Reads members' votes on an offer or agreement: "rejected the offer 1,200 to 90", "a ratification vote is set". */
public final class ContractVoteReader implements EventReader {

    private static final Set<String> RATIFYING = Set.of("ratification", "ratify");

    @Override
    public EventKind kind() {
        return EventKind.CONTRACT_VOTE;
    }

    @Override
    public List<Draft> read(Reading reading) {
        List<Draft> drafts = new ArrayList<>();
        for (Sentence s : reading.sentences()) {
            s.tokens().stream().filter(t -> decides(reading, s, t)).findFirst().flatMap(t -> draft(reading, s, t)).ifPresent(drafts::add);
        }
        return Drafts.unite(drafts, Slot.UNION, Slot.EMPLOYER, Slot.RESULT, Slot.DATE);
    }

    private static boolean decides(Reading reading, Sentence s, Token t) {
        Words words = reading.words();
        if (t.is("NN") && (RATIFYING.contains(Words.lemma(t)) || words.has("vote-noun", Words.lemma(t)))) {
            return RATIFYING.contains(Words.lemma(t)) || s.children(t).stream().anyMatch(c -> contract(words, c) || RATIFYING.contains(Words.lemma(c)));
        }
        if (!t.is("VB")) {
            return t.is("NN") && Words.lemma(t).equals("rejection") && s.children(t, "nmod").stream().anyMatch(c -> contract(words, c)) && byMembers(reading, s, t);
        }
        boolean verdict = words.has("approve", s, t) || words.has("reject", s, t);
        if (verdict && Clauses.patient(s, t).filter(o -> contract(words, o)).isPresent()) {
            return byMembers(reading, s, t);
        }
        return words.has("vote", Words.lemma(t)) && s.children(t, "obl").stream().anyMatch(c -> contract(words, c) && Clauses.prepositions(s, c).stream().anyMatch(Set.of("on", "against", "for", "down")::contains));
    }

    private static boolean contract(Words words, Token t) {
        String lemma = Words.lemma(t);
        return words.has("offer-noun", lemma) || words.has("agreement-noun", lemma) || words.has("contract-noun", lemma);
    }

    /** Whether members decide: they, workers or the union are the agent, and not the employer. */
    private static boolean byMembers(Reading reading, Sentence s, Token verb) {
        Optional<Token> agent = Clauses.agent(s, verb);
        if (agent.isEmpty()) {
            return s.tokens().stream().anyMatch(t -> reading.words().has("member-noun", Words.lemma(t)) || reading.words().has("vote-noun", Words.lemma(t))) || Words.lemma(verb).equals("ratify");
        }
        String lemma = Words.lemma(agent.get());
        if (reading.words().has("member-noun", lemma) || reading.occupations().workers(s, agent.get(), reading.words()) || lemma.equals("%")) {
            return true;
        }
        Optional<Entity> who = reading.references().entity(s, agent.get());
        boolean voted = s.tokens().stream().anyMatch(t -> reading.words().has("vote", Words.lemma(t)));
        return who.filter(e -> e.kind() == Entity.Kind.UNION).isPresent() && (voted || Words.lemma(verb).equals("ratify")) || voted && who.isEmpty();
    }

    private static Optional<Draft> draft(Reading reading, Sentence s, Token t) {
        Factuality factuality = reading.factuality(s, t);
        if (factuality == Factuality.NEGATED || factuality == Factuality.CONDITIONAL) {
            return Optional.empty();
        }
        boolean noun = t.is("NN");
        boolean rejected = reading.words().has("reject", s, t) || Words.lemma(t).equals("rejection") || s.children(t, "obl", "case").stream().anyMatch(c -> Clauses.prepositions(s, c).contains("against"));
        boolean approved = reading.words().has("approve", s, t) || noun && s.tokens().stream().anyMatch(x -> x.is("VB") && reading.words().has("approve", s, x) && reading.factuality(s, x).real());
        boolean voted = s.head(t).filter(h -> reading.words().has("vote", Words.lemma(h))).isPresent() && s.head(t).map(h -> reading.factuality(s, h).real()).orElse(false);
        boolean real = factuality.real() || voted;
        String result = real && rejected ? "rejected" : real && approved ? "ratified" : "pending";
        if (result.equals("pending") && factuality == Factuality.DESIRED && !noun) {
            return Optional.empty();
        }
        Draft.Source source = reading.source(s, t);
        Draft draft = reading.draft(EventKind.CONTRACT_VOTE, s, t).put(Slot.RESULT, Concept.Scheme.RESULT, result, source);
        if (!result.equals("pending")) {
            new VoteCount(reading, result.equals("ratified")).fill(draft, s, Slot.PERCENT_NO);
        }
        reading.times(s, t).stream().findFirst().ifPresent(d -> draft.put(Slot.DATE, d.date(), source));
        return Optional.of(draft);
    }
}
