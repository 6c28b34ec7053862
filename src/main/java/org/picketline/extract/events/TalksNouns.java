// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Factuality;
import org.picketline.extract.grammar.Interruption;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.time.Relation;
import org.picketline.extract.time.TimeMention;
import org.picketline.extract.time.Use;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Finds meetings told by a noun: "talks collapsed Friday", "the next session is set for May 3", "since negotiations began". */
final class TalksNouns {

    /** By these a clause tells what went on at a meeting, or that the sides went to it. */
    private static final Set<String> AT = Set.of("at", "in", "during", "into", "to");
    private static final Set<String> BARE = Set.of("IN", "JJ", "DT", "RB", ",");

    private final Reading reading;
    private final Words words;
    private final TalksTime time;
    private final When when;
    private final TalksAnchors anchors;
    private final TalksFailure failure;

    TalksNouns(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
        this.time = new TalksTime(reading);
        this.when = new When(reading);
        this.anchors = new TalksAnchors(reading);
        this.failure = new TalksFailure(reading, anchors);
    }

    List<TalksMention> mentions(Sentence s) {
        List<TalksMention> mentions = new ArrayList<>();
        for (Token t : s.tokens()) {
            if (anchors.any(s, t)) {
                mentions.addAll(mentions(s, t));
                firstSince(s, t).ifPresent(mentions::add);
            }
        }
        return mentions;
    }

    private List<TalksMention> mentions(Sentence s, Token t) {
        Token carrier = anchors.carrier(s, t);
        if (calledOff(s, carrier)) {
            return List.of();
        }
        List<TalksMention> told = verbs(s, t, carrier).stream().filter(v -> !v.equals(t)).map(v -> told(s, t, carrier, v)).flatMap(Optional::stream).toList();
        List<TalksMention> broken = told.stream().filter(m -> m.status().equals("broken-off")).limit(1).toList();
        if (!broken.isEmpty()) {
            return broken;
        }
        return told.isEmpty() ? inTalks(s, t).or(() -> underWay(s, t)).or(() -> dated(s, t)).stream().toList() : told;
    }

    private boolean calledOff(Sentence s, Token carrier) {
        Token verb = Clauses.predicate(s, carrier);
        return (carrier.hangsAs("obj") || carrier.hangsAs("nsubj:pass")) && words.has("talks-not-held", s, verb);
    }

    /** What is told of it: the clauses that describe it, its verb, and what goes on with the same subject. */
    private static List<Token> verbs(Sentence s, Token t, Token carrier) {
        List<Token> verbs = new ArrayList<>(s.children(carrier, "acl"));
        verbs.addAll(s.children(t, "acl"));
        // "Bargaining to restart Saturday"
        s.children(t, "xcomp").stream().filter(v -> t.relation().equals("root") && v.index() <= t.index() + 2 && Clauses.infinitive(s, v)).forEach(verbs::add);
        Token verb = carrier.is("VB") ? s.head(carrier).orElse(carrier) : Clauses.predicate(s, carrier);
        verbs.add(verb);
        if (carrier.index() + 1 < s.size() && s.token(carrier.index() + 1).tag().equals("VBD") && !verbs.contains(s.token(carrier.index() + 1))) {
            verbs.add(s.token(carrier.index() + 1));
        }
        Interruption.verbAfter(s, carrier).filter(v -> !verbs.contains(v)).ifPresent(verbs::add);
        s.children(verb, "conj").stream().filter(c -> c.is("VB") && s.children(c, "nsubj").isEmpty() && carrier.hangsAs("nsubj")).forEach(verbs::add);
        s.children(verb, "xcomp").stream().filter(c -> c.is("VB") && carrier.hangsAs("nsubj")).forEach(verbs::add);
        return verbs;
    }

    private Optional<TalksMention> told(Sentence s, Token t, Token carrier, Token verb) {
        Token fact = Clauses.predicate(s, carrier).equals(verb) ? carrier : verb;
        Optional<TimeMention> date = hung(s, t).or(() -> time.date(s, verb));
        if (failure.told(s, t, carrier, verb) && reading.factuality(s, fact).real()) {
            return Optional.of(new TalksMention(t, "broken-off", date));
        }
        if (anchors.attempt(s, t)) {
            return Optional.empty();
        }
        boolean argument = verb.hangsAs("acl") || Interruption.verbAfter(s, carrier).filter(verb::equals).isPresent() || carrier.hangsAs("nsubj") || carrier.hangsAs("csubj") || carrier.hangsAs("obj") || carrier.relation().equals("root") && verb.head() == carrier.index();
        if (words.has("talks-set", s, verb) && argument && !Clauses.infinitive(s, verb)) {
            return scheduled(s, t, fact, date);
        }
        boolean at = carrier.hangsAs("obl") && Clauses.prepositions(s, carrier).stream().anyMatch(AT::contains);
        boolean listed = carrier.is("NN") && words.has("talks-list", s, verb) && Clauses.prepositions(s, carrier).stream().anyMatch(Set.of("for", "to")::contains);
        if (listed && reading.factuality(s, verb).real() && date.isPresent() && s.children(verb, "aux").stream().noneMatch(a -> a.text().equals("had"))) {
            return Optional.of(new TalksMention(t, "scheduled", date));
        }
        boolean back = at && words.has("return-table", s, verb);
        if (back && date.isEmpty() && !TalksTime.conditional(s) && reading.factuality(s, fact) == Factuality.FUTURE) {
            return Optional.of(new TalksMention(t, "scheduled", date));
        }
        return back || course(s, t, carrier, verb, argument) || at && date.isPresent() ? status(s, fact, verb, date).map(x -> new TalksMention(t, x, date)) : Optional.empty();
    }

    /** Whether the verb tells of the meeting itself; of a session, whatever is told of it presupposes that it was held. */
    private boolean course(Sentence s, Token t, Token carrier, Token verb, boolean argument) {
        boolean known = words.has("talks-begin", s, verb) || words.has("talks-resume", s, verb) || words.has("talks-held", s, verb);
        boolean exists = known || !s.children(verb, "expl").isEmpty() || Words.lemma(verb).equals("have");
        return argument && (exists || anchors.session(s, t) && carrier.hangsAs("nsubj") && !words.has("say", s, verb));
    }

    /** "is set for Monday" tells of a date to come though its verb is in the present; "isn't set until Monday" as well. */
    private Optional<TalksMention> scheduled(Sentence s, Token t, Token fact, Optional<TimeMention> date) {
        Factuality factuality = reading.factuality(s, fact);
        boolean until = factuality == Factuality.NEGATED && date.filter(d -> d.relation() == Relation.UNTIL).isPresent();
        return date.filter(d -> factuality.real() || factuality == Factuality.FUTURE || until).map(d -> new TalksMention(t, "scheduled", Optional.of(d)));
    }

    private Optional<String> status(Sentence s, Token fact, Token verb, Optional<TimeMention> date) {
        if (date.isEmpty() && !TalksTime.conditional(s) && words.has("talks-resume", s, verb) && reading.factuality(s, fact) == Factuality.FUTURE) {
            return Optional.of("scheduled");
        }
        return time.status(s, fact, date);
    }

    /** "have been in talks since March". */
    private Optional<TalksMention> inTalks(Sentence s, Token t) {
        boolean in = Clauses.prepositions(s, t).contains("in") && !s.children(t, "cop").isEmpty();
        return in ? when.dates(s, t).stream().filter(d -> d.relation() == Relation.SINCE).findFirst().map(d -> new TalksMention(t, "held", Optional.of(d))) : Optional.empty();
    }

    /** "Bargaining has been under way since May", "talks have been ongoing since then". */
    private Optional<TalksMention> underWay(Sentence s, Token t) {
        Token state = Clauses.predicate(s, t);
        boolean going = t.hangsAs("nsubj") && (words.has("going", Words.lemma(state)) || Words.lemma(state).equals("way") && Clauses.prepositions(s, state).contains("under"));
        return going ? when.dates(s, state).stream().filter(d -> d.relation() == Relation.SINCE).findFirst().map(d -> new TalksMention(t, "held", Optional.of(d))) : Optional.empty();
    }

    /** A date may hang on the noun itself, whatever the sentence goes on to tell: "an offer made at Tuesday's session", "after talks with management on May 7". */
    private Optional<TalksMention> dated(Sentence s, Token t) {
        boolean after = anchors.talks(s, t) && Clauses.prepositions(s, t).contains("after");
        Optional<TimeMention> date = anchors.session(s, t) ? hung(s, t) : after ? time.date(s, t).filter(d -> d.from() > t.index()) : Optional.empty();
        boolean told = !reading.factuality(s, t).equals(Factuality.NEGATED);
        return date.filter(d -> told).map(d -> new TalksMention(t, when.ahead(d) ? "scheduled" : "held", date)).or(() -> lasted(s, t));
    }

    /** "after 14 months of talks", "ten months at the bargaining table": long talks have been held. */
    private boolean stretchOf(Sentence s, Token t) {
        boolean talks = anchors.talks(s, t) && s.children(t, "det").isEmpty();
        return talks && told(s, t) && reading.durations(s).stream().anyMatch(d -> d.to() <= t.index() && t.index() - d.to() <= 3 && s.tokens().subList(d.to(), t.index()).stream().anyMatch(x -> x.text().equals("of")));
    }

    private boolean told(Sentence s, Token t) {
        Factuality factuality = reading.factuality(s, t);
        return factuality.real() || factuality == Factuality.DESIRED;
    }

    private Optional<TimeMention> hung(Sentence s, Token t) {
        return reading.times(s).stream().filter(d -> beside(s, d, t)).findFirst();
    }

    private static boolean beside(Sentence s, TimeMention date, Token t) {
        boolean after = date.from() > t.index() && date.from() - t.index() <= 3
            && s.tokens().subList(t.index() + 1, date.from()).stream().allMatch(x -> BARE.contains(x.tag()) || x.is("JJ"));
        return after || date.to() <= t.index() && t.index() - date.to() <= 3 && s.token(date.to() - 1).head() == t.index();
    }

    /** A session of a length told has been held: "after a 19-hour session", "an overnight session"; so has one "14 months ago", though no day tells when that was. */
    private Optional<TalksMention> lasted(Sentence s, Token t) {
        boolean length = reading.durations(s).stream().anyMatch(d -> d.to() <= t.index() && t.index() - d.to() <= 2)
            || s.children(t, "amod", "compound").stream().anyMatch(a -> words.has("session-length", Words.lemma(a)));
        boolean ago = reading.durations(s).stream().anyMatch(d -> d.use() == Use.AGO && d.from() == t.index() + 1);
        return stretchOf(s, t) || anchors.session(s, t) && (ago || length && reading.factuality(s, t).real()) ? Optional.of(new TalksMention(t, "held", Optional.empty())) : Optional.empty();
    }

    /** "their first session since May 6" tells of one held then. */
    private Optional<TalksMention> firstSince(Sentence s, Token t) {
        return reading.times(s).stream().filter(d -> d.relation() == Relation.SINCE && d.from() > t.index() && s.token(d.from() - 1).lemma().equals("since"))
            .filter(d -> s.tokens().subList(Math.max(0, d.from() - 5), d.from()).stream().anyMatch(x -> x.lemma().equals("first")))
            .findFirst().map(d -> new TalksMention(t, "held", Optional.of(d)));
    }
}
