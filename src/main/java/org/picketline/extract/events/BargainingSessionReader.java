// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Factuality;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.time.Relation;
import org.picketline.extract.time.TimeMention;
import org.picketline.extract.time.Use;
import org.picketline.model.Concept;
import org.picketline.model.Entity;
import org.picketline.model.EventKind;
import org.picketline.model.PartialDate;
import org.picketline.model.Slot;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Reads meetings of the two sides: "talks resume Jan. 9", "held their last session", "negotiations broke down". */
public final class BargainingSessionReader implements EventReader {

    @Override
    public EventKind kind() {
        return EventKind.BARGAINING_SESSION;
    }

    @Override
    public List<Draft> read(Reading reading) {
        List<Draft> drafts = new ArrayList<>();
        for (Sentence s : reading.sentences()) {
            for (Token t : s.tokens()) {
                status(reading, s, t).ifPresent(status -> drafts.add(draft(reading, s, t, status)));
            }
        }
        return Drafts.unite(drafts, Slot.UNION, Slot.EMPLOYER, Slot.STATUS, Slot.DATE);
    }

    private static Optional<String> status(Reading reading, Sentence s, Token t) {
        boolean noun = t.is("NN") && talks(reading.words(), s, t);
        boolean verb = t.is("VB") && Set.of("meet", "bargain", "negotiate", "reconvene").contains(Words.lemma(t)) && bothSides(reading, s, t);
        if (!noun && !verb) {
            return Optional.empty();
        }
        Factuality factuality = reading.factuality(s, t);
        Token predicate = Clauses.predicate(s, t);
        if (noun && reading.words().has("break-off", s, predicate) && factuality.real() && !reading.words().has("resume", s, predicate)) {
            return Optional.of("broken-off");
        }
        Optional<TimeMention> time = time(reading, s, t);
        boolean session = Set.of("session", "meeting").contains(Words.lemma(t));
        if (factuality == Factuality.FUTURE || factuality.real() && time.filter(x -> later(reading, x)).isPresent()) {
            return time.isPresent() || reading.words().has("resume", s, predicate) || session ? Optional.of("scheduled") : Optional.empty();
        }
        boolean told = time.filter(x -> x.relation() != Relation.BEFORE).isPresent() || ago(reading, s, t).isPresent();
        return factuality.real() && (told && (verb || session || reading.words().has("begin", s, predicate) || reading.words().has("meet", s, predicate) || reading.words().has("resume", s, predicate) || predicate.lemma().equals("hold") || time.filter(x -> x.relation() == Relation.SINCE).isPresent()) || session && predicate.lemma().equals("hold"))
            ? Optional.of("held") : Optional.empty();
    }

    private static boolean talks(Words words, Sentence s, Token t) {
        String lemma = Words.lemma(t);
        if (!words.has("talk-noun", lemma)) {
            return false;
        }
        boolean bargaining = s.children(t, "compound", "amod").stream().anyMatch(c -> Set.of("bargaining", "contract", "negotiating", "negotiation", "mediation", "labor", "labour", "mediated").contains(Words.lemma(c)));
        return switch (lemma) {
            case "table", "session", "discussion", "mediation" -> bargaining || lemma.equals("mediation");
            default -> !t.hangsAs("compound");
        };
    }

    /** Whether it is the two sides that meet. */
    private static boolean bothSides(Reading reading, Sentence s, Token verb) {
        Optional<Token> subject = Clauses.subject(s, verb);
        if (subject.isEmpty()) {
            return false;
        }
        String lemma = Words.lemma(subject.get());
        return Set.of("side", "party", "union", "they", "team", "negotiator").contains(lemma) || reading.references().entity(s, subject.get()).filter(e -> e.kind() == Entity.Kind.UNION || e.kind() == Entity.Kind.EMPLOYER).isPresent();
    }

    private static boolean later(Reading reading, TimeMention time) {
        return reading.document().article().published().isPresent() && time.date().notBefore().filter(d -> d.isAfter(reading.document().article().published().get())).isPresent();
    }

    private static Optional<TimeMention> time(Reading reading, Sentence s, Token t) {
        return reading.times(s, t).stream().findFirst();
    }

    private static Optional<PartialDate> ago(Reading reading, Sentence s, Token t) {
        return Optional.empty();
    }

    private static Draft draft(Reading reading, Sentence s, Token t, String status) {
        Draft.Source source = reading.source(s, t);
        Draft draft = reading.draft(EventKind.BARGAINING_SESSION, s, t).put(Slot.STATUS, Concept.Scheme.STATUS, status, source);
        time(reading, s, t).map(TimeMention::date).or(() -> ago(reading, s, t)).ifPresent(d -> draft.put(Slot.DATE, d, source));
        return draft;
    }
}
