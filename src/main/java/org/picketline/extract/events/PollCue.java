// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.quantity.Quantity;
import org.picketline.extract.quantity.Unit;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Finds the word of a stretch by which it tells of a vote of members. */
final class PollCue {

    /** How the word tells of it. */
    enum Sort {
        /** By a word for voting. */
        VOTING,
        /** By leave that members give: "a strike mandate", "the backing of members". */
        LEAVE,
        /** By putting it to members: "puts the package to its members", "members take it up". */
        SUBMITTED,
        /** By a share of voters or a tally. */
        SHARE,
        /** By a verb of deciding, of which members are the subject: "nurses OK contract". */
        DECISION
    }

    /** A word and how it tells of a vote. */
    record Cue(Token word, Sort sort) { }

    private static final int CLOSE = 4;
    private static final int FAR = 9;

    private final Reading reading;
    private final Words words;
    private final PollQuestion questions;
    private final Voters voters;

    PollCue(Reading reading, PollQuestion questions, Voters voters) {
        this.reading = reading;
        this.words = reading.words();
        this.questions = questions;
        this.voters = voters;
    }

    Optional<Cue> of(Stretch x) {
        return x.first(t -> submitted(x, t)).map(t -> new Cue(t, Sort.SUBMITTED)).or(() -> x.first(t -> voting(x, t)).map(t -> new Cue(t, Sort.VOTING)))
            .or(() -> x.first(t -> leave(x, t)).map(t -> new Cue(t, Sort.LEAVE))).or(() -> share(x).map(t -> new Cue(t, Sort.SHARE))).or(() -> decision(x).or(() -> x.first(t -> wentDown(x, t))).map(t -> new Cue(t, Sort.DECISION)));
    }

    private boolean voting(Stretch x, Token t) {
        boolean ballots = Words.lemma(t).equals("cast") && x.after(t, CLOSE, o -> words.has("poll-word", Words.lemma(o)));
        return (words.has("poll-word", Words.lemma(t)) || ballots) && (t.is("VB") || t.is("NN")) || approvedBy(x, t);
    }

    /** "needs to be approved by union members". */
    private boolean approvedBy(Stretch x, Token t) {
        boolean passive = t.tag().equals("VBN") && words.has("ratify", Words.lemma(t)) && x.after(t, 1, o -> Words.lemma(o).equals("by"));
        return passive && x.after(t, CLOSE, this::member) && x.before(t, FAR, questions::contract);
    }

    /** "a strike mandate", "permission to call a walkout"; "the approval of members" is one for a contract. */
    private boolean leave(Stretch x, Token t) {
        Sentence s = x.sentence();
        boolean noun = t.is("NN") && words.has("permit-word", Words.lemma(t));
        boolean strike = noun && (x.before(t, 2, o -> questions.strike(s, o)) || x.after(t, FAR, o -> questions.strike(s, o)) || Words.lemma(t).equals("mandate") && s.tokens().stream().anyMatch(this::member));
        boolean contract = noun && x.any(o -> questions.contract(o)) && (x.after(t, CLOSE, o -> member(o)) || x.before(t, CLOSE, o -> member(o)));
        return strike || contract;
    }

    private boolean member(Token t) {
        return words.has("member-noun", Words.lemma(t)) || Words.lemma(t).equals("nurse");
    }

    private boolean submitted(Stretch x, Token t) {
        if (!t.is("VB") || t.tag().equals("VBD") || t.tag().equals("VBN")) {
            return false;
        }
        boolean put = words.has("submit-verb", Words.lemma(t)) && x.any(o -> questions.contract(o) || Set.of("it", "them").contains(Words.lemma(o))) && x.after(t, FAR, o -> words.has("member-noun", Words.lemma(o)) && x.before(o, 3, w -> Set.of("to", "survey", "consult").contains(Words.lemma(w)) || w.equals(t)));
        boolean taken = x.before(t, FAR, this::member) && (words.has("take-up", x.sentence(), t) || Words.lemma(t).equals("have") && x.after(t, 4, o -> o.text().equals("say"))) && x.after(t, FAR, o -> questions.contract(o) || Words.lemma(o).equals("it") || Words.lemma(o).equals("whether") && x.after(o, 6, k -> questions.strike(x.sentence(), k)) || Words.lemma(o).equals("ballot"));
        return put || taken;
    }

    private Optional<Token> share(Stretch x) {
        Sentence s = x.sentence();
        Optional<Token> percent = reading.quantities(s).stream().filter(q -> x.holds(q.from()) && q.unit() == Unit.PERCENT && ofVoters(s, q)).map(q -> s.token(q.from())).findFirst();
        return percent.or(() -> reading.tallies(s).stream().filter(t -> x.holds(t.from())).map(t -> s.token(t.from())).findFirst());
    }

    private boolean ofVoters(Sentence s, Quantity q) {
        return q.unitToken().isPresent() && q.unitToken().getAsInt() >= q.to() && voter(s, s.token(q.unitToken().getAsInt()));
    }

    private boolean voter(Sentence s, Token t) {
        return words.has("vote-share", Words.lemma(t)) || reading.occupations().workers(s, t, words);
    }

    /** "A first version went down in April": nobody but members lets a proposal go down. */
    private boolean wentDown(Stretch x, Token t) {
        Sentence s = x.sentence();
        return t.tag().equals("VBD") && Words.lemma(t).equals("go") && x.after(t, 1, d -> Words.lemma(d).equals("down"))
            && Clauses.subject(s, t).filter(n -> questions.contract(n) || words.has("offer-noun", Words.lemma(n))).isPresent();
    }

    /** Those who decide stand first, and what they decide on not far behind. */
    private Optional<Token> decision(Stretch x) {
        Sentence s = x.sentence();
        Optional<Token> who = x.first(t -> t.is("NN")).filter(t -> voter(s, t) || x.after(t, CLOSE, m -> m.is("NN") && voter(s, m)));
        return who.flatMap(w -> x.first(t -> t.index() > w.index() && (t.is("VB") || Words.lemma(t).equals("ok")) && decides(x, t) && !voters.unionDecides(s, t)));
    }

    private boolean decides(Stretch x, Token t) {
        Sentence s = x.sentence();
        boolean contract = words.has("contract-yes", s, t) || words.has("contract-no", s, t);
        boolean strike = words.has("back", s, t) || words.has("authorize", Words.lemma(t));
        boolean told = Set.of("say", "give").contains(Words.lemma(t)) && x.after(t, 6, v -> words.has("spoken-verdict", Words.lemma(v)) && !x.after(v, 1, n -> Set.of("more", "long").contains(Words.lemma(n))));
        return (contract || told) && x.after(t, FAR, questions::contract) || (strike || told) && x.after(t, 14, o -> questions.strike(s, o));
    }
}
