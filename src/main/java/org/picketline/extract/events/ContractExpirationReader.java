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
import org.picketline.model.EventKind;
import org.picketline.model.Slot;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Reads ends of contracts: "the contract expired Sept. 30", "their agreement runs out in June". */
public final class ContractExpirationReader implements EventReader {

    @Override
    public EventKind kind() {
        return EventKind.CONTRACT_EXPIRATION;
    }

    @Override
    public List<Draft> read(Reading reading) {
        List<Draft> drafts = new ArrayList<>();
        for (Sentence s : reading.sentences()) {
            for (Token t : s.tokens()) {
                if (expires(reading, s, t) && reading.factuality(s, t) != Factuality.NEGATED) {
                    Draft draft = reading.draft(EventKind.CONTRACT_EXPIRATION, s, t);
                    reading.times(s, t).stream().findFirst().ifPresent(d -> draft.put(Slot.DATE, d.date(), reading.source(s, t)));
                    drafts.add(draft);
                }
            }
        }
        return Drafts.unite(drafts, Slot.UNION, Slot.EMPLOYER, Slot.DATE);
    }

    private static boolean expires(Reading reading, Sentence s, Token t) {
        Words words = reading.words();
        if (t.is("NN") && Set.of("expiration", "expiry").contains(Words.lemma(t))) {
            return s.subtree(t).stream().anyMatch(c -> words.has("contract-noun", Words.lemma(c)))
                || s.head(t).filter(h -> words.has("contract-noun", Words.lemma(h))).isPresent();
        }
        if (!t.is("VB") && !t.is("JJ") || !words.has("expire", s, t)) {
            return false;
        }
        Optional<Token> subject = t.hangsAs("amod") ? s.head(t) : Clauses.subject(s, t).or(() -> s.head(t).filter(h -> h.is("NN")));
        boolean contract = subject.filter(x -> words.has("contract-noun", Words.lemma(x))).isPresent();
        return contract && (!Words.lemma(t).equals("end") || !reading.times(s, t).isEmpty());
    }
}
