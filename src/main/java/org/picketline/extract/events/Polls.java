// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.quantity.Unit;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/**
 * Finds votes by the words that stand together: one for voting, for voters or for leave to strike, one for what is
 * voted on, one for the verdict. Reads what no pattern of verb and object foresees: "92% of those casting ballots gave
 * their team the go-ahead to call a strike", "it passed by eight, 166 to 158".
 */
final class Polls {

    private static final int CLOSE = 4;
    private static final int FAR = 10;
    private static final int CLAUSE = 25;

    private final Reading reading;
    private final Words words;
    private final PollQuestion questions;
    private final PollCue cues;
    private final Voters voters;
    private final PollOutlook outlook;

    Polls(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
        this.questions = new PollQuestion(reading);
        this.voters = new Voters(reading);
        this.outlook = new PollOutlook(reading);
        this.cues = new PollCue(reading, questions, voters);
    }

    /** The votes of a sentence, at most one a stretch. */
    List<Ballot> in(Sentence s) {
        return Stretch.of(s).stream().map(this::ballot).flatMap(Optional::stream).toList();
    }

    private Optional<Ballot> ballot(Stretch x) {
        if (x.any(t -> words.has("poll-other", Words.lemma(t)) && reading.names().at(x.sentence().index(), t).isEmpty())) {
            return Optional.empty();
        }
        return cues.of(x).filter(c -> !outlook.hypothetical(x, c) && !voters.single(x.sentence(), c.word()))
            .flatMap(c -> questions.of(x, c.word()).or(() -> c.sort() == PollCue.Sort.SUBMITTED ? Optional.of(Ballot.Question.CONTRACT) : Optional.empty()).filter(q -> q == Ballot.Question.CONTRACT || !toEnd(x, c.word())).flatMap(q -> answer(x, c, q).map(a -> ballot(x, c.word(), q, a))));
    }

    private static Ballot ballot(Stretch x, Token cue, Ballot.Question question, Ballot.Answer answer) {
        Token verb = Clauses.predicate(x.sentence(), cue);
        Token act = cue.is("VB") || !x.holds(verb.index()) ? cue : verb;
        return new Ballot(x.sentence(), act, act, question, answer, true);
    }

    /** "voted to end their strike". */
    private boolean toEnd(Stretch x, Token cue) {
        Sentence s = x.sentence();
        return x.any(t -> backToWork(x, t)) || x.after(cue, FAR, t -> t.is("VB") && (words.has("end", s, t) || words.has("avert", s, t)) && x.after(t, CLOSE, o -> questions.strike(s, o)));
    }

    /** "the decision to go back": a strike is not what is decided on. */
    private boolean backToWork(Stretch x, Token t) {
        return t.tag().equals("VB") && words.has("return-work", x.sentence(), t) && x.after(t, 2, b -> Set.of("back", "work").contains(Words.lemma(b)));
    }

    private Optional<Ballot.Answer> answer(Stretch x, PollCue.Cue cue, Ballot.Question question) {
        boolean strike = question == Ballot.Question.STRIKE;
        if (strike && x.any(t -> words.has("permit-word", Words.lemma(t)) && toBallot(x, t))) {
            return Optional.of(Ballot.Answer.PENDING);
        }
        if (cue.sort() == PollCue.Sort.LEAVE) {
            return leave(x, cue.word(), strike);
        }
        if (cue.sort() == PollCue.Sort.SUBMITTED || outlook.ahead(x, cue.word())) {
            return Optional.of(Ballot.Answer.PENDING);
        }
        if (strike && x.after(cue.word(), FAR, t -> gives(x, t))) {
            return Optional.of(Ballot.Answer.YES);
        }
        if (x.any(t -> refuses(x, t, strike))) {
            return Optional.of(Ballot.Answer.NO);
        }
        boolean voting = cue.sort() == PollCue.Sort.VOTING;
        if (voting && outlook.toCome(x, cue.word(), question)) {
            return Optional.of(Ballot.Answer.PENDING);
        }
        if (x.any(t -> agrees(x, t, strike)) || past(x, cue.word()) || voting && strike && toStrike(x, cue.word())) {
            return Optional.of(Ballot.Answer.YES).filter(a -> voting || figures(x) || cue.sort() == PollCue.Sort.DECISION && reading.factuality(x.sentence(), cue.word()).real());
        }
        return voting && figures(x) || tally(x) ? Optional.of(Ballot.Answer.OPEN) : Optional.empty();
    }

    /** "following ratification by members". */
    private static boolean past(Stretch x, Token cue) {
        return Words.lemma(cue).equals("ratification") && x.before(cue, 2, t -> Set.of("after", "following", "since").contains(Words.lemma(t)));
    }

    private boolean tally(Stretch x) {
        return reading.tallies(x.sentence()).stream().anyMatch(t -> x.holds(t.from()));
    }

    private boolean figures(Stretch x) {
        return tally(x) || reading.quantities(x.sentence()).stream().anyMatch(q -> x.holds(q.from()) && q.unit() == Unit.PERCENT);
    }

    /** "the ballot gives the union a mandate". */
    private boolean gives(Stretch x, Token t) {
        return (t.tag().equals("VBZ") || t.tag().equals("VBD")) && words.has("permit-get", Words.lemma(t)) && x.after(t, CLAUSE, o -> Words.lemma(o).equals("mandate"));
    }

    /** Leave that members have given, or that is still needed. */
    private Optional<Ballot.Answer> leave(Stretch x, Token word, boolean strike) {
        if (x.before(word, FAR, t -> Words.lemma(t).equals("whether"))) {
            return Optional.of(Ballot.Answer.PENDING);
        }
        boolean lacking = x.before(word, FAR, t -> words.has("permit-lack", Words.lemma(t)));
        if (lacking) {
            return strike ? Optional.empty() : Optional.of(Ballot.Answer.PENDING);
        }
        return x.any(t -> words.has("permit-get", Words.lemma(t))) ? Optional.of(Ballot.Answer.YES) : Optional.empty();
    }

    /** "get the go-ahead for a strike ballot": a court's leave to hold one. */
    private boolean toBallot(Stretch x, Token word) {
        return x.after(word, 1, t -> Set.of("for", "to").contains(Words.lemma(t))) && x.after(word, CLOSE, t -> words.has("poll-word", Words.lemma(t)) && !x.after(t, 1, n -> Set.of("to", "for").contains(Words.lemma(n))));
    }

    private boolean refuses(Stretch x, Token t, boolean strike) {
        String lemma = Words.lemma(t);
        if (lemma.equals("against") && x.before(t, 1, o -> Words.lemma(o).equals("or"))) {
            return false;
        }
        if (lemma.equals("against") && x.before(t, 1, o -> o.is("CD")) && x.before(t, 2, o -> Words.lemma(o).equals("with"))) {
            return false;
        }
        if (lemma.equals("vote") && x.after(t, 2, o -> Words.lemma(o).equals("down"))) {
            return true;
        }
        if (lemma.equals("no") || lemma.equals("not")) {
            boolean said = x.before(t, 2, b -> Set.of("vote", "say", "%", "cent", "percent").contains(Words.lemma(b))) && !x.after(t, 2, n -> n.is("NN") || n.is("JJ"));
            return said || lemma.equals("not") && strike && x.after(t, 1, n -> Set.of("to", "meet", "reach", "clear").contains(Words.lemma(n)));
        }
        return words.has(strike ? "strike-no" : "contract-no", x.sentence(), t);
    }

    private boolean agrees(Stretch x, Token t, boolean strike) {
        boolean verdict = words.has(strike ? "strike-yes" : "contract-yes", x.sentence(), t) && !(t.is("RB") && Words.lemma(t).equals("back"));
        return verdict && !x.before(t, 2, w -> Words.lemma(w).equals("whether")) && !ofTerms(x, t) && !voters.employerDecides(x.sentence(), t);
    }

    /** "voted on the deal, which would have given them more support": what the terms would do is no verdict. */
    private static boolean ofTerms(Stretch x, Token t) {
        return x.before(t, CLAUSE, w -> w.tag().equals("WDT") && x.after(w, 2, m -> m.tag().equals("MD")) && w.index() > x.from());
    }

    /** "voted to walk out", "voting for a strike". */
    private boolean toStrike(Stretch x, Token cue) {
        return x.after(cue, FAR, t -> Set.of("to", "for").contains(Words.lemma(t)) && x.after(t, 6, o -> questions.strike(x.sentence(), o)));
    }


}
