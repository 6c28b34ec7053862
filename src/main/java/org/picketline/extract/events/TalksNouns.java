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
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Finds meetings told by a noun: "talks collapsed Friday", "the next session is set for May 3", "since negotiations began". */
final class TalksNouns {

    private static final Set<String> STRETCH = Set.of("week", "month", "day", "hour", "round", "resumption", "series");

    private final Reading reading;
    private final Words words;
    private final TalksTime time;
    private final When when;

    TalksNouns(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
        this.time = new TalksTime(reading);
        this.when = new When(reading);
    }

    List<TalksMention> mentions(Sentence s) {
        List<TalksMention> mentions = new ArrayList<>();
        for (Token t : s.tokens()) {
            if (talks(s, t) || session(s, t)) {
                mentions.addAll(mentions(s, t));
                firstSince(s, t).ifPresent(mentions::add);
            }
        }
        return mentions;
    }

    private boolean talks(Sentence s, Token t) {
        boolean noun = t.is("NN") || t.text().equalsIgnoreCase("bargaining") && (t.hangsAs("nsubj") || t.hangsAs("obj") || t.hangsAs("obl"));
        return noun && (words.has("talks", Words.lemma(t)) || t.text().equalsIgnoreCase("bargaining")) && !t.hangsAs("compound") && !t.hangsAs("amod") && !alien(s, t);
    }

    /** A session of bargaining; a bare "session" or "meeting" may be any. */
    private boolean session(Sentence s, Token t) {
        if (!t.is("NN") || !words.has("session", Words.lemma(t)) || alien(s, t)) {
            return false;
        }
        boolean kind = s.children(t, "compound", "amod", "nmod").stream().anyMatch(c -> words.has("session-kind", Words.lemma(c)) || words.has("talks", Words.lemma(c)));
        boolean ordered = Words.lemma(t).equals("session") && s.children(t, "amod", "compound", "nmod:poss", "nummod").stream()
            .anyMatch(c -> words.has("session-order", Words.lemma(c)) || c.hangsAs("nmod:poss")) || Words.lemma(t).equals("session") && s.children(t, "det").stream().anyMatch(c -> c.lemma().equals("another"));
        return kind || ordered || betweenSides(s, t);
    }

    private boolean betweenSides(Sentence s, Token t) {
        return s.children(t, "nmod").stream().anyMatch(c -> Clauses.prepositions(s, c).contains("between") && reading.references().entity(s, c).isPresent()
            || words.has("mediator", Words.lemma(c)));
    }

    private boolean alien(Sentence s, Token t) {
        return s.children(t, "compound", "amod").stream().anyMatch(c -> words.has("other-talks", Words.lemma(c)));
    }

    private List<TalksMention> mentions(Sentence s, Token t) {
        Token carrier = t.hangsAs("nmod") ? s.head(t).filter(h -> STRETCH.contains(Words.lemma(h))).orElse(t) : t;
        List<Token> verbs = new ArrayList<>(s.children(carrier, "acl"));
        verbs.addAll(s.children(t, "acl"));
        Token verb = carrier.is("VB") ? s.head(carrier).orElse(carrier) : Clauses.predicate(s, carrier);
        verbs.add(verb);
        s.children(verb, "conj").stream().filter(c -> c.is("VB") && s.children(c, "nsubj").isEmpty() && carrier.hangsAs("nsubj")).forEach(verbs::add);
        List<TalksMention> told = verbs.stream().filter(v -> !v.equals(t)).map(v -> told(s, t, carrier, v)).flatMap(Optional::stream).toList();
        return told.isEmpty() ? inTalks(s, t).or(() -> dated(s, t)).stream().toList() : told;
    }

    private Optional<TalksMention> told(Sentence s, Token t, Token carrier, Token verb) {
        Token fact = Clauses.predicate(s, carrier).equals(verb) ? carrier : verb;
        Optional<TimeMention> date = time.date(s, verb).or(() -> hung(s, t));
        if (brokenOff(s, t, carrier, verb) && reading.factuality(s, fact).real()) {
            return Optional.of(new TalksMention(t, "broken-off", date));
        }
        boolean argument = verb.hangsAs("acl") || carrier.hangsAs("nsubj") || carrier.hangsAs("obj");
        if (words.has("talks-set", s, verb) && argument && !Clauses.infinitive(s, verb)) {
            return scheduled(s, t, fact, date);
        }
        boolean back = carrier.hangsAs("obl") && words.has("resume", s, verb) && Clauses.prepositions(s, carrier).contains("to");
        if (back && date.isEmpty() && !TalksTime.conditional(s) && reading.factuality(s, fact) == Factuality.FUTURE) {
            return Optional.of(new TalksMention(t, "scheduled", date));
        }
        boolean course = back || argument && (words.has("talks-begin", s, verb) || words.has("talks-resume", s, verb) || words.has("talks-held", s, verb));
        return course ? status(s, fact, verb, date).map(x -> new TalksMention(t, x, date)) : Optional.empty();
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

    private boolean brokenOff(Sentence s, Token t, Token carrier, Token verb) {
        boolean subject = verb.hangsAs("acl") || Clauses.subject(s, verb).filter(x -> x.equals(carrier) || x.equals(t)).isPresent();
        boolean passive = Clauses.passive(s, verb);
        if (subject && !passive && words.has("talks-fail", s, verb)) {
            return true;
        }
        if (subject && !passive && words.has("talks-close", s, verb)) {
            return talks(s, t) && s.children(verb, "obl").stream().anyMatch(o -> Clauses.prepositions(s, o).contains("without")
                || s.children(o, "det").stream().anyMatch(d -> d.lemma().equals("no")));
        }
        boolean patient = Clauses.patient(s, verb).filter(x -> x.equals(carrier)).isPresent();
        boolean quit = carrier.hangsAs("obl") && Clauses.prepositions(s, carrier).stream().anyMatch(Set.of("of", "from", "out")::contains);
        return (patient || quit) && words.has("talks-stop", s, verb);
    }

    /** "have been in talks since March". */
    private Optional<TalksMention> inTalks(Sentence s, Token t) {
        boolean in = Clauses.prepositions(s, t).contains("in") && !s.children(t, "cop").isEmpty();
        return in ? when.dates(s, t).stream().filter(d -> d.relation() == Relation.SINCE).findFirst().map(d -> new TalksMention(t, "held", Optional.of(d))) : Optional.empty();
    }

    /** A date may hang on the noun itself, whatever the sentence goes on to tell: "an offer made at Tuesday's session". */
    private Optional<TalksMention> dated(Sentence s, Token t) {
        Optional<TimeMention> date = session(s, t) ? hung(s, t) : Optional.empty();
        boolean told = !reading.factuality(s, t).equals(Factuality.NEGATED);
        return date.filter(d -> told).map(d -> new TalksMention(t, when.ahead(d) ? "scheduled" : "held", date)).or(() -> lasted(s, t));
    }

    private Optional<TimeMention> hung(Sentence s, Token t) {
        return reading.times(s).stream().filter(d -> beside(s, d, t)).findFirst();
    }

    private static boolean beside(Sentence s, TimeMention date, Token t) {
        boolean after = date.from() > t.index() && date.from() - t.index() <= 3
            && s.tokens().subList(t.index() + 1, date.from()).stream().allMatch(x -> x.is("IN") || x.is("JJ") || x.is("DT"));
        return after || date.to() <= t.index() && t.index() - date.to() <= 3 && s.token(date.to() - 1).head() == t.index();
    }

    /** A session of a length told has been held: "after a 19-hour session". */
    private Optional<TalksMention> lasted(Sentence s, Token t) {
        boolean length = reading.durations(s).stream().anyMatch(d -> d.to() <= t.index() && t.index() - d.to() <= 2);
        return session(s, t) && length && reading.factuality(s, t).real() ? Optional.of(new TalksMention(t, "held", Optional.empty())) : Optional.empty();
    }

    /** "their first session since May 6" tells of one held then. */
    private Optional<TalksMention> firstSince(Sentence s, Token t) {
        return reading.times(s).stream().filter(d -> d.relation() == Relation.SINCE && d.from() > t.index() && s.token(d.from() - 1).lemma().equals("since"))
            .filter(d -> s.tokens().subList(Math.max(0, d.from() - 5), d.from()).stream().anyMatch(x -> x.lemma().equals("first")))
            .findFirst().map(d -> new TalksMention(t, "held", Optional.of(d)));
    }
}
