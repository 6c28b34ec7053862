// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.time.TimeMention;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** A contract that is carried on ends on another day: "was extended to March 31", "It was rolled over twice, the second time through August". */
final class ContractExtensions {

    private static final int REACH = 9;
    private static final int TO_DATE = 3;
    private static final Set<String> UP_TO = Set.of("to", "until", "till", "through", "thru");
    private static final Set<String> PRONOUNS = Set.of("it", "they", "them", "which", "that");

    private final Reading reading;
    private final Words words;

    ContractExtensions(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    List<Draft> in(Sentence s) {
        return s.tokens().stream().filter(t -> prolongs(s, t)).map(t -> until(s, t).map(d -> draft(s, t, d))).flatMap(Optional::stream).limit(1).toList();
    }

    private Draft draft(Sentence s, Token t, TimeMention date) {
        return reading.draft(EventKind.CONTRACT_EXPIRATION, s, t).put(Slot.DATE, new When(reading).toCome(date.date()), reading.source(s, t));
    }

    private boolean prolongs(Sentence s, Token t) {
        return t.is("VB") && words.has("prolong", s, t) && contract(s, t) && !wished(s, t);
    }

    /** The day after the word that it lasts to: "through Aug. 31". */
    private Optional<TimeMention> until(Sentence s, Token t) {
        return reading.times(s).stream().filter(d -> d.from() > t.index() && d.from() - t.index() <= REACH)
            .filter(d -> s.tokens().subList(Math.max(t.index(), d.from() - TO_DATE), d.from()).stream().anyMatch(p -> UP_TO.contains(Words.lemma(p)))).findFirst();
    }

    /** What is extended is a contract: named as such, or taken up from what runs out before. */
    private boolean contract(Sentence s, Token t) {
        Optional<Token> patient = Clauses.patient(s, t);
        if (patient.filter(this::contract).isPresent()) {
            return true;
        }
        boolean open = patient.filter(p -> !PRONOUNS.contains(Words.lemma(p))).isEmpty();
        return open && (runsOut(s, t.index()) || s.index() > 0 && runsOut(reading.sentences().get(s.index() - 1), Integer.MAX_VALUE));
    }

    private boolean runsOut(Sentence s, int before) {
        return s.tokens().stream().anyMatch(t -> t.index() < before && t.is("NN") && contract(t)) && s.tokens().stream().anyMatch(t -> t.index() < before && words.has("expire", s, t));
    }

    private boolean contract(Token t) {
        return words.has("contract-noun", Words.lemma(t));
    }

    private boolean wished(Sentence s, Token t) {
        boolean agreed = s.head(t).filter(h -> Clauses.infinitive(s, t) && words.has("agree-verb", Words.lemma(h)) && reading.factuality(s, h).real()).isPresent();
        return !agreed && !reading.factuality(s, t).real() || s.tokens().subList(Math.max(0, t.index() - 4), t.index()).stream().anyMatch(b -> words.has("extend-not", Words.lemma(b)));
    }

    /** "was to run out Oct. 31 and has been extended": it did not run out then. */
    boolean putOff(Sentence s) {
        return s.tokens().stream().anyMatch(t -> words.has("expire", s, t) && Clauses.infinitive(s, t)) && s.tokens().stream().anyMatch(t -> prolongs(s, t));
    }
}
