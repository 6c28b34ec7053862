// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Factuality;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.time.Relation;
import org.picketline.extract.time.TimeMention;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Reads ends of contracts: "the contract expired Sept. 30", "have been without a contract since June", "runs through 2026". */
public final class ContractExpirationReader implements EventReader {

    private static final Set<String> NO_DETERMINER = Set.of("no", "any");

    @Override
    public EventKind kind() {
        return EventKind.CONTRACT_EXPIRATION;
    }

    @Override
    public List<Draft> read(Reading reading) {
        ContractEnds ends = new ContractEnds(reading);
        ContractExtensions extensions = new ContractExtensions(reading);
        SharedEnds shared = new SharedEnds(reading);
        List<Draft> drafts = new ArrayList<>();
        for (Sentence s : reading.sentences()) {
            if (!ends.otherContract(s)) {
                List<Draft> told = extensions.putOff(s) ? List.of() : ends(reading, ends, s);
                Stream.concat(told.stream(), extensions.in(s).stream()).forEach(d -> drafts.addAll(shared.each(s, d)));
            }
        }
        return Drafts.unite(drafts, Slot.UNION, Slot.EMPLOYER, Slot.DATE);
    }

    private static List<Draft> ends(Reading reading, ContractEnds ends, Sentence s) {
        List<Draft> told = s.tokens().stream().map(t -> told(reading, s, t)).flatMap(Optional::stream).toList();
        return told.isEmpty() ? ends.in(s) : told;
    }

    private static Optional<Draft> told(Reading reading, Sentence s, Token t) {
        Optional<TimeMention> date = new When(reading).date(s, t);
        boolean expires = expires(reading, s, t, date.isPresent());
        boolean without = date.filter(d -> d.relation() == Relation.SINCE).isPresent() && without(reading, s, t);
        boolean runs = date.filter(d -> d.relation() == Relation.UNTIL).isPresent() && runs(reading, s, t);
        if (!expires && !without && !runs || reading.factuality(s, t) == Factuality.NEGATED || reading.factuality(s, t) == Factuality.CONDITIONAL) {
            return Optional.empty();
        }
        Draft draft = reading.draft(EventKind.CONTRACT_EXPIRATION, s, t);
        date.ifPresent(d -> draft.put(Slot.DATE, d.date(), reading.source(s, t)));
        return Optional.of(draft);
    }

    private static boolean contract(Reading reading, Token t) {
        return reading.words().has("contract-noun", Words.lemma(t));
    }

    private static boolean expires(Reading reading, Sentence s, Token t, boolean dated) {
        if (t.is("NN") && Set.of("expiration", "expiry").contains(Words.lemma(t))) {
            boolean passed = Set.of("pass", "reach", "hit").contains(Words.lemma(Clauses.predicate(s, t))) && Clauses.subject(s, Clauses.predicate(s, t)).filter(x -> contract(reading, x)).isPresent();
            return passed || s.subtree(t).stream().anyMatch(c -> contract(reading, c)) || s.head(t).filter(h -> contract(reading, h)).isPresent();
        }
        boolean verb = (t.is("VB") || t.is("JJ")) && reading.words().has("expire", s, t);
        return verb && subject(s, t).filter(x -> contract(reading, x) || one(reading, s, x)).isPresent() && (!Words.lemma(t).equals("end") || dated);
    }

    /** "without a contract since one negotiated in 2019 ended on Dec. 31". */
    private static boolean one(Reading reading, Sentence s, Token t) {
        return Words.lemma(t).equals("one") && s.tokens().subList(Math.max(0, t.index() - 4), t.index()).stream().anyMatch(c -> contract(reading, c));
    }

    /** What runs out; the verb has no object, so that what a parser takes for one is its subject. */
    private static Optional<Token> subject(Sentence s, Token verb) {
        if (verb.hangsAs("amod")) {
            return s.head(verb);
        }
        Optional<Token> object = Words.lemma(verb).equals("end") ? Optional.empty() : s.child(verb, "obj");
        return object.or(() -> Clauses.subject(s, verb).filter(x -> !verb.hangsAs("acl") || described(s, verb, x))).or(() -> s.head(verb).filter(h -> h.is("NN")));
    }

    /** In "a deal in voting that ended Friday" it is not the deal that ended, whatever the parser thinks. */
    private static boolean described(Sentence s, Token verb, Token noun) {
        return s.tokens().subList(noun.index() + 1, Math.max(noun.index() + 1, verb.index())).stream().noneMatch(t -> Set.of("vote", "voting", "balloting", "ballot", "talk").contains(Words.lemma(t)));
    }

    /** "without a contract since June" tells that the last one ended then. */
    private static boolean without(Reading reading, Sentence s, Token t) {
        return t.is("NN") && contract(reading, t) && Clauses.prepositions(s, t).contains("without")
            && s.children(t, "det").stream().noneMatch(d -> NO_DETERMINER.contains(d.lemma()));
    }

    private static boolean runs(Reading reading, Sentence s, Token t) {
        return t.is("VB") && reading.words().has("carry-until", Words.lemma(t)) && Clauses.subject(s, t).filter(x -> contract(reading, x)).isPresent()
            && reading.factuality(s, t).real();
    }
}
