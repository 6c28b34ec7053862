// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.quantity.Quantity;
import org.picketline.extract.quantity.Unit;
import org.picketline.extract.time.DurationMention;
import org.picketline.extract.time.Use;
import org.picketline.model.Slot;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** The terms that an offer, a demand or an agreement names: raises in percent, and over how many years. */
final class Terms {

    private static final Set<String> PAY = Set.of("raise", "raises", "wage", "wages", "pay", "salary", "increase", "increases", "rise", "hike", "compensation", "uplift", "award", "boost");
    private static final Set<String> NOT_PAY = Set.of("patient", "therapist", "member", "turnout", "vote", "worker", "nurse", "market", "premium", "inflation", "more", "above", "below", "cost", "hour", "time", "week");

    private final Reading reading;

    Terms(Reading reading) {
        this.reading = reading;
    }

    /** Adds the total raise and the years that the sentence tells. */
    void fill(Draft draft, Sentence s) {
        wagePercent(s).ifPresent(q -> draft.put(Slot.WAGE_PERCENT, total(s, q), q.qualifier(), reading.source(s, s.token(q.from()))));
        years(s).ifPresent(y -> draft.put(Slot.YEARS, y, reading.source(s)));
    }

    Optional<Quantity> wagePercent(Sentence s) {
        return reading.quantities(s).stream().filter(q -> q.unit() == Unit.PERCENT && ofPay(s, q)).findFirst();
    }

    /** "3% a year for three years" is nine in all. */
    private BigDecimal total(Sentence s, Quantity q) {
        boolean yearly = q.to() + 1 < s.size() && (Words.lemma(s.token(q.to())).equals("a") || Words.lemma(s.token(q.to())).equals("per") || Words.lemma(s.token(q.to())).equals("each"))
            && Words.lemma(s.token(q.to() + 1)).equals("year") || q.to() < s.size() && Set.of("annual", "annually", "yearly").contains(Words.lemma(s.token(q.to())));
        return yearly ? years(s).map(y -> q.value().multiply(BigDecimal.valueOf(y))).orElse(q.value()) : q.value();
    }

    private static boolean ofPay(Sentence s, Quantity q) {
        for (int i = q.to(); i < Math.min(q.to() + 5, s.size()); i++) {
            String lemma = Words.lemma(s.token(i));
            if (PAY.contains(lemma)) {
                return true;
            }
            if (NOT_PAY.contains(lemma)) {
                return false;
            }
        }
        for (int i = q.from() - 1; i >= Math.max(0, q.from() - 7); i--) {
            if (PAY.contains(Words.lemma(s.token(i)))) {
                return true;
            }
        }
        return false;
    }

    Optional<Integer> years(Sentence s) {
        return reading.durations(s).stream().filter(d -> d.years().isPresent() && (d.use() == Use.AGREEMENT || d.use() == Use.LENGTH && over(s, d)))
            .map(d -> d.years().getAsInt()).findFirst();
    }

    private static boolean over(Sentence s, DurationMention d) {
        for (int i = d.from() - 1; i >= Math.max(0, d.from() - 3); i--) {
            if (Set.of("over", "for", "across", "within", "in").contains(Words.lemma(s.token(i)))) {
                return true;
            }
        }
        return false;
    }
}
