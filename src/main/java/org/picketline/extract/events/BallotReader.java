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
import org.picketline.model.Concept;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Makes events of the votes on one question: whether each is decided or to come, its figures and its day. */
final class BallotReader {

    private static final String PENDING = "pending";
    /** So many words before a vote "until" may stand. */
    private static final int AWAITED = 8;
    private static final Set<String> HELPING = Set.of("have", "be", "get", "vote");

    private final EventKind kind;
    private final Ballot.Question question;
    private final String carried;
    private final String lost;

    /**
     * @param carried the result of a vote for what is voted on, as {@code concepts.ttl} has it
     * @param lost    that of a vote against it
     */
    BallotReader(EventKind kind, Ballot.Question question, String carried, String lost) {
        this.kind = kind;
        this.question = question;
        this.carried = carried;
        this.lost = lost;
    }

    List<Draft> read(Reading reading) {
        Ballots ballots = new Ballots(reading);
        Polls polls = new Polls(reading);
        List<Draft> drafts = new ArrayList<>();
        for (Sentence s : reading.sentences()) {
            List<Ballot> found = ballots.in(s);
            List<Draft> told = drafts(reading, ballots, Majority.of(reading, found));
            List<Ballot> others = polls.in(s).stream().filter(p -> found.stream().noneMatch(b -> b.question() != question && b.act().equals(p.act()))).toList();
            drafts.addAll(told.isEmpty() ? drafts(reading, ballots, Majority.of(reading, others)) : told);
        }
        return Drafts.unite(drafts, Slot.UNION, Slot.EMPLOYER, Slot.RESULT, Slot.DATE, Slot.YES);
    }

    private List<Draft> drafts(Reading reading, Ballots ballots, List<Ballot> told) {
        return told.stream().filter(b -> b.question() == question).map(b -> draft(reading, ballots, b)).flatMap(Optional::stream).toList();
    }

    private Optional<Draft> draft(Reading reading, Ballots ballots, Ballot told) {
        VoteCount count = VoteCount.of(reading, ballots, told);
        Ballot ballot = told.answer() == Ballot.Answer.OPEN && (told.judged() || decided(reading, told)) ? count.carried().map(told::answered).orElse(told) : count.correct(told);
        return result(reading, ballot).map(r -> {
            Draft.Source source = reading.source(ballot.sentence(), ballot.act());
            Draft draft = reading.draft(kind, ballot.sentence(), ballot.act()).put(Slot.RESULT, Concept.Scheme.RESULT, r, source);
            if (!r.equals(PENDING)) {
                count.fill(draft, ballot.answer() == Ballot.Answer.YES);
            }
            new VoteDate(reading, ballots).of(ballot, r.equals(PENDING)).ifPresent(d -> draft.put(Slot.DATE, d, source));
            return draft;
        });
    }

    private static boolean decided(Reading reading, Ballot ballot) {
        return reading.factuality(ballot.sentence(), ballot.act()).real() && !Obligation.on(ballot.sentence(), ballot.act());
    }

    private Optional<String> result(Reading reading, Ballot ballot) {
        Factuality factuality = reading.factuality(ballot.sentence(), ballot.act());
        if (question == Ballot.Question.CONTRACT && awaited(ballot)) {
            return Optional.of(PENDING);
        }
        if (ballot.judged()) {
            return Optional.of(ballot.answer() == Ballot.Answer.PENDING ? PENDING : ballot.answer() == Ballot.Answer.YES ? carried : lost).filter(r -> ballot.answer() != Ballot.Answer.OPEN);
        }
        if (Obligation.condition(ballot.sentence(), ballot.act()) || supposed(ballot)) {
            return Optional.empty();
        }
        boolean due = question == Ballot.Question.CONTRACT && Obligation.due(ballot.sentence(), ballot.act()) || asked(reading, ballot);
        if (due || factuality == Factuality.FUTURE && called(reading, ballot)) {
            return Optional.of(PENDING);
        }
        if (Obligation.due(ballot.sentence(), ballot.act()) || !factuality.real() && !counted(reading, ballot)) {
            return Optional.empty();
        }
        return switch (ballot.answer()) {
            case YES -> Optional.of(carried);
            case NO -> Optional.of(lost);
            case PENDING -> Optional.of(PENDING);
            case OPEN -> underWay(reading, ballot) ? Optional.of(PENDING) : Optional.empty();
        };
    }

    /** "If at least half of those voting approve it, it is ratified." */
    private static boolean supposed(Ballot ballot) {
        Sentence s = ballot.sentence();
        return Stretch.of(s).stream().filter(x -> x.holds(ballot.act().index())).anyMatch(x -> Set.of("if", "unless").contains(Words.lemma(s.token(x.from()))));
    }

    /** "Until members have voted on it, neither side will say more." */
    private static boolean awaited(Ballot ballot) {
        List<Token> before = ballot.sentence().tokens().subList(Math.max(0, ballot.act().index() - AWAITED), ballot.act().index());
        int until = before.stream().filter(t -> Words.lemma(t).equals("until")).mapToInt(before::indexOf).max().orElse(-1);
        return until >= 0 && before.subList(until, before.size()).stream().noneMatch(t -> t.text().equals(",") || t.is("VB") && !HELPING.contains(Words.lemma(t)));
    }

    /** Whether it is a vote to be held, and not just something that somebody says will be refused or accepted. */
    private static boolean called(Reading reading, Ballot ballot) {
        return !ballot.act().is("VB") || reading.words().has("vote-verb", Words.lemma(ballot.act())) || Words.lemma(ballot.act()).equals("ratify");
    }

    /** "The tally was 300 to 20 to reject it": counted votes have been cast. */
    private static boolean counted(Reading reading, Ballot ballot) {
        return !reading.tallies(ballot.sentence()).isEmpty() && Clauses.infinitive(ballot.sentence(), ballot.verdict())
            && reading.factuality(ballot.sentence(), ballot.verdict()) == Factuality.DESIRED;
    }

    /** "Members are being asked to vote on the offer." */
    private static boolean asked(Reading reading, Ballot ballot) {
        Token act = ballot.act();
        return act.is("VB") && Clauses.infinitive(ballot.sentence(), act) && ballot.sentence().head(act)
            .filter(h -> Words.lemma(h).equals("ask") && Clauses.passive(ballot.sentence(), h) && reading.factuality(ballot.sentence(), h).real()).isPresent();
    }

    /** Whether voting goes on or is fixed for a day: "are voting", "began voting", "the vote is set for Friday". */
    private static boolean underWay(Reading reading, Ballot ballot) {
        Sentence s = ballot.sentence();
        Token act = ballot.act();
        Token verb = Clauses.predicate(s, act);
        boolean progressive = Clauses.infinitive(s, act) || act.tag().equals("VBG") || act.tag().equals("VBZ") || act.tag().equals("VBP");
        boolean begun = act.is("VB") && s.head(act).filter(h -> reading.words().has("begin", s, h)).isPresent();
        boolean fixed = !act.is("VB") && (reading.words().has("talks-set", s, verb) || reading.words().has("begin", s, verb) || !verb.tag().equals("VBD"));
        return progressive || begun || fixed;
    }
}
