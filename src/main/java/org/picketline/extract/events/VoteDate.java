// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.time.Relation;
import org.picketline.extract.time.TimeMention;
import org.picketline.model.PartialDate;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** When members vote or voted: told with the vote, with the balloting ("that closed Monday"), or in the sentence after. */
final class VoteDate {

    private static final int RECENT_DAYS = 200;
    /** A vote that is announced takes place within some weeks. */
    private static final int SOON_DAYS = 90;
    private static final Set<String> BALLOTING = Set.of("vote", "voting", "ballot", "balloting", "poll", "polls");

    private static final Set<String> CLOSING = Set.of("run", "last", "continue", "go", "remain", "extend");
    private static final Set<String> WEEKDAY_OR_HOUR = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "morning", "afternoon", "evening", "night", "early", "late");

    private final Reading reading;
    private final Ballots ballots;
    private final When when;

    VoteDate(Reading reading, Ballots ballots) {
        this.reading = reading;
        this.ballots = ballots;
        this.when = new When(reading);
    }

    Optional<PartialDate> of(Ballot ballot, boolean pending) {
        Optional<PartialDate> closing = pending ? closing(ballot) : Optional.empty();
        return closing.or(() -> own(ballot, pending)).or(() -> balloting(ballot.sentence(), ballot, pending)).or(() -> beside(ballot, pending)).or(() -> after(ballot, pending));
    }

    /** "The voting runs through Sunday": a vote under way is one of the day it ends. */
    private Optional<PartialDate> closing(Ballot ballot) {
        List<Sentence> all = reading.sentences();
        int from = ballot.sentence().index();
        return all.subList(from, Math.min(all.size(), from + 2)).stream().flatMap(s -> s.tokens().stream().filter(t -> BALLOTING.contains(Words.lemma(t)) && t.is("NN"))
            .flatMap(t -> verbs(s, t).stream()).filter(v -> CLOSING.contains(Words.lemma(v))).flatMap(v -> when.dates(s, v).stream()))
            .filter(d -> d.relation() == Relation.UNTIL && when.ahead(d)).map(TimeMention::date).findFirst();
    }

    /** The date that stands nearest in the same stretch, wherever a parser hangs it, unless it follows the word for what is voted on. */
    private Optional<PartialDate> beside(Ballot ballot, boolean pending) {
        Sentence s = ballot.sentence();
        Stretch x = Stretch.of(s).stream().filter(w -> w.holds(ballot.act().index())).findFirst().orElseThrow();
        return reading.times(s).stream().filter(d -> x.holds(d.from()) && d.relation() == Relation.AT && when.ahead(d) == pending && !spoken(s, d) && d.date().month().isPresent() && !(ballot.question() == Ballot.Question.CONTRACT && ofTerms(s, d, ballot)) && !(pending && (afterQuestion(x, d) || distant(d))))
            .sorted(Comparator.comparingInt(d -> Math.abs(d.from() - ballot.act().index()))).map(TimeMention::date).findFirst();
    }

    /** "the union said Monday". */
    private boolean spoken(Sentence s, TimeMention date) {
        int verb = date.from() > 1 && Set.of("on", "late", "early").contains(Words.lemma(s.token(date.from() - 1))) ? date.from() - 2 : date.from() - 1;
        return verb >= 0 && reading.words().has("say", s, s.token(verb));
    }

    private boolean distant(TimeMention date) {
        return reading.document().article().published().isPresent() && date.date().notBefore().filter(d -> d.isAfter(reading.document().article().published().get().plusDays(SOON_DAYS))).isPresent();
    }

    private boolean afterQuestion(Stretch x, TimeMention date) {
        Sentence s = x.sentence();
        return x.before(s.token(date.from()), 2, t -> stoppage(s, t) || reading.words().has("expire", s, t) || reading.words().has("begin", s, t) && x.before(t, 4, n -> stoppage(s, n)))
            && !x.before(s.token(date.from()), 3, t -> BALLOTING.contains(Words.lemma(t)));
    }

    private Optional<PartialDate> own(Ballot ballot, boolean pending) {
        Sentence s = ballot.sentence();
        Stream<TimeMention> above = pending && Clauses.infinitive(s, ballot.act()) ? s.head(ballot.act()).stream().flatMap(h -> when.dates(s, h).stream()) : Stream.empty();
        return Stream.of(when.dates(s, ballot.act()).stream(), when.dates(s, ballot.verdict()).stream(), above).flatMap(d -> d)
            .filter(d -> d.relation() != Relation.BEFORE && !spoken(s, d) && !forYear(s, d) && !ofStoppage(s, d, ballot) && !ofTerms(s, d, ballot))
            .map(d -> fitting(d, pending)).flatMap(Optional::stream).findFirst();
    }

    /**
     * Whether the date is that of the stoppage voted on: "voted to walk out on May 3". In "voted to authorize a strike on
     * May 3" it is the day of the vote, unless it lies ahead.
     */
    private boolean ofStoppage(Sentence s, TimeMention date, Ballot ballot) {
        if (ballot.question() == Ballot.Question.STRIKE && onDayOfVote(s, date, ballot)) {
            return false;
        }
        boolean below = When.under(s, date, t -> t.index() > ballot.act().index() && !t.equals(ballot.verdict()) && stoppage(s, t));
        boolean verdict = !ballot.act().equals(ballot.verdict()) && reading.words().has("strike-verb", s, ballot.verdict()) && When.verb(s, date).equals(ballot.verdict());
        return below || verdict && (when.ahead(date) || undated());
    }

    /** Whether the date hangs on the noun for the stoppage but may be that of the vote. */
    private boolean onDayOfVote(Sentence s, TimeMention date, Ballot ballot) {
        boolean onNoun = When.nounAbove(s, date).filter(n -> reading.words().has("strike-question", Words.lemma(n))).isPresent();
        boolean authorizes = reading.words().has("back", s, ballot.verdict()) || ballot.verdict().equals(ballot.act()) && !undated();
        return onNoun && authorizes && date.relation() == Relation.AT && on(s, date);
    }

    /** "a payment for last year". */
    private static boolean forYear(Sentence s, TimeMention date) {
        return date.date().month().isEmpty() && date.from() > 0 && Words.lemma(s.token(date.from() - 1)).equals("for");
    }

    private boolean stoppage(Sentence s, Token t) {
        return reading.words().has("strike-question", Words.lemma(t)) || reading.words().has("strike-verb", s, t);
    }

    private boolean undated() {
        return reading.document().article().published().isEmpty();
    }

    /** Whether the date belongs to what is voted on: "rejected an offer of 2% in April". */
    private boolean ofTerms(Sentence s, TimeMention date, Ballot ballot) {
        Optional<Token> noun = When.nounAbove(s, date);
        Optional<Token> patient = Clauses.patient(s, ballot.verdict());
        return noun.isPresent() && patient.isPresent() && (!noun.equals(patient) || when.ahead(date)) && s.subtree(patient.get()).contains(noun.get());
    }

    private static boolean on(Sentence s, TimeMention date) {
        return date.from() > 0 && !Set.of("for", "from", "starting", "beginning").contains(Words.lemma(s.token(date.from() - 1)));
    }

    /** A vote already taken lies behind: a day that was looked for ahead is that of the week or the year before. */
    private Optional<PartialDate> fitting(TimeMention date, boolean pending) {
        if (pending || !when.ahead(date)) {
            return Optional.of(pending ? date.date() : lastDay(date));
        }
        PartialDate d = date.date();
        if (weekday(date)) {
            return d.notBefore().map(day -> PartialDate.of(day.minusWeeks(1)));
        }
        PartialDate before = new PartialDate(OptionalInt.of(d.year().getAsInt() - 1), d.month(), d.day());
        LocalDate published = reading.document().article().published().orElseThrow();
        return d.month().isPresent() && before.notBefore().filter(b -> b.isAfter(published.minusDays(RECENT_DAYS)) && !b.isAfter(published)).isPresent() ? Optional.of(before) : Optional.empty();
    }

    /** Of a vote of several days, "held on Tuesday and Wednesday", "from May 3 to May 6", the last one decides. */
    private PartialDate lastDay(TimeMention date) {
        Sentence s = reading.sentences().get(date.sentence());
        Optional<PartialDate> next = reading.times(s).stream().filter(d -> d.from() == date.to() + 1 && Words.lemma(s.token(date.to())).equals("and"))
            .map(TimeMention::date).filter(d -> d.day().isPresent() && date.date().day().isPresent()).findFirst();
        return date.until().filter(u -> u.day().isPresent()).or(() -> next).orElse(date.date());
    }

    private boolean weekday(TimeMention date) {
        return date.date().day().isPresent() && reading.sentences().get(date.sentence()).tokens().subList(date.from(), date.to()).stream()
            .allMatch(t -> WEEKDAY_OR_HOUR.contains(Words.lemma(t)));
    }

    /** "in balloting that closed Monday", "voting closes on June 3". */
    private Optional<PartialDate> balloting(Sentence s, Ballot ballot, boolean pending) {
        for (Token t : s.tokens()) {
            if (BALLOTING.contains(Words.lemma(t)) && (t.is("NN") || t.hangsAs("nsubj"))) {
                Optional<PartialDate> named = reading.times(s).stream().filter(d -> d.relation() == Relation.AT && beside(s, d, t)).map(d -> fitting(d, pending)).flatMap(Optional::stream).findFirst();
                if (named.isPresent()) {
                    return named;
                }
                Optional<PartialDate> date = verbs(s, t).stream().filter(v -> reading.words().has("vote-course", s, v)).flatMap(v -> when.dates(s, v).stream())
                    .map(d -> fitting(d, pending)).flatMap(Optional::stream).findFirst();
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    /** "the vote Saturday", "the vote on Saturday", "Saturday's vote". */
    private static boolean beside(Sentence s, TimeMention date, Token vote) {
        boolean after = date.from() == vote.index() + 1 || date.from() == vote.index() + 2 && Words.lemma(s.token(vote.index() + 1)).equals("on");
        return date.date().day().isPresent() && (after || date.to() == vote.index() - 1 && s.token(date.to()).is("POS"));
    }

    /** The verbs that may tell how the balloting goes: of its clause or of one that describes it, which a parser may hang on another noun. */
    private static List<Token> verbs(Sentence s, Token balloting) {
        List<Token> described = new ArrayList<>(s.children(balloting, "acl"));
        int next = balloting.index() + 1;
        if (next + 1 < s.size() && s.token(next).text().equals("that") && s.token(next + 1).is("VB")) {
            described.add(s.token(next + 1));
        }
        described.add(balloting.is("NN") ? Clauses.predicate(s, balloting) : s.head(balloting).orElse(balloting));
        return described;
    }

    private Optional<PartialDate> after(Ballot ballot, boolean pending) {
        int next = ballot.sentence().index() + 1;
        return next >= reading.sentences().size() ? Optional.empty() : Optional.of(reading.sentences().get(next))
            .filter(n -> n.paragraph() - ballot.sentence().paragraph() <= 1 && ballots.in(n).isEmpty()).flatMap(n -> balloting(n, ballot, pending));
    }
}
