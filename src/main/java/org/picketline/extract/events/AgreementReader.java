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
import org.picketline.model.EventKind;
import org.picketline.model.Slot;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Reads agreements on a contract: "reached a tentative agreement", "ratified a three-year deal". */
public final class AgreementReader implements EventReader {

    @Override
    public EventKind kind() {
        return EventKind.AGREEMENT;
    }

    @Override
    public List<Draft> read(Reading reading) {
        List<Draft> drafts = new ArrayList<>();
        for (Sentence s : reading.sentences()) {
            s.tokens().stream().filter(t -> agreed(reading, s, t)).findFirst().ifPresent(t -> drafts.add(draft(reading, s, t)));
        }
        List<Draft> agreements = unite(drafts);
        agreements.forEach(a -> contents(reading, a));
        return agreements;
    }

    /** A tentative agreement that is ratified later in the text is one agreement, ratified. */
    private static List<Draft> unite(List<Draft> drafts) {
        List<Draft> united = Drafts.unite(drafts, Slot.UNION, Slot.EMPLOYER);
        for (Draft d : united) {
            d.claims(Slot.STATUS).stream().filter(c -> c.value().equals(new Concept(Concept.Scheme.STATUS, "ratified"))).findFirst()
                .ifPresent(c -> d.prefer(Slot.STATUS, c.value(), new Draft.Source(c.evidence(), c.claimedBy(), c.confidence())));
        }
        return united;
    }

    private static boolean agreed(Reading reading, Sentence s, Token t) {
        Words words = reading.words();
        if (!t.is("NN") || !words.has("agreement-noun", Words.lemma(t)) && !Words.lemma(t).equals("contract") || t.hangsAs("compound")) {
            return false;
        }
        Token verb = Clauses.predicate(s, t);
        Factuality factuality = reading.factuality(s, t);
        if (!factuality.real()) {
            return false;
        }
        boolean tentative = tentative(s, t);
        boolean argument = t.hangsAs("obj") || t.hangsAs("nsubj") || t.hangsAs("obl") || t.hangsAs("dep") || t.relation().equals("root");
        boolean reached = argument && words.has("reach", s, verb) && !Words.lemma(t).equals("contract")
            || s.children(t, "acl").stream().anyMatch(a -> words.has("reach", s, a) && Clauses.passive(s, a));
        boolean ratified = argument && Set.of("ratify", "approve").contains(Words.lemma(verb)) && (members(reading, s, verb) || Words.lemma(verb).equals("ratify"));
        return reached && !fine(s) || ratified || tentative && argument && !words.has("reject", s, verb);
    }

    private static boolean tentative(Sentence s, Token t) {
        return s.children(t, "amod", "compound").stream().anyMatch(a -> Words.lemma(a).equals("tentative"));
    }

    private static boolean fine(Sentence s) {
        return s.tokens().stream().anyMatch(x -> Set.of("regulator", "fine", "lawsuit", "penalty").contains(Words.lemma(x)));
    }

    private static boolean members(Reading reading, Sentence s, Token verb) {
        return Clauses.agent(s, verb).map(a -> reading.words().has("member-noun", Words.lemma(a)) || reading.occupations().workers(s, a, reading.words())).orElse(true);
    }

    private static Draft draft(Reading reading, Sentence s, Token t) {
        Draft.Source source = reading.source(s, t);
        Token verb = Clauses.predicate(s, t);
        Draft draft = reading.draft(EventKind.AGREEMENT, s, t);
        boolean ratified = Set.of("ratify", "approve").contains(Words.lemma(verb));
        if (ratified || tentative(s, t) || reading.words().has("reach", s, verb)) {
            draft.put(Slot.STATUS, Concept.Scheme.STATUS, ratified ? "ratified" : "tentative", source);
        }
        reading.times(s, t).stream().findFirst().ifPresent(d -> draft.put(Slot.DATE, d.date(), source));
        new Terms(reading).fill(draft, s);
        return draft;
    }

    /** What the agreement holds is often told in a sentence of its own: "The deal includes raises of 15%". */
    private static void contents(Reading reading, Draft agreement) {
        for (Sentence s : reading.sentences()) {
            boolean about = s.tokens().stream().anyMatch(t -> t.is("NN") && (reading.words().has("agreement-noun", Words.lemma(t)) || reading.words().has("contract-noun", Words.lemma(t))) && t.hangsAs("nsubj") && reading.factuality(s, t) != Factuality.NEGATED);
            boolean offer = s.tokens().stream().anyMatch(t -> reading.words().has("offer-noun", Words.lemma(t)));
            if (about && !offer) {
                new Terms(reading).fill(agreement, s);
            }
        }
    }
}
