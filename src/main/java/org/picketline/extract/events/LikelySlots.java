// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Factuality;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.issues.Topic;
import org.picketline.extract.learned.TellingOdds.Telling;
import org.picketline.extract.names.Mention;
import org.picketline.extract.quantity.Quantity;
import org.picketline.extract.quantity.Unit;
import org.picketline.extract.speech.Utterance;
import org.picketline.extract.time.TimeMention;
import org.picketline.model.Concept;
import org.picketline.model.Entity;
import org.picketline.model.EventKind;
import org.picketline.model.PartialDate;
import org.picketline.model.Slot;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** What a sentence tells of an event of which no more is known than that the sentence tells of it. */
final class LikelySlots {

    /** Votes, deals and offers that are not told as real were turned down; these did not happen. */
    private static final Set<EventKind> REAL = Set.of(EventKind.BARGAINING_SESSION, EventKind.DEMAND, EventKind.INTERVENTION, EventKind.PARTICIPATION, EventKind.PENALTY, EventKind.PICKET,
        EventKind.STRIKE_NOTICE);
    private static final Set<Factuality> UNREAL = Set.of(Factuality.NEGATED, Factuality.CONDITIONAL, Factuality.POSSIBLE);

    private final Reading reading;
    private final When when;
    private final Ballots ballots;
    private final Officials officials;
    private final Attendance attendance;
    private final Sides sides;

    LikelySlots(Reading reading) {
        this.reading = reading;
        when = new When(reading);
        ballots = new Ballots(reading);
        officials = new Officials(reading);
        attendance = new Attendance(reading.words());
        sides = new Sides(reading);
    }

    /** Whether nothing in the grammar of the sentence says that it did not happen. */
    boolean real(Sentence s, EventKind kind) {
        Token verb = said(s, root(s));
        return !REAL.contains(kind) || !UNREAL.contains(reading.factuality(s, verb)) && !reading.words().has("not-done", Words.lemma(verb));
    }

    private static Token root(Sentence s) {
        return s.tokens().stream().filter(t -> t.relation().equals("root")).findFirst().orElse(s.token(0));
    }

    /** Of "the union said that nurses met" what was said. */
    private Token said(Sentence s, Token verb) {
        return s.child(verb, "ccomp").filter(c -> reading.words().has("say", Words.lemma(verb))).orElse(verb);
    }

    /** The event, or the events where each has one of several values; none where what such an event needs is not told. */
    List<Draft> drafts(Sentence s, Telling told) {
        Token word = root(s);
        return switch (told.kind()) {
            case AGREEMENT -> List.of(agreement(s, word, told));
            case BARGAINING_SESSION -> Stream.of(session(s, word, told)).filter(d -> !withOthers(s)).toList();
            case CONTRACT_EXPIRATION -> List.of(expiration(s, word));
            case STRIKE_VOTE, CONTRACT_VOTE -> List.of(vote(s, word, told));
            case STRIKE_NOTICE -> List.of(dated(s, word, told.kind(), this::past));
            case PICKET -> List.of(picket(s, word));
            case LOCKOUT -> List.of(lockout(s, word));
            case OFFER -> List.of(offer(s, word, told));
            case DEMAND -> demands(s, word);
            case INTERVENTION -> interventions(s, word, told);
            case PENALTY -> penalty(s, word).stream().toList();
            case PARTICIPATION -> participation(s, told).stream().toList();
            // A strike has a course of many sentences, of which one tells too little.
            case STRIKE -> List.of();
        };
    }

    private boolean past(TimeMention date) {
        return !when.ahead(date);
    }

    /** The date of the word's clause, else the first of the sentence. */
    private Optional<PartialDate> date(Sentence s, Token word, Predicate<TimeMention> wanted) {
        return Stream.concat(when.dates(s, word).stream(), reading.times(s).stream()).filter(wanted).map(TimeMention::date).findFirst();
    }

    private Draft dated(Sentence s, Token word, EventKind kind, Predicate<TimeMention> wanted) {
        Draft draft = reading.draft(kind, s, word);
        date(s, word, wanted).ifPresent(d -> draft.put(Slot.DATE, d, reading.source(s, word)));
        return draft;
    }

    private Draft with(Draft draft, Slot slot, Concept.Scheme scheme, Telling told, Sentence s, Token word) {
        told.outcome().ifPresent(o -> draft.put(slot, scheme, o, reading.source(s, word)));
        return draft;
    }

    /** When the contract ends or ended: the date nearest to a word for it. */
    private Draft expiration(Sentence s, Token word) {
        Draft draft = reading.draft(EventKind.CONTRACT_EXPIRATION, s, word);
        List<Token> contract = s.tokens().stream().filter(t -> reading.words().has("contract-noun", Words.lemma(t))).toList();
        boolean workers = !contract.isEmpty() && !new ContractEnds(reading).otherContract(s);
        reading.times(s).stream().filter(d -> workers).min(Comparator.comparingInt(d -> contract.stream().mapToInt(t -> Math.abs(t.index() - d.from())).min().orElse(d.from())))
            .ifPresent(d -> draft.put(Slot.DATE, d.date(), reading.source(s, word)));
        return draft;
    }

    private Draft agreement(Sentence s, Token word, Telling told) {
        Draft draft = with(dated(s, word, told.kind(), this::past), Slot.STATUS, Concept.Scheme.STATUS, told, s, word);
        new Terms(reading).fill(draft, s);
        return draft;
    }

    private Draft session(Sentence s, Token word, Telling told) {
        boolean ahead = told.outcome().filter("scheduled"::equals).isPresent();
        Draft draft = with(reading.draft(told.kind(), s, word), Slot.STATUS, Concept.Scheme.STATUS, told, s, word);
        date(s, word, d -> ahead || past(d)).map(d -> ahead ? when.toCome(d) : d).ifPresent(d -> draft.put(Slot.DATE, d, reading.source(s, word)));
        return draft;
    }

    /** Who meets a minister, or talks of a merger, does not meet the other side. */
    private boolean withOthers(Sentence s) {
        boolean other = s.tokens().stream().anyMatch(t -> t.hangsAs("compound") && reading.words().has("other-talks", Words.lemma(t)));
        return other || s.tokens().stream().filter(t -> t.hangsAs("obj") || t.hangsAs("obl") && Clauses.prepositions(s, t).contains("with"))
            .anyMatch(t -> !officials.of(s, t).isEmpty() && !reading.words().has("go-between", Words.lemma(t)));
    }

    private Draft vote(Sentence s, Token word, Telling told) {
        Draft draft = with(reading.draft(told.kind(), s, word), Slot.RESULT, Concept.Scheme.RESULT, told, s, word);
        boolean pending = told.outcome().filter("pending"::equals).isPresent();
        boolean won = told.outcome().filter(o -> o.equals("authorized") || o.equals("ratified")).isPresent();
        Ballot ballot = new Ballot(s, word, word, told.kind() == EventKind.STRIKE_VOTE ? Ballot.Question.STRIKE : Ballot.Question.CONTRACT,
            pending ? Ballot.Answer.PENDING : won ? Ballot.Answer.YES : Ballot.Answer.NO);
        if (!pending) {
            VoteCount.of(reading, ballots, ballot).fill(draft, won);
        }
        new VoteDate(reading, ballots).of(ballot, pending).ifPresent(d -> draft.put(Slot.DATE, d, reading.source(s, word)));
        return draft;
    }

    private Draft picket(Sentence s, Token word) {
        Draft draft = dated(s, word, EventKind.PICKET, t -> true);
        mentioned(s, Entity.Kind.PLACE).forEach(p -> draft.put(Slot.PLACE, p, reading.source(s, word)));
        return draft;
    }

    private List<Entity> mentioned(Sentence s, Entity.Kind kind) {
        return reading.names().in(s.index()).stream().filter(m -> m.is(kind)).map(Mention::entity).distinct().toList();
    }

    private Draft lockout(Sentence s, Token word) {
        Draft draft = reading.draft(EventKind.LOCKOUT, s, word);
        date(s, word, t -> true).ifPresent(d -> draft.put(Slot.START, d, reading.source(s, word)));
        return draft;
    }

    private Draft offer(Sentence s, Token word, Telling told) {
        Draft.Source source = reading.source(s, word);
        Draft draft = with(new Draft(EventKind.OFFER, source).put(Slot.BY, reading.employer(s, word), source), Slot.STATUS, Concept.Scheme.STATUS, told, s, word);
        new Terms(reading).fill(draft, Scope.whole(s), true);
        reading.topics(s).stream().map(Topic::issue).distinct().forEach(i -> draft.put(Slot.TOPIC, i, source));
        if (draft.has(Slot.WAGE_PERCENT)) {
            draft.put(Slot.TOPIC, Concept.issue("wages"), source);
        }
        return draft;
    }

    private List<Draft> demands(Sentence s, Token word) {
        Draft.Source source = reading.source(s, word);
        Optional<Entity> union = reading.union(s, word).filter(u -> onSide(s, word));
        return DemandedThings.KNOWN.in(Scope.whole(s), reading.words()).stream().map(Topic::issue).distinct().filter(i -> union.isPresent())
            .map(i -> new Draft(EventKind.DEMAND, source).put(Slot.BY, union, source).put(Slot.TOPIC, i, source)).toList();
    }

    /** Whether the union, its members or who speaks for them are whom the sentence is about. */
    private boolean onSide(Sentence s, Token word) {
        Optional<Token> subject = Clauses.subject(s, word);
        return subject.filter(x -> sides.union(s, x).isPresent() || reading.occupations().workers(s, x, reading.words())).isPresent()
            || reading.utterance(s, word).map(Utterance::speaker).map(reading::organizationOf).filter(o -> o.kind() == Entity.Kind.UNION).isPresent();
    }

    private List<Draft> interventions(Sentence s, Token word, Telling told) {
        return actors(s).stream().map(a -> {
            Draft.Source source = reading.source(s, word);
            Draft draft = with(new Draft(EventKind.INTERVENTION, source).put(Slot.ACTOR, a, source), Slot.KIND, Concept.Scheme.KIND, told, s, word);
            date(s, word, this::past).ifPresent(d -> draft.put(Slot.DATE, d, source));
            return draft;
        }).toList();
    }

    /** Who steps in: an official who does something in the sentence, or by whom something is done. */
    private List<Entity> actors(Sentence s) {
        return s.tokens().stream().filter(t -> t.hangsAs("nsubj") || t.hangsAs("obl") && Clauses.prepositions(s, t).contains("by")).map(t -> officials.of(s, t)).filter(a -> !a.isEmpty())
            .findFirst().orElse(List.of());
    }

    private Optional<Draft> penalty(Sentence s, Token word) {
        Draft.Source source = reading.source(s, word);
        Optional<Quantity> sum = reading.quantities(s).stream().filter(q -> q.unit() == Unit.USD).findFirst();
        return sum.map(q -> {
            Draft draft = new Draft(EventKind.PENALTY, source).put(Slot.AMOUNT_USD, q.value(), q.qualifier(), source).put(Slot.EMPLOYER, reading.employer(s, word), source);
            date(s, word, this::past).ifPresent(d -> draft.put(Slot.DATE, d, source));
            return draft;
        });
    }

    private Optional<Draft> participation(Sentence s, Telling told) {
        Optional<Quantity> figure = reading.quantities(s).stream().filter(q -> q.unit() == Unit.PERCENT || attendance.of(s, q).isPresent()).findFirst();
        return figure.flatMap(q -> claimant(s, q).map(c -> {
            Token word = s.token(q.from());
            Draft.Source source = reading.source(s, word);
            Draft draft = new Draft(EventKind.PARTICIPATION, source).put(Slot.CLAIMANT, c, source)
                .put(q.unit() == Unit.PERCENT ? Slot.PERCENT : Slot.COUNT, q.value(), q.qualifier(), source);
            return attendance.of(s, q).map(w -> draft.put(Slot.WHAT, Concept.Scheme.WHAT, w, source)).orElseGet(() -> with(draft, Slot.WHAT, Concept.Scheme.WHAT, told, s, word));
        }));
    }

    /** Who says so, else who is first named in the sentence. */
    private Optional<Entity> claimant(Sentence s, Quantity q) {
        return reading.utterance(s, s.token(q.from())).map(Utterance::speaker)
            .or(() -> reading.names().in(s.index()).stream().map(Mention::entity).filter(e -> e.kind() == Entity.Kind.UNION || e.kind() == Entity.Kind.EMPLOYER).findFirst())
            .map(reading::organizationOf);
    }
}
