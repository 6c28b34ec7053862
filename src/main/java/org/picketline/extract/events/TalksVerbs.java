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
import org.picketline.extract.time.TimeMention;
import org.picketline.model.Entity;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Finds meetings told by a verb: "the sides met on Friday", "will sit down with a mediator", "left the bargaining table". */
final class TalksVerbs {

    private static final Set<String> TO_TABLE = Set.of("to", "at", "around");
    static final Set<Entity.Kind> PARTIES = Set.of(Entity.Kind.UNION, Entity.Kind.EMPLOYER, Entity.Kind.FACILITY);
    private static final Set<String> BOTH = Set.of("side", "party", "negotiator", "they", "we", "both", "team", "union");

    private final Reading reading;
    private final Words words;
    private final TalksTime time;
    private final When when;

    TalksVerbs(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
        this.time = new TalksTime(reading);
        this.when = new When(reading);
    }

    List<TalksMention> mentions(Sentence s) {
        List<TalksMention> mentions = new ArrayList<>();
        for (Token t : s.tokens()) {
            met(s, t).or(() -> again(s, t)).or(() -> broke(s, t)).or(() -> table(s, t)).or(() -> summoned(s, t)).or(() -> calledIn(s, t)).ifPresent(mentions::add);
        }
        return mentions;
    }

    private Optional<TalksMention> met(Sentence s, Token t) {
        if (!t.is("VB") || t.hangsAs("amod") || t.hangsAs("compound") || !(words.has("meeting", s, t) && sidesMeet(s, t) || Words.lemma(t).equals("see") && meetsOther(s, t))) {
            return Optional.empty();
        }
        Optional<TimeMention> date = when.date(s, t);
        if (mediates(s, t)) {
            return Optional.empty();
        }
        return time.status(s, t, date).or(() -> date.isEmpty() ? time.onWeekday(s, t) : Optional.empty()).map(x -> new TalksMention(t, x, date));
    }

    /** A mediator who "has been meeting with the parties since March" has held nobody knows how many sessions. */
    private boolean mediates(Sentence s, Token t) {
        boolean lately = t.tag().equals("VBG") && s.children(t, "aux").stream().anyMatch(a -> Words.lemma(a).equals("have"));
        return lately && Clauses.subject(s, t).filter(x -> !bothSides(s, x)).isPresent() && s.children(t, "obl").stream().anyMatch(o -> Set.of("side", "party").contains(Words.lemma(o)));
    }

    /** "are to try again Monday", "see each other again May 21": who they are tells what they will do. */
    private Optional<TalksMention> again(Sentence s, Token t) {
        boolean again = t.is("VB") && words.has("meet-again", Words.lemma(t)) && s.children(t).stream().anyMatch(c -> c.text().equals("again") || c.text().equals("another"))
            && s.children(t, "obj", "ccomp").stream().allMatch(o -> Set.of("other", "go", "try", "shot", "another").contains(Words.lemma(o)));
        boolean sides = again && Clauses.subject(s, t).filter(x -> bothSides(s, x)).isPresent();
        Optional<TimeMention> date = sides ? when.date(s, t) : Optional.empty();
        return time.status(s, t, date).map(x -> new TalksMention(t, x, date));
    }

    private boolean bothSides(Sentence s, Token x) {
        return BOTH.contains(Words.lemma(x)) && plural(x) || twoParties(s, x);
    }

    private boolean sidesMeet(Sentence s, Token verb) {
        boolean bargains = Set.of("bargain", "negotiate").contains(Words.lemma(verb));
        if (bargains) {
            boolean contract = s.child(verb, "obj").filter(o -> words.has("agreement-noun", Words.lemma(o)) || words.has("contract-noun", Words.lemma(o))).isPresent() && !verb.tag().equals("VBG");
            return !contract && Clauses.subject(s, verb).filter(x -> party(s, x) || worker(s, x)).isPresent();
        }
        boolean together = Clauses.subject(s, verb).filter(x -> bothSides(s, x) || agreedTo(s, verb, x)).isPresent()
            || Interruption.subjectBefore(s, verb).filter(x -> bothSides(s, x)).isPresent();
        return together || meetsOther(s, verb) || s.children(verb, "obl").stream().anyMatch(o -> Clauses.prepositions(s, o).contains("with") && (party(s, o) || voice(s, o) || words.has("mediator", Words.lemma(o))))
            || s.head(verb).filter(h -> words.has("convene", s, h)).isPresent() && Clauses.subject(s, verb).filter(x -> !words.has("convene", Words.lemma(x))).isEmpty();
    }

    /** "Management met the union": one of the sides as subject, the other as object. */
    private boolean meetsOther(Sentence s, Token verb) {
        Optional<Entity.Kind> met = s.child(verb, "obj").flatMap(o -> side(s, o));
        return met.isPresent() && (Words.lemma(verb).equals("meet") || s.children(verb, "aux").stream().anyMatch(a -> a.tag().equals("MD")) || verb.hangsAs("xcomp"))
            && Clauses.subject(s, verb).flatMap(x -> side(s, x)).filter(k -> k != met.get()).isPresent();
    }

    /** Union or employer; to meet a minister is no bargaining. */
    private Optional<Entity.Kind> side(Sentence s, Token t) {
        boolean team = Words.lemma(t).equals("team") && s.children(t, "nmod:poss").stream().anyMatch(o -> Words.lemma(o).equals("our") || Words.lemma(o).equals("we"));
        if (team || worker(s, t) || words.has("union-only", Words.lemma(t)) || party(s, t, Entity.Kind.UNION)) {
            return Optional.of(Entity.Kind.UNION);
        }
        boolean named = party(s, t, Entity.Kind.EMPLOYER) || party(s, t, Entity.Kind.FACILITY);
        boolean theirs = named || words.has("employer-epithet", Words.lemma(t)) || words.has("org-voice", Words.lemma(t));
        return theirs ? Optional.of(Entity.Kind.EMPLOYER) : Optional.empty();
    }

    /** Whether the word stands for such a party, or for who speaks for one. */
    private boolean party(Sentence s, Token t, Entity.Kind kind) {
        return reading.references().entity(s, t).map(e -> e.kind() == Entity.Kind.PERSON ? reading.organizationOf(e) : e).filter(e -> e.kind() == kind).isPresent();
    }

    /** A side that has agreed to meet has agreed to meet the other. */
    private boolean agreedTo(Sentence s, Token verb, Token subject) {
        boolean agreed = verb.hangsAs("xcomp") && s.head(verb).filter(h -> Set.of("agree", "due", "offer").contains(Words.lemma(h))).isPresent();
        return agreed && party(s, subject) && s.child(verb, "obj").isEmpty() && s.children(verb, "obl").stream().noneMatch(o -> Clauses.prepositions(s, o).contains("with"));
    }

    private static boolean plural(Token t) {
        return t.tag().endsWith("S") || t.is("PRP") || t.is("DT") || t.is("CC");
    }

    private boolean twoParties(Sentence s, Token subject) {
        List<Token> all = Clauses.coordinated(s, subject);
        return all.size() > 1 && all.stream().allMatch(x -> party(s, x) || worker(s, x));
    }

    private boolean party(Sentence s, Token t) {
        return words.has("side", Words.lemma(t)) || Set.of("they", "we").contains(Words.lemma(t))
            || reading.references().entity(s, t).filter(e -> PARTIES.contains(e.kind())).isPresent();
    }

    /** Those who speak for a side: "the hospital's lawyers". */
    private boolean voice(Sentence s, Token t) {
        boolean speaks = words.has("org-voice", Words.lemma(t)) || Set.of("lawyer", "attorney", "team").contains(Words.lemma(t));
        return speaks && s.children(t, "nmod:poss", "compound").stream().anyMatch(o -> party(s, o) || words.has("employer-epithet", Words.lemma(o)));
    }

    private boolean worker(Sentence s, Token t) {
        return words.has("member-noun", Words.lemma(t)) || reading.occupations().workers(s, t, words);
    }

    /** "The sides broke off after nine hours": what they broke off is left unsaid. */
    private Optional<TalksMention> broke(Sentence s, Token t) {
        boolean off = t.is("VB") && words.has("talks-fail", s, t) && Set.of("break", "deadlock").contains(Words.lemma(t));
        boolean sides = off && Clauses.subject(s, t).filter(x -> bothSides(s, x)).isPresent();
        return sides && reading.factuality(s, t).real() ? Optional.of(new TalksMention(t, "broken-off", when.date(s, t))) : Optional.empty();
    }

    private Optional<TalksMention> table(Sentence s, Token t) {
        boolean bargaining = t.is("NN") && Words.lemma(t).equals("table")
            && s.children(t, "det", "compound", "amod").stream().anyMatch(c -> c.lemma().equals("the") || words.has("session-kind", Words.lemma(c)));
        if (!bargaining) {
            return Optional.empty();
        }
        Token verb = Clauses.predicate(s, t);
        return left(s, t, verb) ? Optional.of(new TalksMention(t, "broken-off", when.date(s, verb))) : atTable(s, t, verb);
    }

    private boolean left(Sentence s, Token table, Token verb) {
        boolean from = Clauses.prepositions(s, table).stream().anyMatch(Set.of("from", "of")::contains);
        return (table.hangsAs("obj") || from) && words.has("talks-stop", s, verb) && reading.factuality(s, verb).real();
    }

    private Optional<TalksMention> atTable(Sentence s, Token table, Token verb) {
        boolean to = Clauses.prepositions(s, table).stream().anyMatch(TO_TABLE::contains);
        boolean back = verb.equals(table) ? !s.children(table, "cop").isEmpty() : words.has("return-table", s, verb) && !words.has("vote-down", s, verb);
        if (!to || !back) {
            return Optional.empty();
        }
        Optional<TimeMention> date = when.date(s, verb);
        boolean planned = date.isEmpty() && !TalksTime.conditional(s) && reading.factuality(s, verb) == Factuality.FUTURE;
        return planned ? Optional.of(new TalksMention(table, "scheduled", date))
            : time.status(s, verb, date).or(() -> date.isEmpty() ? time.onWeekday(s, verb) : Optional.empty()).map(x -> new TalksMention(table, x, date));
    }

    /** "A mediator has called them back for Thursday." */
    private Optional<TalksMention> calledIn(Sentence s, Token t) {
        boolean called = t.is("VB") && words.has("convene", s, t) && Clauses.agent(s, t).filter(a -> mediator(s, a)).isPresent()
            && Clauses.patient(s, t).filter(o -> BOTH.contains(Words.lemma(o)) || s.children(t, "xcomp").isEmpty() && Words.lemma(o).equals("they")).isPresent();
        Optional<TimeMention> date = called && reading.factuality(s, t).real() ? when.date(s, t).filter(d -> s.children(t, "xcomp").isEmpty()) : Optional.empty();
        boolean undated = reading.document().article().published().isEmpty();
        return date.map(d -> new TalksMention(t, undated || when.ahead(d) ? "scheduled" : "held", date));
    }

    /** "The Labour Court has asked both sides to appear before it on Friday." */
    private Optional<TalksMention> summoned(Sentence s, Token t) {
        boolean asked = t.is("VB") && (words.has("convene", s, t) || Words.lemma(t).equals("ask")) && reading.factuality(s, t).real()
            && Clauses.agent(s, t).filter(a -> authority(s, a)).isPresent() && Clauses.patient(s, t).filter(o -> BOTH.contains(Words.lemma(o))).isPresent();
        Optional<Token> come = asked ? s.children(t, "xcomp").stream().filter(x -> words.has("appear", Words.lemma(x))).findFirst() : Optional.empty();
        return come.flatMap(x -> when.date(s, x)).filter(d -> when.ahead(d) || !d.anchoredToPast()).map(d -> new TalksMention(t, "scheduled", Optional.of(d)));
    }

    private boolean authority(Sentence s, Token t) {
        return mediator(s, t) || words.has("adjudicator", Words.lemma(t)) || reading.references().entity(s, t).filter(e -> e.kind() == Entity.Kind.PUBLIC_BODY).isPresent();
    }

    private boolean mediator(Sentence s, Token t) {
        return words.has("mediator", Words.lemma(t)) || s.children(t, "compound").stream().anyMatch(c -> words.has("mediator", Words.lemma(c)));
    }
}
