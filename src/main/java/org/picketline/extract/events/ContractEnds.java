// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.time.Relation;
import org.picketline.extract.time.TimeMention;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Finds ends of contracts by order of words: "since the last one lapsed Aug. 31", "their contract is up", "no contract since June". */
final class ContractEnds {

    private static final int REACH = 12;
    private static final Set<String> LAST = Set.of("last", "previous", "current", "old", "latest", "recent", "prior", "existing");
    private static final Set<String> LACK = Set.of("no", "without", "of", "any", "a");

    private final Reading reading;
    private final Words words;

    ContractEnds(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    List<Draft> in(Sentence s) {
        return Stretch.of(s).stream().map(this::told).flatMap(Optional::stream).toList();
    }

    /** "its contract with a staffing agency": not one of workers. */
    boolean otherContract(Sentence s) {
        return s.tokens().stream().anyMatch(t -> contract(s, t) && s.tokens().subList(t.index() + 1, Math.min(s.size(), t.index() + 6)).stream().anyMatch(o -> words.has("outside-firm", Words.lemma(o))));
    }

    private Optional<Draft> told(Stretch x) {
        Optional<Token> end = x.first(t -> ends(x, t)).or(() -> x.first(t -> lacks(x, t)));
        return end.filter(t -> !unreal(x, t)).map(t -> draft(x, t)).filter(d -> d.has(Slot.DATE));
    }

    private Draft draft(Stretch x, Token t) {
        Draft draft = reading.draft(EventKind.CONTRACT_EXPIRATION, x.sentence(), t);
        date(x, t).ifPresent(d -> draft.put(Slot.DATE, t.text().endsWith("s") ? new When(reading).toCome(d.date()) : d.date(), reading.source(x.sentence(), t)));
        return draft;
    }

    /** The date after the word, else before it; a day before a month or a year. */
    private Optional<TimeMention> date(Stretch x, Token t) {
        return reading.times(x.sentence()).stream().filter(d -> x.holds(d.from()) || d.from() <= x.to() + 1 && d.from() >= x.from())
            .min(Comparator.comparingInt((TimeMention d) -> d.from() > t.index() ? 0 : 1).thenComparingInt(d -> d.date().day().isPresent() ? 0 : 1).thenComparingInt(d -> Math.abs(d.from() - t.index())));
    }

    /** A word for ending, the noun right before which is a contract. */
    private boolean ends(Stretch x, Token t) {
        Sentence s = x.sentence();
        boolean verb = t.is("VB") || t.is("JJ") || t.tag().equals("NNS") && x.after(t, 1, n -> n.is("IN"));
        boolean ending = verb && (words.has("expire", s, t) && (!Words.lemma(t).equals("end") || nearest(x, t).filter(n -> Words.lemma(n).equals("one") && since(s, n)).isPresent()) || words.has("contract-end", s, t)) || toEnd(x, t) || up(x, t)
            || t.is("NN") && Set.of("expiration", "expiry").contains(Words.lemma(t));
        return ending && (nearest(x, t).filter(n -> contract(s, n)).isPresent() || t.is("NN") && x.after(t, 5, n -> contract(s, n)));
    }

    /** "came to an end", "reached its end". */
    private static boolean toEnd(Stretch x, Token t) {
        return Set.of("come", "reach").contains(Words.lemma(t)) && t.is("VB") && x.after(t, 3, n -> n.is("NN") && Words.lemma(n).equals("end"));
    }

    /** "the contract was up March 31". */
    private boolean up(Stretch x, Token t) {
        boolean be = x.before(t, 1, b -> Words.lemma(b).equals("be"));
        return be && Words.lemma(t).equals("up") && !x.after(t, 1, n -> Set.of("to", "for", "by", "from").contains(Words.lemma(n)) || n.is("CD"))
            || be && Words.lemma(t).equals("good") && x.after(t, 1, n -> Set.of("through", "until").contains(Words.lemma(n)));
    }

    /** The last noun before the word that can end, over names, dates and what is said of the contract. */
    private Optional<Token> nearest(Stretch x, Token t) {
        return x.tokens().stream().filter(n -> n.index() < t.index() && t.index() - n.index() <= REACH && (contract(x.sentence(), n) || words.has("may-expire", Words.lemma(n)))).reduce((a, b) -> b);
    }

    private boolean contract(Sentence s, Token t) {
        String lemma = Words.lemma(t);
        boolean noun = t.is("NN") && !t.hangsAs("amod") && (words.has("contract-noun", lemma) || Set.of("deal", "accord", "meca").contains(lemma));
        return noun || lemma.equals("one") && t.index() > 0 && (LAST.contains(Words.lemma(s.token(t.index() - 1))) || since(s, t) || words.has("take-place-of", Words.lemma(s.token(t.index() - 1))));
    }

    /** "without a contract since one negotiated in 2019 ended". */
    private boolean since(Sentence s, Token one) {
        return Words.lemma(s.token(one.index() - 1)).equals("since") && s.tokens().subList(Math.max(0, one.index() - 4), one.index()).stream().anyMatch(c -> c.is("NN") && words.has("contract-noun", Words.lemma(c)));
    }

    /** "have had no contract since June", "out of contract since Dec. 31". */
    private boolean lacks(Stretch x, Token t) {
        boolean noun = contract(x.sentence(), t) && x.before(t, 2, b -> LACK.contains(Words.lemma(b)))
            && x.before(t, 6, b -> Set.of("no", "without", "not", "n't", "out", "never").contains(Words.lemma(b)));
        boolean never = x.before(t, 6, b -> Words.lemma(b).equals("never"));
        int next = t.index() + 1;
        return noun && !never && reading.times(x.sentence()).stream().anyMatch(d -> d.relation() == Relation.SINCE && d.from() >= next && d.from() - next <= 4);
    }

    private boolean unreal(Stretch x, Token t) {
        boolean not = reading.corrected(x.sentence()) || x.before(t, 4, b -> Set.of("not", "n't", "never", "before_long", "if", "should", "could").contains(Words.lemma(b))) && !lacks(x, t);
        return not || Set.of("if", "unless").contains(Words.lemma(x.sentence().token(x.from())));
    }
}
