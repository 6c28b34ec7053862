// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.quantity.Quantity;
import org.picketline.extract.quantity.Tally;
import org.picketline.extract.quantity.Unit;
import org.picketline.model.Slot;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** The figures of a vote: tally and percentage, turnout left out. */
final class VoteCount {

    private static final Set<String> FOR = Set.of("favor", "favour", "yes", "authorize", "authorise", "approve", "support", "ratify", "back", "accept", "endorse", "vote", "strike", "for", "aye");
    private static final Set<String> AGAINST = Set.of("against", "reject", "no", "oppose", "down", "rejection");
    private static final Set<String> TURNOUT = Set.of("turnout", "turn-out", "participate", "participation", "cast", "eligible", "membership", "turned");
    private static final Set<String> PAY = Set.of("raise", "wage", "pay", "increase", "salary", "inflation", "rise", "hike", "bonus");

    private final Reading reading;
    private final boolean won;

    /** @param won whether the vote went for what was voted on */
    VoteCount(Reading reading, boolean won) {
        this.reading = reading;
        this.won = won;
    }

    /** Adds what the sentence of the vote and the one after it tell. */
    void fill(Draft draft, Sentence s, Slot percentNo) {
        tallies(draft, s);
        percents(draft, s, percentNo, false);
        if (s.index() + 1 < reading.sentences().size()) {
            Sentence next = reading.sentences().get(s.index() + 1);
            if (next.paragraph() - s.paragraph() <= 1 && next.tokens().stream().anyMatch(t -> Set.of("vote", "ballot", "tally", "favor", "favour").contains(Words.lemma(t)))) {
                tallies(draft, next);
                percents(draft, next, percentNo, true);
            }
        }
    }

    private void tallies(Draft draft, Sentence s) {
        for (Tally t : reading.tallies(s)) {
            boolean inOrder = t.labelled() || (t.first() > t.second()) == won;
            draft.put(Slot.YES, inOrder ? t.first() : t.second(), reading.source(s, s.token(t.from())));
            draft.put(Slot.NO, inOrder ? t.second() : t.first(), reading.source(s, s.token(t.from())));
        }
    }

    private void percents(Draft draft, Sentence s, Slot percentNo, boolean explicitOnly) {
        for (Quantity q : reading.quantities(s)) {
            if (q.unit() == Unit.PERCENT && !turnout(s, q) && !pay(s, q)) {
                Boolean side = side(s, q);
                if (side == null && explicitOnly) {
                    continue;
                }
                boolean yes = side == null ? won : side;
                Slot slot = yes ? Slot.PERCENT_YES : percentNo;
                if (slot != null && !draft.has(slot)) {
                    draft.put(slot, q.value(), q.qualifier(), reading.source(s, s.token(q.from())));
                }
            }
        }
    }

    /** What the words after the figure say: for (true), against (false), or nothing (null). */
    private static Boolean side(Sentence s, Quantity q) {
        for (int i = q.to(); i < Math.min(q.to() + 10, s.size()); i++) {
            String lemma = Words.lemma(s.token(i));
            if (AGAINST.contains(lemma)) {
                return false;
            }
            if (FOR.contains(lemma) && !lemma.equals("vote") && !lemma.equals("for")) {
                return true;
            }
        }
        return null;
    }

    private static boolean turnout(Sentence s, Quantity q) {
        List<Token> near = s.tokens().subList(Math.max(0, q.from() - 5), Math.min(s.size(), q.to() + 6));
        boolean cast = near.stream().anyMatch(t -> TURNOUT.contains(Words.lemma(t)));
        boolean sided = near.stream().anyMatch(t -> Set.of("favor", "favour", "yes", "authorize", "ratify", "approve").contains(Words.lemma(t)));
        return cast && !sided || near.stream().anyMatch(t -> Words.lemma(t).startsWith("turnout"));
    }

    private static boolean pay(Sentence s, Quantity q) {
        List<Token> near = s.tokens().subList(q.to(), Math.min(s.size(), q.to() + 4));
        return near.stream().anyMatch(t -> PAY.contains(Words.lemma(t)));
    }
}
