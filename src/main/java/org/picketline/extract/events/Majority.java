// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.picketline.extract.quantity.Quantity;
import org.picketline.nlp.Token;

/**
 * Of two answers to one question that a sentence gives with their figures, the greater is the outcome: "54% voted to
 * reject the offer, while 46% voted to accept it", "412 voted yes and 27 voted no".
 */
final class Majority {

    private Majority() { }

    /** The ballots without those that another of the same sentence outvotes. */
    static List<Ballot> of(Reading reading, List<Ballot> ballots) {
        return ballots.stream().filter(b -> ballots.stream().noneMatch(o -> outvotes(reading, o, b))).toList();
    }

    private static boolean outvotes(Reading reading, Ballot other, Ballot ballot) {
        boolean rivals = other.question() == ballot.question() && opposed(other.answer(), ballot.answer());
        Optional<BigDecimal> more = rivals ? voters(reading, other) : Optional.empty();
        Optional<BigDecimal> fewer = rivals ? voters(reading, ballot) : Optional.empty();
        return more.isPresent() && fewer.isPresent() && more.get().compareTo(fewer.get()) > 0;
    }

    private static boolean opposed(Ballot.Answer a, Ballot.Answer b) {
        return a == Ballot.Answer.YES && b == Ballot.Answer.NO || a == Ballot.Answer.NO && b == Ballot.Answer.YES;
    }

    /** The figure that stands last before the act in its stretch: those who voted so. */
    private static Optional<BigDecimal> voters(Reading reading, Ballot ballot) {
        Stretch x = Stretch.of(ballot.sentence()).stream().filter(w -> w.holds(ballot.act().index())).findFirst().orElseThrow();
        Optional<BigDecimal> share = reading.quantities(ballot.sentence()).stream().filter(q -> x.holds(q.from()) && q.from() < ballot.act().index()).map(Quantity::value).reduce((a, b) -> b);
        return share.or(() -> x.tokens().stream().filter(t -> t.index() < ballot.act().index()).map(Majority::count).flatMap(Optional::stream).reduce((a, b) -> b));
    }

    private static Optional<BigDecimal> count(Token t) {
        String digits = t.text().replace(",", "");
        return digits.matches("\\d{1,6}") ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    }
}
