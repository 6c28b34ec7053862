// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.quantity.Quantity;
import org.picketline.extract.quantity.Unit;
import org.picketline.model.Entity;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Reads fines and settlements with regulators: "was fined $120,000", "a $50 million settlement with the state". */
public final class PenaltyReader implements EventReader {

    private static final Set<String> REGULATORS = Set.of("regulator", "state", "department", "osha", "agency", "board", "commission", "attorney", "federal", "court", "judge", "authority");

    @Override
    public EventKind kind() {
        return EventKind.PENALTY;
    }

    @Override
    public List<Draft> read(Reading reading) {
        List<Draft> drafts = new ArrayList<>();
        for (Sentence s : reading.sentences()) {
            for (Quantity q : reading.quantities(s)) {
                penalty(reading, s, q).ifPresent(t -> drafts.add(draft(reading, s, t, q)));
            }
        }
        return Drafts.unite(drafts, Slot.EMPLOYER, Slot.AMOUNT_USD);
    }

    /** The word that makes the sum a penalty: a fine, or a settlement where a regulator has a part. */
    private static Optional<Token> penalty(Reading reading, Sentence s, Quantity q) {
        if (q.unit() != Unit.USD) {
            return Optional.empty();
        }
        boolean regulator = s.tokens().stream().anyMatch(t -> REGULATORS.contains(Words.lemma(t)))
            || reading.names().in(s.index()).stream().anyMatch(m -> m.is(Entity.Kind.PUBLIC_BODY));
        return s.tokens().stream().filter(t -> Math.abs(t.index() - q.from()) < 9)
            .filter(t -> t.is("NN") && Set.of("fine", "penalty").contains(Words.lemma(t)) || t.is("VB") && reading.words().has("fine-verb", s, t) || regulator && Words.lemma(t).equals("settlement"))
            .filter(t -> reading.factuality(s, t).real()).findFirst();
    }

    private static Draft draft(Reading reading, Sentence s, Token t, Quantity q) {
        Draft.Source source = reading.source(s, t);
        Draft draft = reading.draft(EventKind.PENALTY, s, t).put(Slot.AMOUNT_USD, q.value(), q.qualifier(), source);
        reading.times(s, t).stream().findFirst().ifPresent(d -> draft.put(Slot.DATE, d.date(), source));
        return draft;
    }
}
