// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Factuality;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.quantity.Quantity;
import org.picketline.extract.quantity.Unit;
import org.picketline.extract.time.TimeMention;
import org.picketline.model.Entity;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Reads fines and settlements with regulators: "was fined $120,000", "settled the case for $385,000", "made to pay $61,000 by the state". */
public final class PenaltyReader implements EventReader {

    /** How far from its sum the word for the penalty may stand. */
    private static final int REACH = 14;
    private static final int CLOSE = 4;
    /** What a sum after which this follows is paid for, which is no penalty. */
    private static final Set<String> EARNED = Set.of("bonus", "hour", "raise", "stipend", "minimum", "year", "week", "month", "day", "salary");
    private static final Set<Entity.Kind> SIDES = Set.of(Entity.Kind.EMPLOYER, Entity.Kind.FACILITY, Entity.Kind.UNION);

    @Override
    public EventKind kind() {
        return EventKind.PENALTY;
    }

    @Override
    public List<Draft> read(Reading reading) {
        List<Draft> drafts = new ArrayList<>();
        for (Sentence s : reading.sentences()) {
            for (Quantity q : reading.quantities(s)) {
                if (q.unit() == Unit.USD && concerns(reading, s) && !earned(s, q)) {
                    penalty(reading, s, q).ifPresent(t -> drafts.add(draft(reading, s, t, q)));
                }
            }
        }
        return Drafts.unite(drafts, Slot.EMPLOYER, Slot.AMOUNT_USD);
    }

    /** Whether the sentence speaks of a side at all; a page's other headlines tell of fines too. */
    private static boolean concerns(Reading reading, Sentence s) {
        return s.tokens().stream().filter(t -> t.is("NN") || t.is("PRP")).anyMatch(t -> side(reading, s, t).isPresent() || reading.occupations().workers(s, t, reading.words()));
    }

    private static Optional<Entity> side(Reading reading, Sentence s, Token t) {
        return reading.references().entity(s, t).filter(e -> SIDES.contains(e.kind()));
    }

    private static boolean earned(Sentence s, Quantity q) {
        int next = q.to() < s.size() && (s.token(q.to()).is("DT") || Set.of("a", "an", "per").contains(s.token(q.to()).text())) ? q.to() + 1 : q.to();
        return next < s.size() && EARNED.contains(Words.lemma(s.token(next)));
    }

    /** The word that makes the sum a penalty: a fine, or a payment where a regulator or a case has a part. */
    private static Optional<Token> penalty(Reading reading, Sentence s, Quantity q) {
        boolean regulated = s.tokens().stream().anyMatch(t -> reading.words().has("regulator", Words.lemma(t)) || reading.words().has("case-noun", Words.lemma(t)))
            || reading.names().in(s.index()).stream().anyMatch(m -> m.is(Entity.Kind.PUBLIC_BODY));
        return s.tokens().stream().filter(t -> !inside(t, q))
            .filter(t -> fine(reading, s, t, q) || regulated && distance(t, q) <= REACH && pays(reading, s, t, q))
            .filter(t -> told(reading, s, t)).min(Comparator.comparingInt(t -> distance(t, q)));
    }

    private static boolean inside(Token t, Quantity q) {
        return t.index() >= q.from() && t.index() < q.to();
    }

    private static int distance(Token t, Quantity q) {
        return t.index() < q.from() ? q.from() - t.index() : t.index() - q.to() + 1;
    }

    /** Who agreed, or was made, to pay has been punished, though the money is still to come; so has who will pay. */
    private static boolean told(Reading reading, Sentence s, Token word) {
        Factuality factuality = reading.factuality(s, word);
        boolean bound = word.hangsAs("xcomp") && s.head(word).filter(h -> Set.of("agree", "make", "order", "have", "force", "require").contains(Words.lemma(h)) && reading.factuality(s, h).real()).isPresent();
        boolean purpose = reading.words().has("settling-verb", Words.lemma(word)) && Clauses.infinitive(s, word);
        boolean will = factuality == Factuality.FUTURE && !reading.words().has("fine-word", Words.lemma(word));
        return factuality.real() || bound || purpose || will || reading.headline(s) && Clauses.infinitive(s, word);
    }

    /** The first sum after "fined", however long the name of who is fined, and one that stands by a "fine". */
    private static boolean fine(Reading reading, Sentence s, Token t, Quantity q) {
        boolean fines = t.is("VB") && reading.words().has("fine-verb", s, t) && t.index() < q.from() && first(reading, s, t, q);
        boolean noun = (t.is("NN") || t.hangsAs("obj") || t.hangsAs("obl")) && reading.words().has("fine-word", Words.lemma(t));
        return fines || noun && distance(t, q) <= CLOSE + 1;
    }

    /** Whether no other sum and no other clause stands between the verb and the sum. */
    private static boolean first(Reading reading, Sentence s, Token verb, Quantity q) {
        return reading.quantities(s).stream().noneMatch(o -> o.unit() == Unit.USD && o.from() > verb.index() && o.from() < q.from())
            && s.tokens().subList(verb.index() + 1, q.from()).stream().noneMatch(t -> t.tag().equals("VBD") || t.text().equals(";"));
    }

    /** "paid $240,000 to settle", "settled the case for $385,000", "ordered to pay $300,000", "a $50 million settlement". */
    private static boolean pays(Reading reading, Sentence s, Token t, Quantity q) {
        boolean verb = t.is("VB") && t.index() < q.from() && reading.words().has("pay-up", s, t) && first(reading, s, t, q);
        boolean noun = t.is("NN") && reading.words().has("redress", Words.lemma(t)) && distance(t, q) <= CLOSE + CLOSE && !contract(reading, s, t);
        boolean settles = verb && (Words.lemma(t).equals("settle") || closes(reading, s) || made(reading, s, t));
        return noun || settles;
    }

    private static boolean contract(Reading reading, Sentence s, Token settlement) {
        return s.children(settlement, "compound", "amod").stream().anyMatch(c -> reading.words().has("contract-noun", Words.lemma(c)) || Words.lemma(c).equals("pay"));
    }

    private static boolean closes(Reading reading, Sentence s) {
        return s.tokens().stream().anyMatch(t -> t.is("VB") && reading.words().has("settling-verb", Words.lemma(t)) || Words.lemma(t).equals("settlement") || Words.lemma(t).equals("inspection"));
    }

    /** Who makes somebody pay, or pays what is owed back, sets right a wrong. */
    private static boolean made(Reading reading, Sentence s, Token verb) {
        boolean ordered = s.head(verb).filter(h -> verb.hangsAs("xcomp") && Set.of("make", "order", "force", "require").contains(Words.lemma(h))).isPresent();
        boolean back = s.tokens().stream().anyMatch(t -> t.text().equalsIgnoreCase("back") || Set.of("unpaid", "missed", "owe", "overtime").contains(Words.lemma(t)));
        return ordered || Set.of("recover", "award").contains(Words.lemma(verb)) || back && reading.words().has("pay-up", s, verb);
    }

    private static Draft draft(Reading reading, Sentence s, Token t, Quantity q) {
        Draft.Source source = reading.source(s, t);
        Draft draft = new Draft(EventKind.PENALTY, source).put(Slot.AMOUNT_USD, q.value(), q.qualifier(), source);
        if (!unionPays(reading, s, t)) {
            draft.put(Slot.EMPLOYER, reading.employer(s, t), source);
        }
        date(reading, s, t, q).ifPresent(d -> draft.put(Slot.DATE, d.date(), source));
        return draft;
    }

    /** A union may be fined too; the penalty then has no employer. */
    private static boolean unionPays(Reading reading, Sentence s, Token word) {
        return Clauses.patient(s, Clauses.predicate(s, word)).flatMap(p -> side(reading, s, p)).filter(e -> e.kind() == Entity.Kind.UNION).isPresent();
    }

    /** The date of the word's clause or the sum's, else the only one of the sentence. */
    private static Optional<TimeMention> date(Reading reading, Sentence s, Token t, Quantity q) {
        Token sum = s.token(q.from());
        List<TimeMention> all = reading.times(s);
        return all.stream().filter(d -> Clauses.together(s, s.token(d.from()), t) || Clauses.together(s, s.token(d.from()), sum) || d.from() >= q.to() && d.from() - q.to() <= 1).findFirst()
            .or(() -> all.stream().filter(d -> all.size() == 1).findFirst());
    }
}
