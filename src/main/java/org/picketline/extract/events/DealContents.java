// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Factuality;
import org.picketline.extract.grammar.Words;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** What an agreement holds is often told in sentences of its own: "The deal includes raises of 15%", "Under the pact, pay goes up 9%". */
final class DealContents {

    private static final int BACK = 2;

    private final Reading reading;

    DealContents(Reading reading) {
        this.reading = reading;
    }

    void fill(List<Draft> agreements) {
        for (Sentence s : reading.sentences()) {
            if ((aboutDeal(s) || goesOn(s, agreements)) && !tellsOffer(s)) {
                owner(s, agreements).ifPresent(a -> new Terms(reading).fill(a, s));
            }
        }
    }

    private boolean aboutDeal(Sentence s) {
        return s.tokens().stream().anyMatch(t -> t.is("NN") && deal(t) && (t.hangsAs("nsubj") || Clauses.prepositions(s, t).contains("under"))
            && reading.factuality(s, t) != Factuality.NEGATED && !reading.words().has("expire", s, Clauses.predicate(s, t)));
    }

    /** Right after an agreement is told, "It includes raises of 9%" and "They get 7% over the contract" are of it. */
    private boolean goesOn(Sentence s, List<Draft> agreements) {
        boolean wish = s.tokens().stream().anyMatch(t -> reading.words().has("want-verb", s, t) || reading.words().has("ask-verb", s, t) && t.is("VB"));
        return !wish && reading.sentences().subList(Math.max(0, s.index() - BACK), s.index()).stream().filter(p -> s.paragraph() - p.paragraph() <= 1)
            .anyMatch(p -> agreements.stream().anyMatch(a -> a.tells(p.start())));
    }

    private boolean deal(Token t) {
        return reading.words().has("agreement-noun", Words.lemma(t)) || reading.words().has("contract-noun", Words.lemma(t));
    }

    private boolean tellsOffer(Sentence s) {
        return s.tokens().stream().anyMatch(t -> reading.words().has("offer-noun", Words.lemma(t)));
    }

    /** What a deal holds is told of the contract that it became. */
    private static boolean stageOfRatified(Draft agreement, List<Draft> all) {
        return agreement.is(Slot.STATUS, "tentative")
            && all.stream().anyMatch(r -> r.is(Slot.STATUS, "ratified") && AgreementReader.oneRound(agreement, r) && Drafts.sameSides(agreement, r));
    }

    /** The agreement of the same sides, the one told nearest; one that is told before counts as nearer. */
    private Optional<Draft> owner(Sentence s, List<Draft> agreements) {
        Draft here = reading.draft(EventKind.AGREEMENT, s, s.token(0));
        return agreements.stream().filter(a -> Drafts.sameSides(a, here) && !(a.has(Slot.WAGE_PERCENT) && a.has(Slot.YEARS)) && !stageOfRatified(a, agreements))
            .min(Comparator.comparingInt(a -> a.firstOffset() <= s.start() ? s.start() - a.firstOffset() : 10 * (a.firstOffset() - s.start())));
    }
}
