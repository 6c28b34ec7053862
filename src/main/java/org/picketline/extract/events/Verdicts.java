// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Factuality;
import org.picketline.extract.grammar.Words;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** How an offer was received: "voted down the offer", "voted 301 to 142 against it", "the offer is deemed accepted". */
final class Verdicts {

    static final String REJECTED = "rejected";
    static final String ACCEPTED = "accepted";
    private static final Set<String> TAKEN_UP = Set.of("which", "that", "it", "them", "this", "they", "no", "nose", "version", "idea", "$", "%", "percent", "cent", "figure", "document");
    private static final Set<String> ACCEPT = Set.of("accept", "approve", "ratify", "okay", "ok");
    private static final Set<String> ADVISE = Set.of("urge", "recommend", "advise", "ask", "call", "threaten");

    private final Reading reading;
    private final Sides sides;

    Verdicts(Reading reading) {
        this.reading = reading;
        sides = new Sides(reading);
    }

    /** What became of the offer that the word stands for, if its clause tells. */
    Optional<String> of(Sentence s, Token offer) {
        Token verb = Clauses.predicate(s, offer);
        return acted(s, offer, verb).or(() -> s.children(offer, "acl").stream().map(a -> acted(s, offer, a)).flatMap(Optional::stream).findFirst())
            .or(() -> against(s, offer, verb)).or(() -> rejection(s, offer)).or(() -> deemed(s, offer)).or(() -> near(s, offer));
    }

    private Optional<String> acted(Sentence s, Token offer, Token verb) {
        boolean patient = Clauses.patient(s, verb).filter(offer::equals).isPresent();
        if (!patient) {
            return Optional.empty();
        }
        if (reading.words().has("reject", s, verb)) {
            return done(s, verb) ? Optional.of(REJECTED) : Optional.empty();
        }
        boolean accepted = ACCEPT.contains(Words.lemma(verb));
        if (accepted && reading.factuality(s, verb) == Factuality.NEGATED) {
            return Optional.of(REJECTED);
        }
        return accepted && done(s, verb) ? Optional.of(ACCEPTED) : Optional.empty();
    }

    /** Whether it happened: told as real, or as what was voted. */
    private boolean done(Sentence s, Token verb) {
        Optional<Token> up = s.head(verb).filter(h -> verb.hangsAs("xcomp") || verb.hangsAs("ccomp") || verb.hangsAs("advcl"));
        boolean advised = up.filter(h -> ADVISE.contains(Words.lemma(h))).isPresent();
        if (up.isPresent() && Words.lemma(up.get()).equals("vote") && Clauses.infinitive(s, verb)) {
            return reading.factuality(s, up.get()).real();
        }
        return !advised && reading.factuality(s, verb).real();
    }

    /** "voted overwhelmingly against the offer". */
    private Optional<String> against(Sentence s, Token offer, Token verb) {
        boolean vote = s.tokens().stream().anyMatch(t -> t.index() < offer.index() && (reading.words().has("vote", Words.lemma(t)) || reading.words().has("vote-noun", Words.lemma(t))));
        if (!vote || !reading.factuality(s, verb).real()) {
            return Optional.empty();
        }
        return Clauses.prepositions(s, offer).contains("against") ? Optional.of(REJECTED) : Optional.empty();
    }

    /** "offered 6%, which the nurses turned down", "a proposal that would …, was turned down": what is refused is left to the sentence to tell. */
    private Optional<String> near(Sentence s, Token offer) {
        return s.tokens().stream().filter(v -> v.is("VB") && !v.equals(offer) && refuses(s, v) && takesUp(s, v, offer)).findFirst().map(v -> REJECTED);
    }

    /** Whether the verb tells that workers said no: real, and not the employer's. */
    boolean refuses(Sentence s, Token verb) {
        boolean no = reading.words().has("reject", s, verb) || reading.words().has("refuse-offer", s, verb);
        return no && done(s, verb) && (Clauses.passive(s, verb) ? Clauses.agent(s, verb).filter(a -> sides.employer(s, a).isPresent()).isEmpty()
            : Clauses.subject(s, verb).filter(x -> answers(s, x)).isPresent());
    }

    private boolean answers(Sentence s, Token who) {
        return sides.workers(s, who) || reading.words().has("voters", Words.lemma(who)) && sides.employer(s, who).isEmpty();
    }

    private boolean takesUp(Sentence s, Token verb, Token offer) {
        Optional<Token> patient = Clauses.patient(s, verb);
        boolean open = patient.isEmpty() || patient.get().equals(offer) || TAKEN_UP.contains(Words.lemma(patient.get())) || reading.words().has("offer-noun", Words.lemma(patient.get()));
        boolean above = s.subtree(verb).contains(offer) && offer.index() > verb.index();
        return open && (above || verb.index() > offer.index() && s.children(verb, "obl").stream().noneMatch(o -> Clauses.prepositions(s, o).contains("to") && !Words.lemma(o).equals("it")));
    }

    /** "the offer, 9% over three years, is deemed accepted". */
    private static Optional<String> deemed(Sentence s, Token offer) {
        return s.tokens().stream().filter(t -> t.index() > offer.index() && t.text().equals("accepted"))
            .filter(t -> s.head(t).filter(h -> Set.of("deem", "consider").contains(Words.lemma(h)) && Clauses.passive(s, h)).isPresent()).findFirst().map(t -> ACCEPTED);
    }

    private Optional<String> rejection(Sentence s, Token offer) {
        Optional<Token> noun = s.head(offer).filter(h -> Set.of("rejection", "refusal").contains(Words.lemma(h)) && Clauses.prepositions(s, offer).contains("of"));
        return noun.filter(n -> !ADVISE.contains(Words.lemma(Clauses.predicate(s, n))) && reading.factuality(s, n).real()).map(n -> REJECTED);
    }
}
