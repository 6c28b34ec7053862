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
import org.picketline.extract.speech.Utterance;
import org.picketline.model.Concept;
import org.picketline.model.Entity;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Reads a party's figure of how many work or strike: "nearly 60% have returned to work, the company says". */
public final class ParticipationReader implements EventReader {

    private static final Set<String> STRIKING = Set.of("strike", "striking", "walk", "picket");

    @Override
    public EventKind kind() {
        return EventKind.PARTICIPATION;
    }

    @Override
    public List<Draft> read(Reading reading) {
        List<Draft> drafts = new ArrayList<>();
        for (Sentence s : reading.sentences()) {
            for (Quantity q : reading.quantities(s)) {
                if ((q.unit() == Unit.PERCENT || q.unit() == Unit.COUNT) && workers(reading, s, q)) {
                    what(reading, s, q).flatMap(w -> draft(reading, s, q, w)).ifPresent(drafts::add);
                }
            }
        }
        return Drafts.unite(drafts, Slot.CLAIMANT, Slot.PERCENT, Slot.COUNT, Slot.WHAT);
    }

    private static boolean workers(Reading reading, Sentence s, Quantity q) {
        return q.unitToken().isPresent() && reading.occupations().workers(s, s.token(q.unitToken().getAsInt()), reading.words());
    }

    private static Optional<String> what(Reading reading, Sentence s, Quantity q) {
        List<Token> after = s.tokens().subList(q.to(), Math.min(s.size(), q.to() + 14));
        boolean back = after.stream().anyMatch(t -> Set.of("return", "cross").contains(Words.lemma(t)) && t.is("VB"))
            || after.stream().anyMatch(t -> Words.lemma(t).equals("work") && t.index() > 0 && Set.of("to", "at").contains(Words.lemma(s.token(t.index() - 1))))
            || after.stream().anyMatch(t -> Words.lemma(t).equals("shift"));
        if (back) {
            return reading.factuality(s, s.token(q.from())).real() ? Optional.of("returned") : Optional.empty();
        }
        boolean striking = q.unit() == Unit.PERCENT && after.stream().anyMatch(t -> STRIKING.contains(Words.lemma(t)))
            && s.tokens().stream().noneMatch(t -> Set.of("vote", "authorize", "favor", "ballot").contains(Words.lemma(t)));
        return striking && reading.factuality(s, s.token(q.from())).real() ? Optional.of("striking") : Optional.empty();
    }

    private static Optional<Draft> draft(Reading reading, Sentence s, Quantity q, String what) {
        Draft.Source source = reading.source(s, s.token(q.from()));
        Optional<Entity> claimant = reading.utterance(s, s.token(q.from())).map(Utterance::speaker).map(e -> reading.organizationOf(e));
        if (claimant.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Draft(EventKind.PARTICIPATION, source).put(Slot.CLAIMANT, claimant, source)
            .put(q.unit() == Unit.PERCENT ? Slot.PERCENT : Slot.COUNT, q.value(), q.qualifier(), source)
            .put(Slot.WHAT, Concept.Scheme.WHAT, what, source));
    }
}
