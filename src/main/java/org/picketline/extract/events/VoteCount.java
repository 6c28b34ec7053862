// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.quantity.Quantity;
import org.picketline.extract.quantity.Tally;
import org.picketline.extract.quantity.Unit;
import org.picketline.model.Slot;
import org.picketline.model.Value;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** The figures of a vote: tally and share of the votes, turnout left out. */
final class VoteCount {

    private static final int NEAR = 10;
    private static final int BEYOND_COMMA = 10;
    private static final int MARGIN = 14;
    /** How far a share told may be from the one counted: of members rather than voters, or roughly told. */
    private static final double ROUNDED = 5;

    private final Reading reading;
    private final List<Sentence> sentences;
    private final Ballot ballot;
    private final List<Ballot> rivals;

    private VoteCount(Reading reading, List<Sentence> sentences, Ballot ballot, List<Ballot> rivals) {
        this.reading = reading;
        this.sentences = sentences;
        this.ballot = ballot;
        this.rivals = rivals;
    }

    /** The figures told with the ballot, and in the sentences right after it that tell of the same vote and of no other. */
    static VoteCount of(Reading reading, Ballots ballots, Ballot ballot) {
        List<Sentence> told = new ArrayList<>(List.of(ballot.sentence()));
        for (int i = ballot.sentence().index() + 1; i < Math.min(reading.sentences().size(), ballot.sentence().index() + 3); i++) {
            Sentence next = reading.sentences().get(i);
            if (next.paragraph() - ballot.sentence().paragraph() > 1 || !ballots.in(next).isEmpty()) {
                break;
            }
            told.add(next);
        }
        return new VoteCount(reading, told, ballot, ballots.in(ballot.sentence()));
    }

    /** Which way the figures say it went, where they say so: "by 94 percent in favor", "300 to 20 against". */
    Optional<Ballot.Answer> carried() {
        Sentence s = sentences.get(0);
        Optional<Boolean> tally = reading.tallies(s).stream().filter(Tally::labelled).map(t -> t.first() > t.second()).findFirst();
        Optional<Boolean> share = reading.quantities(s).stream().filter(q -> share(s, q)).map(q -> side(s, q).map(yes -> yes == q.value().intValue() > 50)).flatMap(Optional::stream).findFirst();
        Optional<Boolean> more = reading.tallies(s).stream().filter(t -> ballot.question() == Ballot.Question.STRIKE).map(t -> t.first() > t.second()).findFirst();
        return tally.or(() -> share).or(() -> more).map(yes -> yes ? Ballot.Answer.YES : Ballot.Answer.NO);
    }

    /** A vote told as taken for something is lost all the same if more voted against. */
    Ballot correct(Ballot ballot) {
        Sentence s = sentences.get(0);
        boolean fell = s.tokens().stream().anyMatch(t -> t.is("NN") && t.hangsAs("nsubj") && reading.words().has("vote-noun", Words.lemma(t))
            && s.head(t).filter(h -> reading.words().has("defeat", s, h) && reading.factuality(s, h).real()).isPresent());
        boolean outvoted = fell || counted(s).filter(c -> c.yes() < c.no()).isPresent() || reading.tallies(sentences.get(0)).stream().anyMatch(t -> t.labelled() && t.first() < t.second());
        return outvoted && ballot.question() == Ballot.Question.STRIKE ? ballot.answered(Ballot.Answer.NO) : ballot;
    }

    /** @param won whether the vote went for what was voted on */
    void fill(Draft draft, boolean won) {
        for (Sentence s : sentences) {
            boolean first = s.equals(sentences.get(0));
            if (first || aboutVote(s)) {
                tallies(draft, s, won);
                shares(draft, s, won, first);
            }
        }
        unlike(draft, Slot.PERCENT_YES, Slot.YES);
        unlike(draft, Slot.PERCENT_NO, Slot.NO);
    }

    /** A share that the votes counted do not bear out is one of something else: "the 5 percent offer was voted down 511-38". */
    private static void unlike(Draft draft, Slot percent, Slot count) {
        Optional<Double> share = number(draft, percent);
        Optional<Double> cast = number(draft, Slot.YES).flatMap(yes -> number(draft, Slot.NO).map(no -> yes + no)).filter(all -> all > 0);
        Optional<Double> borne = cast.flatMap(all -> number(draft, count).map(votes -> 100 * votes / all));
        if (share.isPresent() && borne.isPresent() && Math.abs(share.get() - borne.get()) > ROUNDED) {
            draft.drop(percent);
        }
    }

    private static Optional<Double> number(Draft draft, Slot slot) {
        return draft.value(slot).filter(Value.Number.class::isInstance).map(v -> ((Value.Number) v).number().doubleValue());
    }

    /** Of two votes told in one sentence, a figure is that of the nearer. */
    private boolean mine(Sentence s, int token) {
        return !s.equals(ballot.sentence()) || rivals.stream().noneMatch(r -> !r.verdict().equals(ballot.verdict())
&& steps(r, token) < steps(ballot, token));
    }

    private static int steps(Ballot ballot, int token) {
        return Math.min(steps(ballot, ballot.act(), token), steps(ballot, ballot.verdict(), token));
    }

    /** A comma sets a figure off from what is told beyond it. */
    private static int steps(Ballot ballot, Token word, int token) {
        List<Token> between = ballot.sentence().tokens().subList(Math.min(word.index(), token), Math.max(word.index(), token));
        return between.size() + BEYOND_COMMA * (int) between.stream().filter(t -> t.text().equals(",")).count();
    }

    private boolean aboutVote(Sentence s) {
        return s.tokens().stream().anyMatch(t -> Set.of("vote", "ballot", "tally", "favor", "favour", "margin", "voting", "count").contains(Words.lemma(t)));
    }

    /** Those who voted for and those who voted against, each with a verb of their own. */
    private record Counted(int yes, int no) { }

    /** "118 members voted to strike and 131 voted not to." */
    private Optional<Counted> counted(Sentence s) {
        Integer yes = null;
        Integer no = null;
        for (Token verb : s.tokens()) {
            Optional<Integer> voters = verb.is("VB") && reading.words().has("vote-verb", Words.lemma(verb)) ? number(s, verb) : Optional.empty();
            boolean against = s.tokens().subList(verb.index(), Math.min(s.size(), verb.index() + 4)).stream().anyMatch(t -> Set.of("not", "against", "no").contains(Words.lemma(t)));
            if (voters.isPresent() && against) {
                no = voters.get();
            } else if (voters.isPresent()) {
                yes = voters.get();
            }
        }
        return yes == null || no == null ? Optional.empty() : Optional.of(new Counted(yes, no));
    }

    /** "77 of 79 caregivers casting ballots": the rest was against. */
    private Optional<Counted> ofAll(Sentence s) {
        for (int i = 1; i + 1 < s.size(); i++) {
            boolean of = Words.lemma(s.token(i)).equals("of") && s.token(i - 1).text().matches("\\d{1,4}") && s.token(i + 1).text().matches("\\d{1,4}");
            boolean voters = of && s.tokens().subList(i, Math.min(s.size(), i + 6)).stream().anyMatch(t -> reading.words().has("poll-word", Words.lemma(t)) || Words.lemma(t).equals("cast"));
            if (voters) {
                int yes = Integer.parseInt(s.token(i - 1).text());
                return Optional.of(new Counted(yes, Integer.parseInt(s.token(i + 1).text()) - yes)).filter(c -> c.no >= 0);
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> number(Sentence s, Token verb) {
        return s.child(verb, "nsubj").flatMap(x -> x.is("CD") ? Optional.of(x) : s.child(x, "nummod")).map(n -> n.text().replace(",", ""))
            .filter(n -> n.matches("\\d{1,6}")).map(Integer::valueOf);
    }

    private void tallies(Draft draft, Sentence s, boolean won) {
        if (!draft.has(Slot.YES)) {
            counted(s).or(() -> ofAll(s)).ifPresent(c -> draft.put(Slot.YES, c.yes(), reading.source(s)).put(Slot.NO, c.no(), reading.source(s)));
        }
        for (Tally t : reading.tallies(s).stream().filter(t -> mine(s, t.from()) && !ratio(t)).toList()) {
            boolean inOrder = t.labelled() || t.first() > t.second() == won;
            if (!draft.has(Slot.YES)) {
                draft.put(Slot.YES, inOrder ? t.first() : t.second(), reading.source(s, s.token(t.from())));
                draft.put(Slot.NO, inOrder ? t.second() : t.first(), reading.source(s, s.token(t.from())));
            }
        }
    }

    /** "by a 4-to-1 margin" counts nobody. */
    private static boolean ratio(Tally t) {
        return !t.labelled() && Math.min(t.first(), t.second()) == 1 && Math.max(t.first(), t.second()) <= 20;
    }

    /** "83% to 17%": the greater share is that of the side that won. */
    private boolean bothShares(Draft draft, Sentence s, boolean won) {
        List<Quantity> percents = reading.quantities(s).stream().filter(q -> q.unit() == Unit.PERCENT).toList();
        for (int i = 0; i + 1 < percents.size(); i++) {
            Quantity one = percents.get(i);
            Quantity other = percents.get(i + 1);
            boolean whole = Math.abs(one.value().add(other.value()).doubleValue() - 100) <= 2;
            if (whole && other.from() - one.to() <= 2) {
                boolean yes = one.value().compareTo(other.value()) >= 0 == won;
                put(draft, s, yes ? Slot.PERCENT_YES : Slot.PERCENT_NO, one);
                put(draft, s, yes ? Slot.PERCENT_NO : Slot.PERCENT_YES, other);
                return true;
            }
        }
        return false;
    }

    private void put(Draft draft, Sentence s, Slot slot, Quantity q) {
        if (draft.kind().has(slot) && !draft.has(slot)) {
            draft.put(slot, q.value(), q.qualifier(), reading.source(s, s.token(q.from())));
        }
    }

    private void shares(Draft draft, Sentence s, boolean won, boolean first) {
        if (first && bothShares(draft, s, won)) {
            return;
        }
        for (Quantity q : reading.quantities(s)) {
            Optional<Boolean> side = side(s, q);
            if (share(s, q) && mine(s, q.from()) && (first || side.isPresent())) {
                put(draft, s, side.orElse(won) ? Slot.PERCENT_YES : Slot.PERCENT_NO, q);
            }
        }
    }

    /** Whether a percentage is that of the votes on one side: of voters, or with a word for or against, or right at a word for voting. */
    private boolean share(Sentence s, Quantity q) {
        if (q.unit() != Unit.PERCENT || turnout(s, q) || pay(s, q) || toldExactly(s, q)) {
            return false;
        }
        boolean voters = q.unitToken().isPresent() && s.token(q.unitToken().getAsInt()).index() >= q.to()
            && (reading.words().has("vote-share", Words.lemma(s.token(q.unitToken().getAsInt()))) || reading.occupations().workers(s, s.token(q.unitToken().getAsInt()), reading.words()));
        boolean voted = s.tokens().subList(Math.max(0, q.from() - 5), q.from()).stream().anyMatch(t -> reading.words().has("vote-verb", Words.lemma(t)) || reading.words().has("vote-noun", Words.lemma(t)))
            || margin(s, q);
        boolean mandate = s.tokens().subList(Math.max(0, q.from() - 3), Math.min(s.size(), q.to() + 3)).stream().anyMatch(t -> Words.lemma(t).equals("mandate"));
        return voters || voted || mandate || side(s, q).isPresent();
    }

    /** "rejected the offer in March by 91%", "turned down, by 62%, an agreement": the verdict is the last verb before it. */
    private boolean margin(Sentence s, Quantity q) {
        int by = q.from() - 1;
        if (by < 1 || !Words.lemma(s.token(by)).equals("by")) {
            return false;
        }
        int end = s.token(by - 1).text().equals(",") ? by - 1 : by;
        return s.tokens().subList(Math.max(0, end - MARGIN), end).stream().filter(t -> t.is("VB") && !t.hangsAs("aux")).reduce((a, b) -> b).filter(t -> verdict(s, t)).isPresent();
    }

    private boolean verdict(Sentence s, Token t) {
        boolean contract = ballot.question() == Ballot.Question.CONTRACT;
        return contract ? reading.words().has("contract-yes", s, t) || reading.words().has("contract-no", s, t) : reading.words().has("back", s, t);
    }

    /** "more than half of them (53%)": the second figure is meant. */
    private boolean toldExactly(Sentence s, Quantity q) {
        return reading.quantities(s).stream().anyMatch(o -> o.unit() == Unit.PERCENT && o.from() > q.to() && o.from() - q.to() <= 6 && s.token(o.from() - 1).tag().equals("-LRB-"));
    }

    /** What the words after the figure say: for, against, or nothing. */
    private Optional<Boolean> side(Sentence s, Quantity q) {
        for (int i = q.to(); i < Math.min(q.to() + NEAR, s.size()); i++) {
            String lemma = Words.lemma(s.token(i));
            if (lemma.equals(";") || i > q.to() + 1 && lemma.equals("and") || lemma.equals("%") || lemma.startsWith("percent") || lemma.equals("cent")) {
                return Optional.empty();
            }
            if (reading.words().has("against-it", lemma)) {
                return Optional.of(false);
            }
            boolean votedFor = lemma.equals("for") && reading.words().has("vote-verb", Words.lemma(s.token(i - 1))) && s.tokens().subList(i, Math.min(s.size(), i + 4)).stream().noneMatch(t -> Words.lemma(t).equals("union"));
            if (votedFor || lemma.equals("strike") && i == q.to() && i + 1 < s.size() && reading.words().has("poll-word", Words.lemma(s.token(i + 1)))) {
                return Optional.of(true);
            }
            if (reading.words().has("for-it", lemma) || lemma.equals("strike") && s.token(i).is("VB")) {
                return Optional.of(true);
            }
        }
        return Optional.empty();
    }

    private boolean turnout(Sentence s, Quantity q) {
        List<Token> before = sinceComma(s, q, 14);
        List<Token> after = s.tokens().subList(q.to(), Math.min(s.size(), q.to() + 8));
        boolean named = before.stream().anyMatch(t -> Words.lemma(t).startsWith("turnout")) || after.stream().limit(2).anyMatch(t -> Words.lemma(t).startsWith("turnout"));
        boolean cast = after.stream().anyMatch(t -> reading.words().has("turnout", Words.lemma(t)) && !ofThose(s, t) || Words.lemma(t).equals("part") && Words.lemma(s.token(t.index() - 1)).equals("take"));
        return named || cast && side(s, q).isEmpty();
    }

    /** "92% of those casting ballots", "of members who cast ballots": a share of the votes cast. */
    private static boolean ofThose(Sentence s, Token t) {
        Token before = s.token(Math.max(0, t.index() - 1));
        return t.tag().equals("VBG") || before.tag().equals("WP") || Words.lemma(before).equals("vote") || Words.lemma(before).equals("ballot");
    }

    /** The tokens before the figure, so many and no further than the comma before it. */
    private static List<Token> sinceComma(Sentence s, Quantity q, int reach) {
        int from = Math.max(0, q.from() - reach);
        for (int i = q.from() - 1; i >= from; i--) {
            if (s.token(i).text().equals(",")) {
                return s.tokens().subList(i + 1, q.from());
            }
        }
        return s.tokens().subList(from, q.from());
    }

    private boolean pay(Sentence s, Quantity q) {
        List<Token> after = s.tokens().subList(q.to(), Math.min(s.size(), q.to() + 4));
        List<Token> before = s.tokens().subList(Math.max(0, q.from() - 3), q.from());
        boolean of = before.stream().anyMatch(t -> reading.words().has("pay-of-vote", Words.lemma(t))) && before.stream().anyMatch(t -> t.is("IN"));
        boolean named = after.stream().findFirst().filter(t -> t.is("NN") && (reading.words().has("agreement-noun", Words.lemma(t)) || Words.lemma(t).equals("award"))).isPresent();
        boolean terms = after.stream().limit(2).anyMatch(t -> Set.of("over", "across").contains(Words.lemma(t)))
            && s.tokens().subList(Math.max(0, q.from() - NEAR), q.from()).stream().anyMatch(t -> BallotQuestion.terms(reading.words(), Words.lemma(t)));
        return of || named || terms || after.stream().anyMatch(t -> reading.words().has("pay-of-vote", Words.lemma(t)) && !Set.of("offer", "proposal").contains(Words.lemma(t)));
    }
}
