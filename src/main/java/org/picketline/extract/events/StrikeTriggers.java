// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.quantity.Unit;
import org.picketline.extract.time.Relation;
import org.picketline.extract.time.Use;
import org.picketline.model.Entity;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/**
 * Which words tell of a strike: the nouns and verbs for it, and everyday verbs that mean it when workers are the
 * subject: "stopped work", "left their posts", "have been out since July", "will be off the job".
 */
final class StrikeTriggers {

    /** How a word tells of a strike, from the plainest on. */
    enum Trigger {
        /** A noun: "strike", "walkout". */
        NOUN,
        /** A verb for it: "struck", "walked out". */
        VERB,
        /** A word for being away from work: "out", "off the job". */
        AWAY,
        /** Going back to work, which tells of the end of a strike that is told elsewhere. */
        RETURN
    }

    private static final int REACH = 5;
    private static final Set<String> TABLE = Set.of("meeting", "session", "table", "room", "conference", "hearing");
    private static final Set<String> DEFINITE = Set.of("the", "this");

    private final Reading reading;
    private final Words words;
    private final Sides sides;

    StrikeTriggers(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
        sides = new Sides(reading);
    }

    /** How the word tells of a strike, if it does. */
    Optional<Trigger> of(Sentence s, Token t) {
        if (noun(s, t) || takesUp(s, t)) {
            return Optional.of(Trigger.NOUN);
        }
        if (verb(s, t)) {
            return Optional.of(Trigger.VERB);
        }
        if (away(s, t)) {
            return Optional.of(Trigger.AWAY);
        }
        return returns(s, t) ? Optional.of(Trigger.RETURN) : Optional.empty();
    }

    private boolean noun(Sentence s, Token t) {
        if (leading(s, t)) {
            return true;
        }
        if (!t.is("NN") || withinOther(s, t)) {
            return false;
        }
        boolean action = Words.lemma(t).equals("action") && t.index() > 0 && (words.has("action-kind", Words.lemma(s.token(t.index() - 1))) || shelved(s, t) || runs(s, t));
        return action || words.has("strike-noun", Words.lemma(t)) && !dealStruck(s, t);
    }

    /** "Strikes are planned for 4 and 9 May": taggers take the first word for a verb. */
    static boolean leading(Sentence s, Token t) {
        return t.index() == 0 && t.tag().equals("VBZ") && t.lemma().equalsIgnoreCase("strike") && s.size() > 1 && (s.token(1).lemma().equals("be") || s.token(1).is("MD"));
    }

    /** "The strike is to last a day. It began on Monday." */
    private boolean takesUp(Sentence s, Token t) {
        Optional<Token> verb = t.is("PRP") && Words.lemma(t).equals("it") && t.hangsAs("nsubj") ? s.head(t) : Optional.empty();
        return verb.filter(v -> (words.has("begin", s, v) || words.has("end", s, v) || words.has("last", s, v)) && s.child(v, "obj").isEmpty()).isPresent()
            && reading.sentences().stream().skip(Math.max(0, s.index() - 1)).limit(1).filter(b -> b.index() < s.index() && b.paragraph() == s.paragraph())
                .anyMatch(b -> b.tokens().stream().anyMatch(x -> x.hangsAs("nsubj") && noun(b, x)));
    }

    /** "The union shelved the action." */
    private boolean shelved(Sentence s, Token t) {
        return Words.lemma(s.token(t.index() - 1)).equals("the") && words.has("avert", s, Clauses.predicate(s, t));
    }

    /** "The action will run from 7 a.m. on Monday": the strike that was told before. */
    private boolean runs(Sentence s, Token t) {
        Optional<Token> verb = t.hangsAs("nsubj") && DEFINITE.contains(Words.lemma(s.token(t.index() - 1))) ? s.head(t) : Optional.empty();
        return verb.filter(v -> words.has("begin", s, v) || words.has("end", s, v) || words.has("last", s, v)).isPresent()
            && reading.sentences().stream().anyMatch(b -> b.tokens().stream().anyMatch(x -> x.is("NN") && words.has("strike-noun", Words.lemma(x))));
    }

    /** "strike vote", "strike notice", "strike-ready". */
    private boolean withinOther(Sentence s, Token t) {
        if (t.index() + 1 >= s.size()) {
            return false;
        }
        Token next = s.token(t.index() + 1);
        return next.is("NN") && words.has("strike-part", Words.lemma(next)) || Words.lemma(t).equals("strike") && next.text().equals("-");
    }

    private boolean verb(Sentence s, Token t) {
        String lemma = Words.lemma(t);
        if (striking(t) || lemma.equals("strike") && t.is("VB")) {
            return !withinOther(s, t) && !dealStruck(s, t) && (!t.tag().equals("VBN") || active(s, t)) && !mishap(s, t);
        }
        return t.is("VB") && (lemma.equals("walk") && words.has("walk-out", s, t) && !fromTalks(s, t) && !oneSide(s, t) || stopsWork(s, t) || leaves(s, t));
    }

    /** "have struck twice", "doctors last struck"; but "is struck", "a hospital struck by nurses". */
    private static boolean active(Sentence s, Token t) {
        return s.child(t, "nsubj").isPresent() && !Clauses.passive(s, t);
    }

    /** "striking nurses", whatever the parser takes the word for. */
    static boolean striking(Token t) {
        return t.text().equalsIgnoreCase("striking");
    }

    /** "a heart attack can strike", "Strikes are rare", "Doctor strikes: what to know". */
    private boolean mishap(Sentence s, Token t) {
        Optional<Token> subject = Clauses.subject(s, t);
        boolean thing = subject.filter(x -> x.tag().equals("NN") && !sides.workers(s, x) && !words.has("group", Words.lemma(x))).isPresent();
        boolean heading = t.index() + 1 < s.size() && s.token(t.index() + 1).text().equals(":");
        return t.is("VB") && (thing || (t.index() == 0 || heading) && t.tag().equals("VBZ"));
    }

    /** "struck a deal", "strike a balance"; but "struck the hospital". */
    private boolean dealStruck(Sentence s, Token t) {
        return t.is("VB") && s.child(t, "obj").filter(o -> !employer(s, o) && !o.tag().startsWith("NNP") && !words.has("workplace", Words.lemma(o)) && !reading.occupations().workers(s, o, words)).isPresent();
    }

    private boolean employer(Sentence s, Token noun) {
        return words.has("employer-epithet", Words.lemma(noun)) || reading.names().at(s.index(), noun).filter(m -> m.is(Entity.Kind.EMPLOYER) || m.is(Entity.Kind.FACILITY)).isPresent();
    }

    /** "when the management panel walked out": of the talks. */
    private boolean oneSide(Sentence s, Token t) {
        return Clauses.subject(s, t).filter(x -> words.has("negotiating-side", Words.lemma(x)) || employer(s, x)).isPresent();
    }

    private boolean fromTalks(Sentence s, Token t) {
        boolean next = s.tokens().subList(Math.min(s.size(), t.index() + 1), Math.min(s.size(), t.index() + REACH + 2)).stream().anyMatch(x -> TABLE.contains(Words.lemma(x)) || words.has("talk-noun", Words.lemma(x)))
            && t.index() + 2 < s.size() && s.token(t.index() + 2).text().equals("of");
        return next || s.children(t, "obl", "nmod", "obj").stream().flatMap(x -> s.subtree(x).stream())
            .anyMatch(x -> words.has("talk-noun", Words.lemma(x)) || Words.lemma(x).equals("room"));
    }

    /** "stopped work", "downed tools", "refused to work", "stopped working"; "left their jobs" only where it says when. */
    private boolean stopsWork(Sentence s, Token t) {
        Optional<Token> work = s.child(t, "obj", "xcomp").filter(o -> words.has("labor", Words.lemma(o)));
        if (work.isEmpty() || !workers(s, t)) {
            return false;
        }
        boolean plural = work.get().tag().equals("NNS") || s.children(work.get(), "det", "nmod:poss").isEmpty();
        return words.has("stop-work", s, t) && plural || words.has("leave-work", Words.lemma(t)) && work.get().tag().equals("NNS") && timed(s);
    }

    /** "left St. Anne's Hospital on June 3"; without a time those who leave have resigned. */
    private boolean leaves(Sentence s, Token t) {
        boolean place = s.child(t, "obj").filter(o -> employer(s, o) || words.has("workplace", Words.lemma(o))).isPresent();
        return place && words.has("leave-work", Words.lemma(t)) && timed(s) && workers(s, t);
    }

    /** "have been out since Monday", "are off the job", "stayed out 16 days". */
    private boolean away(Sentence s, Token t) {
        boolean out = Words.lemma(t).equals("out") && !t.is("NN") && !(t.index() + 1 < s.size() && words.has("out-of", s.token(t.index() + 1).text()));
        boolean off = t.is("NN") && words.has("labor", Words.lemma(t)) && s.tokens().subList(Math.max(0, t.index() - 3), t.index()).stream().anyMatch(x -> x.text().equals("off"));
        boolean line = t.is("NN") && !ofStretch(s, t) && Words.lemma(t).equals("line") && t.index() > 0 && Words.lemma(s.token(t.index() - 1)).startsWith("picket");
        if (!out && !off && !line) {
            return false;
        }
        Token verb = Clauses.predicate(s, t);
        boolean stays = s.children(verb, "cop").size() > 0 || words.has("stay-away", Words.lemma(verb)) && verb.index() < t.index();
        boolean described = s.head(t).filter(h -> h.tag().equals("NNS") && sides.workers(s, h)).isPresent();
        return (stays && workers(s, verb) && !share(s, verb) || described) && (off || timed(s));
    }

    /** "after three days on the picket line" */
    private static boolean ofStretch(Sentence s, Token line) {
        return s.head(line).filter(h -> Set.of("hour", "day", "week", "month").contains(Words.lemma(h))).isPresent();
    }

    /** "returned to work", "are back on the job": only of all strikers, not of some. */
    private boolean returns(Sentence s, Token t) {
        boolean back = words.has("return-work", Words.lemma(t)) && t.is("VB") || Words.lemma(t).equals("back") && !t.is("NN") && !t.is("VB");
        if (!back || t.is("VB") && !homeward(s, t) || s.tokens().subList(t.index() + 1, Math.min(s.size(), t.index() + REACH)).stream().noneMatch(x -> words.has("labor", Words.lemma(x)) || employer(s, x))) {
            return false;
        }
        Token verb = Clauses.predicate(s, t);
        return workers(s, verb) && !partial(s, verb);
    }

    /** "go back", "report for work"; but "is going to tell the hospital". */
    private static boolean homeward(Sentence s, Token t) {
        Token next = s.token(Math.min(t.index() + 1, s.size() - 1));
        boolean to = Set.of("to", "for", "in").contains(next.text()) && t.index() + 2 < s.size() && !s.token(t.index() + 2).is("VB");
        return t.lemma().equals("return") || next.text().equals("back") || to || t.lemma().equals("report");
    }

    /** Whether the verb's subject is a number or share of the strikers, which tells who takes part rather than of the strike. */
    private boolean partial(Sentence s, Token verb) {
        return Clauses.subject(s, verb).filter(x -> s.subtree(x).stream().anyMatch(y -> y.index() <= x.index() && words.has("some", Words.lemma(y)))
            || reading.quantities(s).stream().anyMatch(q -> s.subtree(x).contains(s.token(q.from())))).isPresent();
    }

    private boolean share(Sentence s, Token verb) {
        return Clauses.subject(s, verb).filter(x -> reading.quantities(s).stream().anyMatch(q -> q.unit() == Unit.PERCENT && s.subtree(x).contains(s.token(q.from())))).isPresent();
    }

    private boolean workers(Sentence s, Token verb) {
        return Clauses.subject(s, verb).filter(x -> x.index() < verb.index() || !x.is("NN") || x.tag().equals("NNS")).filter(x -> !person(s, x)).filter(x -> sides.workers(s, x) || counted(s, x)).isPresent();
    }

    private boolean person(Sentence s, Token noun) {
        return reading.references().entity(s, noun).filter(e -> e.kind() == Entity.Kind.PERSON).isPresent();
    }

    /** "some 640 of them", "9,000 in all": a number that stands for workers. */
    private boolean counted(Sentence s, Token subject) {
        return reading.quantities(s).stream().anyMatch(q -> q.from() <= subject.index() && subject.index() < q.to());
    }

    /** Whether the sentence tells when or how long. */
    private boolean timed(Sentence s) {
        return reading.times(s).stream().anyMatch(x -> x.date().month().isPresent() || x.relation() != Relation.SINCE)
            || reading.durations(s).stream().anyMatch(d -> d.use() == Use.LENGTH && d.days() < 400);
    }
}
