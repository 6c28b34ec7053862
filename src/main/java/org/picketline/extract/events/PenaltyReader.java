// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.quantity.Quantity;
import org.picketline.extract.quantity.Unit;
import org.picketline.model.Entity;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Reads fines and settlements with regulators: "was fined $120,000", "a $50 million settlement with the state", "paid $450,000 to settle". */
public final class PenaltyReader implements EventReader {

    private static final Set<String> REGULATORS = Set.of("regulator", "state", "department", "osha", "agency", "board", "commission", "attorney", "federal", "court", "judge",
        "authority", "government", "inspector", "prosecutor", "justice", "ministry", "county", "feds");
    private static final Set<String> FINES = Set.of("fine", "penalty", "citation");
    private static final Set<String> SETTLING = Set.of("settle", "resolve");
    /** How far from its sum the word for the penalty may stand. */
    private static final int REACH = 10;

    @Override
    public EventKind kind() {
        return EventKind.PENALTY;
    }

    @Override
    public List<Draft> read(Reading reading) {
        List<Draft> drafts = new ArrayList<>();
        for (Sentence s : reading.sentences()) {
            for (Quantity q : reading.quantities(s)) {
                if (q.unit() == Unit.USD && concerns(reading, s)) {
                    penalty(reading, s, q).ifPresent(t -> drafts.add(draft(reading, s, t, q)));
                }
            }
        }
        return Drafts.unite(drafts, Slot.EMPLOYER, Slot.AMOUNT_USD);
    }

    /** Whether the sentence speaks of an employer at all; a page's other headlines tell of fines too. */
    private static boolean concerns(Reading reading, Sentence s) {
        return s.tokens().stream().filter(t -> t.is("NN") || t.is("PRP"))
            .anyMatch(t -> reading.references().entity(s, t).filter(e -> e.kind() == Entity.Kind.EMPLOYER || e.kind() == Entity.Kind.FACILITY).isPresent());
    }

    /** The word that makes the sum a penalty: a fine nearby, or a settlement where a regulator has a part. */
    private static Optional<Token> penalty(Reading reading, Sentence s, Quantity q) {
        boolean regulator = regulator(reading, s);
        return s.tokens().stream()
            .filter(t -> fines(reading, s, t, q) || fine(t, q) || regulator && settles(s, t, q))
            .filter(t -> reading.factuality(s, t).real() || agreed(s, t)).findFirst();
    }

    /** Who agreed to pay has settled, though the money is still to come. */
    private static boolean agreed(Sentence s, Token verb) {
        return verb.hangsAs("xcomp") && s.head(verb).filter(h -> Words.lemma(h).equals("agree")).isPresent();
    }

    private static boolean regulator(Reading reading, Sentence s) {
        return s.tokens().stream().anyMatch(t -> REGULATORS.contains(Words.lemma(t)))
            || reading.names().in(s.index()).stream().anyMatch(m -> m.is(Entity.Kind.PUBLIC_BODY));
    }

    /** The first sum after "fined" in its clause, however long the name of who is fined. */
    private static boolean fines(Reading reading, Sentence s, Token verb, Quantity q) {
        boolean fines = verb.is("VB") && reading.words().has("fine-verb", s, verb) && verb.index() < q.from();
        return fines && reading.quantities(s).stream().noneMatch(o -> o.unit() == Unit.USD && o.from() > verb.index() && o.from() < q.from())
            && s.tokens().subList(verb.index() + 1, q.from()).stream().noneMatch(t -> t.tag().equals("VBD") || t.text().equals(";"));
    }

    private static boolean fine(Token t, Quantity q) {
        boolean noun = (t.is("NN") || t.hangsAs("obj")) && FINES.contains(Words.lemma(t));
        return noun && (t.index() >= q.to() ? t.index() - q.to() <= 3 : q.from() - t.index() <= 4);
    }

    /** "a $50 million settlement", "paid $450,000 to settle". */
    private static boolean settles(Sentence s, Token t, Quantity q) {
        boolean near = Math.abs(t.index() - q.from()) < REACH;
        boolean pays = t.is("VB") && Words.lemma(t).equals("pay") && s.tokens().subList(q.to(), Math.min(s.size(), q.to() + REACH)).stream().anyMatch(x -> SETTLING.contains(Words.lemma(x)));
        return near && (pays || t.is("NN") && Words.lemma(t).equals("settlement"));
    }

    private static Draft draft(Reading reading, Sentence s, Token t, Quantity q) {
        Draft.Source source = reading.source(s, t);
        Draft draft = reading.draft(EventKind.PENALTY, s, t).put(Slot.AMOUNT_USD, q.value(), q.qualifier(), source);
        Token sum = s.token(q.from());
        reading.times(s).stream().filter(d -> Clauses.together(s, s.token(d.from()), t) || Clauses.together(s, s.token(d.from()), sum) || adjacent(d.from(), q))
            .findFirst().ifPresent(d -> draft.put(Slot.DATE, d.date(), source));
        return draft;
    }

    /** "$5,400 on May 18". */
    private static boolean adjacent(int date, Quantity q) {
        return date >= q.to() && date - q.to() <= 1;
    }
}
