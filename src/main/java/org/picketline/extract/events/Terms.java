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
import org.picketline.extract.time.DurationMention;
import org.picketline.extract.time.Use;
import org.picketline.model.Slot;
import org.picketline.model.Value;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** The terms that an offer, a demand or an agreement names: raises in percent, and over how many years. */
final class Terms {

    private static final Set<String> PAY = Set.of("raise", "raises", "wage", "wages", "pay", "salary", "increase", "increases", "rise", "hike", "compensation", "uplift", "award", "boost", "bump", "adjustment", "restoration");
    private static final Set<String> NOT_PAY = Set.of("patient", "therapist", "member", "turnout", "vote", "voter", "ballot", "worker", "nurse", "doctor", "staff", "employee", "market", "premium", "inflation", "more", "above",
        "below", "less", "cost", "hour", "time", "week", "share", "insurance", "bed", "shift", "pension", "retirement", "contribution", "match", "discount", "deductible", "vacancy", "rate", "revenue", "profit", "reduction", "cut", "decrease", "differential");
    /** What a percentage after it is of; "would give nurses 3%" is one of pay. */
    private static final Set<String> OTHER_MONEY = Set.of("premium", "insurance", "pension", "retirement", "contribution", "share", "cost", "vacancy", "turnout", "vote", "inflation", "deductible", "match", "profit", "revenue", "differential", "reduction", "cut");
    private static final Set<String> OVER = Set.of("over", "for", "across", "within", "in", "during", "through", "throughout", "spread");
    private static final Set<String> MONEY = Set.of("money", "pay");
    /** No contract of a union runs longer; more years are those of somebody's work. */
    private static final int LONGEST = 8;
    private static final int NEAR = 5;
    private static final int BEFORE = 8;

    private final Reading reading;

    Terms(Reading reading) {
        this.reading = reading;
    }

    /** Adds the total raise and the years that the sentence tells. */
    void fill(Draft draft, Sentence s) {
        fill(draft, Scope.whole(s), false);
    }

    /**
     * Adds the total raise and the years that the words tell.
     *
     * @param bare whether a percentage of nothing in particular is one of pay: "offered 9%"
     */
    void fill(Draft draft, Scope scope, boolean bare) {
        Optional<Integer> years = years(scope);
        Optional<Raises.Raise> raise = raise(scope, bare);
        raise.ifPresent(r -> draft.put(Slot.WAGE_PERCENT, new Value.Number(r.total()), r.first().qualifier(), source(scope, r.first().from())));
        years.or(() -> raise.map(r -> r.years()).filter(y -> y.isPresent()).map(y -> y.getAsInt()))
            .ifPresent(y -> draft.put(Slot.YEARS, y, source(scope, raise.map(r -> r.first().from()).orElse(0))));
    }

    private Draft.Source source(Scope scope, int token) {
        return reading.source(scope.sentence(), scope.sentence().token(token));
    }

    /** The raise in all, of which a range tells no figure. */
    Optional<Raises.Raise> raise(Scope scope, boolean bare) {
        Sentence s = scope.sentence();
        List<Quantity> percents = new ArrayList<>();
        reading.quantities(s).stream().filter(q -> scope.has(q) && q.unit() == Unit.PERCENT && (ofPay(s, q, bare) || goesOn(s, percents, q))).forEach(percents::add);
        boolean range = !percents.isEmpty() && percents.get(0).upTo().isPresent();
        return range ? Optional.empty() : new Raises(s).total(percents, years(scope));
    }

    /** "7% in March, 6% next year and another 5% in 2025": a step of the raises before it. */
    private static boolean goesOn(Sentence s, List<Quantity> before, Quantity q) {
        if (before.isEmpty() || q.from() - before.get(before.size() - 1).to() > BEFORE) {
            return false;
        }
        List<Token> between = s.tokens().subList(before.get(before.size() - 1).to(), q.from());
        return between.stream().anyMatch(t -> Set.of("another", "then", "followed").contains(t.text())) && between.stream().noneMatch(t -> t.is("VB") && !t.text().equals("followed"));
    }

    private boolean ofPay(Sentence s, Quantity q, boolean bare) {
        return after(s, q).or(() -> before(s, q)).orElse(bare);
    }

    /** Whether what follows makes it one of pay: "a 9% raise", not "9% of nurses"; empty if nothing tells. */
    private Optional<Boolean> after(Sentence s, Quantity q) {
        boolean part = q.to() + 1 < s.size() && s.token(q.to()).text().equals("of") && !ofWages(s, q.to());
        if (part) {
            return Optional.of(false);
        }
        // "the 12 per cent the nurses had asked for"
        int end = q.to() < s.size() && s.token(q.to()).is("DT") ? q.to() : Math.min(q.to() + NEAR, s.size());
        for (int i = q.to(); i < end; i++) {
            String lemma = Words.lemma(s.token(i));
            if (i == q.to() && reading.words().has("agreement-noun", lemma)) {
                return Optional.of(true);
            }
            if (lemma.equals("more") && i + 1 < s.size() && MONEY.contains(Words.lemma(s.token(i + 1)))) {
                return Optional.of(true);
            }
            if (PAY.contains(lemma) || NOT_PAY.contains(lemma)) {
                return Optional.of(PAY.contains(lemma));
            }
            boolean stop = s.token(i).hangsAs("punct") && (i > q.to() || s.token(i).text().equals(","));
            if (stop || lemma.equals("and") && s.tokens().subList(i, Math.min(s.size(), i + 3)).stream().anyMatch(v -> v.is("VB"))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether the words right after "of" are of pay: "3% of salary". */
    private static boolean ofWages(Sentence s, int of) {
        return s.tokens().subList(of, Math.min(s.size(), of + 3)).stream().anyMatch(t -> PAY.contains(Words.lemma(t)));
    }

    /** Whether what stands before it, back to the verb, makes it one of pay: "pay by 9%", not "premiums by 9%". */
    private static Optional<Boolean> before(Sentence s, Quantity q) {
        for (int i = q.from() - 1; i >= Math.max(0, q.from() - BEFORE); i--) {
            String lemma = Words.lemma(s.token(i));
            if (PAY.contains(lemma) || OTHER_MONEY.contains(lemma)) {
                return Optional.of(PAY.contains(lemma));
            }
            if (s.token(i).is("VB") && !s.token(i).tag().equals("VBG")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The years that the sentence's only contract or plan runs over: both sides mostly talk of the same ones. */
    Optional<Integer> yearsAround(Sentence s) {
        List<Integer> found = reading.durations(s).stream().filter(d -> d.years().isPresent() && (d.use() == Use.AGREEMENT || d.use() == Use.LENGTH && (over(s, d) || ofOffer(s, d))))
            .map(d -> d.years().getAsInt()).distinct().toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** "a two-year offer". */
    private boolean ofOffer(Sentence s, DurationMention d) {
        return s.tokens().subList(d.to(), Math.min(s.size(), d.to() + 2)).stream().anyMatch(t -> reading.words().has("offer-noun", Words.lemma(t)));
    }

    Optional<Integer> years(Scope scope) {
        Sentence s = scope.sentence();
        return reading.durations(s).stream().filter(d -> scope.has(d) && d.years().isPresent() && (d.use() == Use.AGREEMENT || d.use() == Use.LENGTH && over(s, d)))
            .map(d -> d.years().getAsInt()).filter(y -> y <= LONGEST).findFirst();
    }

    private static boolean over(Sentence s, DurationMention d) {
        for (int i = d.from() - 1; i >= Math.max(0, d.from() - 3); i--) {
            if (OVER.contains(Words.lemma(s.token(i)))) {
                return true;
            }
        }
        return false;
    }
}
