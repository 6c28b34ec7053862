// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.picketline.extract.events.StrikeMention.Phase;
import org.picketline.extract.events.StrikeTriggers.Trigger;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Factuality;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.time.Use;
import org.picketline.model.Entity;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** What a sentence tells of a strike's course: that it begins, goes on, ends, is called off, and whether that is so. */
final class StrikeCourse {

    /** So many tokens from the strike's word "had been due to" stands at most. */
    private static final int NEAR = 8;
    /** "go out on an open-ended strike" */
    private static final int ADJACENT = 4;
    private static final Set<String> OUT_OF = Set.of("from", "of", "off", "on", "out");

    private final Reading reading;
    private final Words words;
    private final StrikeTurns turns;

    StrikeCourse(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
        turns = new StrikeTurns(reading);
    }

    /** The verb that says what becomes of the strike; where the parser lost it, the one just before. */
    Token verb(Sentence s, Token word) {
        if (StrikeTriggers.leading(s, word)) {
            return s.tokens().stream().filter(t -> t.index() > 1 && t.index() < ADJACENT && (t.tag().equals("VBN") || t.tag().equals("VB"))).findFirst().orElse(word);
        }
        boolean lost = word.is("NN") && word.relation().equals("dep");
        for (int i = word.index() - 1; lost && i >= Math.max(0, word.index() - 5) && !s.token(i).text().equals(","); i--) {
            if (s.token(i).is("VB")) {
                return s.token(i);
            }
        }
        return goes(s, word).or(() -> aimed(s, word)).or(() -> afterAside(s, word)).orElseGet(() -> Clauses.predicate(s, word));
    }

    /** The verb of "The strike, which was due to start on Monday, has been called off", of which the parser made no clause. */
    private static Optional<Token> afterAside(Sentence s, Token word) {
        return s.tokens().stream().filter(v -> word.is("NN") && word.head() < 0 && v.index() > word.index() && v.is("VB"))
            .filter(v -> s.children(v, "aux").stream().anyMatch(a -> a.lemma().equals("have") && s.token(a.index() - 1).text().equals(","))).findFirst();
    }

    /** The verb right before "on strike", wherever the parser hung the words. */
    private static Optional<Token> goes(Sentence s, Token word) {
        boolean on = word.index() > 1 && s.token(word.index() - 1).lemma().equals("on");
        return on ? Optional.of(s.token(word.index() - 2)).filter(v -> v.is("VB") && v.lemma().equals("go")) : Optional.empty();
    }

    /** The infinitive right before "a strike": "to avert a strike", wherever the parser hung the words. */
    private static Optional<Token> aimed(Sentence s, Token word) {
        int i = word.index() - 1;
        while (i > 0 && (s.token(i).is("DT") || s.token(i).is("JJ") || s.token(i).is("PRP$") || s.token(i).is("CD"))) {
            i--;
        }
        return i > 0 && word.is("NN") && s.token(i).tag().equals("VB") && s.token(i - 1).is("TO") ? Optional.of(s.token(i)) : Optional.empty();
    }

    Phase phase(Sentence s, Token word, Token verb, Trigger trigger) {
        return switch (trigger) {
            case RETURN -> Phase.RETURNS;
            case AWAY -> counterfactual(s, word) ? Phase.AVERTED : awayNow(s, verb) ? Phase.GOES_ON : calledOffAfterwards(s, word) ? Phase.AVERTED : Phase.BEGINS;
            default -> phase(s, word, verb);
        };
    }

    /** "are out", "have been off the job since"; "went out" and "were out" tell of a strike's beginning only. */
    private static boolean awayNow(Sentence s, Token verb) {
        boolean perfect = s.children(verb, "aux").stream().anyMatch(a -> a.lemma().equals("have") && !a.tag().equals("VBD"));
        boolean present = verb.tag().equals("VBZ") || verb.tag().equals("VBP") || s.children(verb, "cop").stream().anyMatch(c -> c.tag().equals("VBZ") || c.tag().equals("VBP"));
        return perfect || present;
    }

    /** "was to have begun", "had been due to strike", "would have walked out". */
    private boolean counterfactual(Sentence s, Token word) {
        for (int i = 0; i + 3 < s.size(); i++) {
            String first = Words.lemma(s.token(i));
            boolean toHave = s.token(i).tag().equals("VBD") && first.equals("be") && Words.lemma(s.token(i + 1)).equals("to") && Words.lemma(s.token(i + 2)).equals("have");
            boolean hadBeen = s.token(i).tag().equals("VBD") && first.equals("have") && Words.lemma(s.token(i + 1)).equals("be") && words.has("schedule-state", Words.lemma(s.token(i + 2)));
            boolean wouldHave = first.equals("would") && Words.lemma(s.token(i + 1)).equals("have") && s.token(i + 2).is("VB") && !another(s, word, s.token(i + 2));
            if ((toHave || hadBeen || wouldHave) && Math.abs(i - word.index()) <= NEAR && reading.utterance(s, word).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** "would have had to give up the strike", "no strike would have been as large": what did not come true is something else. */
    private static boolean another(Sentence s, Token word, Token verb) {
        boolean obliged = verb.index() + 1 < s.size() && verb.lemma().equals("have") && s.token(verb.index() + 1).is("TO");
        return obliged || s.children(word, "det").stream().anyMatch(d -> d.lemma().equalsIgnoreCase("no"));
    }

    /** "removes the possibility of a strike", "the threat of a walkout has receded". */
    private boolean threatLifted(Sentence s, Token word) {
        return s.head(word).filter(h -> word.hangsAs("nmod") && (words.has("possible-noun", Words.lemma(h)) || words.has("plan-noun", Words.lemma(h))))
            .filter(h -> words.has("lift-threat", s, Clauses.predicate(s, h)) || words.has("avert", s, Clauses.predicate(s, h))).isPresent();
    }

    private Phase phase(Sentence s, Token word, Token verb) {
        if (counterfactual(s, word) || threatLifted(s, word) || turns.off(s, word, verb)) {
            return Phase.AVERTED;
        }
        if (turns.over(s, word)) {
            return Phase.ENDS;
        }
        if (turns.goesOn(s, word, verb)) {
            return Phase.GOES_ON;
        }
        if (word.tag().equals("VBP") && word.relation().equals("acl:relcl") && Clauses.subject(s, word).filter(x -> x.text().equalsIgnoreCase("those")).isPresent()) {
            return Phase.NAMED;
        }
        if (!word.equals(verb) && about(s, word, verb, "begin") && verb.is("VBD") && reading.factuality(s, verb) == Factuality.PAST && calledOffAfterwards(s, word)) {
            return Phase.ENDS;
        }
        if (withdrawnNotice(s, word) || calledOffAfterwards(s, word) || cameClose(s, verb) || !word.equals(verb) && about(s, word, verb, "avert") || amod(s, word, "avert")) {
            return Phase.AVERTED;
        }
        if (!word.equals(verb) && about(s, word, verb, "end") && !(onStrike(s, word) && word.hangsAs("nmod"))) {
            return endsUp(s, verb) ? Phase.NAMED : Phase.ENDS;
        }
        if (!word.equals(verb) && words.has("last", s, verb) && Clauses.subject(s, verb).filter(x -> x.index() == word.index()).isPresent()) {
            return verb.tag().equals("VBD") ? Phase.ENDS : Phase.GOES_ON;
        }
        if (!word.equals(verb) && (words.has("continue", s, verb) && !words.has("begin", s, verb) && !merelyIs(s, verb) || inWeek(s, word))) {
            return Phase.GOES_ON;
        }
        if (!word.equals(verb) && words.has("going", Words.lemma(verb))) {
            return Phase.GOES_ON;
        }
        if (word.is("NN") && onStrike(s, word)) {
            return words.has("begin", s, verb) || verb.lemma().equals("go") ? Phase.BEGINS : Phase.GOES_ON;
        }
        if (attributive(s, word)) {
            return Phase.GOES_ON;
        }
        if (!word.is("NN") && word.tag().equals("VBG") && (word.hangsAs("amod") || !s.children(word, "aux").isEmpty() && s.children(word, "aux").stream().allMatch(a -> a.lemma().equals("be"))) || !word.is("VB") && StrikeTriggers.striking(word)) {
            return Phase.GOES_ON;
        }
        if (!word.is("NN") && !StrikeTriggers.leading(s, word) || turns.act(s, word) || about(s, word, verb, "begin") || verb.lemma().equals("go") && Math.abs(word.index() - verb.index()) <= ADJACENT) {
            return Phase.BEGINS;
        }
        return Phase.NAMED;
    }

    /** "strikes remain rare", "a strike remains possible". */
    private boolean merelyIs(Sentence s, Token verb) {
        return s.children(verb, "xcomp", "obj").stream().anyMatch(x -> x.is("JJ") && words.has("commonness", Words.lemma(x)));
    }

    /** "striking nurses", which parsers take for what is done to nurses. */
    private boolean attributive(Sentence s, Token word) {
        return word.tag().equals("VBG") && s.children(word, "aux", "case", "mark").isEmpty() && s.child(word, "obj").filter(o -> reading.occupations().workers(s, o, words)).isPresent();
    }

    /** "end up on strike" tells of no end. */
    private static boolean endsUp(Sentence s, Token verb) {
        return verb.lemma().equals("end") && verb.index() + 1 < s.size() && s.token(verb.index() + 1).lemma().equals("up");
    }

    /** "came close to a strike". */
    private static boolean cameClose(Sentence s, Token verb) {
        return verb.lemma().equals("come") && verb.index() + 1 < s.size() && s.token(verb.index() + 1).text().equals("close");
    }

    /** "had planned a walkout in June, but it was called off". */
    private boolean calledOffAfterwards(Sentence s, Token word) {
        return s.tokens().stream().anyMatch(t -> t.index() > word.index() && dropped(s, t)) || next(s).filter(n -> n.tokens().stream().noneMatch(t -> words.has("strike-noun", Words.lemma(t))))
            .filter(n -> n.tokens().stream().anyMatch(t -> dropped(n, t) || cameToNothing(n, t))).isPresent();
    }

    private boolean dropped(Sentence s, Token t) {
        return t.is("VB") && words.has("avert", s, t) && Clauses.patient(s, t).filter(p -> p.lemma().equals("it") || p.lemma().equals("they")).isPresent() && Factuality.of(s, t, words).real();
    }

    /** "It did not happen", "that never took place". */
    private boolean cameToNothing(Sentence s, Token t) {
        boolean it = Clauses.subject(s, t).filter(x -> words.has("it", Words.lemma(x))).isPresent();
        return it && t.is("VB") && words.has("happen", s, t) && Factuality.of(s, t, words) == Factuality.NEGATED;
    }

    private Optional<Sentence> next(Sentence s) {
        return reading.sentences().stream().skip(s.index() + 1L).findFirst().filter(n -> n.paragraph() == s.paragraph());
    }

    /** Whether the strike is the subject or object of a verb of the class. */
    private boolean about(Sentence s, Token word, Token verb, String verbClass) {
        boolean argument = word.hangsAs("obj") || word.hangsAs("nsubj") || word.hangsAs("obl") || word.hangsAs("conj") || word.hangsAs("dep") || word.hangsAs("nmod") || word.head() < 0;
        boolean beside = verbClass.equals("begin") && (verb.lemma().equals("open") && !verb.is("VB") || word.hangsAs("nmod") && !Clauses.prepositions(s, word).contains("of"));
        return argument && !beside && words.has(verbClass, s, verb) && !(verbClass.equals("avert") && circumstance(s, word));
    }

    /** "appointments were cancelled because of the strike": not the strike was. */
    private static boolean circumstance(Sentence s, Token word) {
        return word.hangsAs("obl") && Clauses.prepositions(s, word).stream().noneMatch(OUT_OF::contains);
    }

    private boolean amod(Sentence s, Token word, String verbClass) {
        return s.children(word, "amod", "acl").stream().anyMatch(a -> words.has(verbClass, s, a));
    }

    private static boolean onStrike(Sentence s, Token word) {
        return word.index() > 0 && s.token(word.index() - 1).lemma().equals("on") || word.index() > 1 && s.token(word.index() - 2).lemma().equals("on");
    }

    private boolean inWeek(Sentence s, Token word) {
        return reading.durations(s).stream().anyMatch(d -> d.use() == Use.ORDINAL);
    }

    /** Whether it is the strike that members vote on. */
    boolean authorized(Sentence s, Token verb, Phase phase) {
        int to = verb.index() - 1;
        if ((phase == Phase.AVERTED || phase == Phase.ENDS) && resolved(s, verb)) {
            return false;
        }
        boolean votes = to > 0 && s.token(to).text().equalsIgnoreCase("to") && s.token(to - 1).text().toLowerCase(Locale.ROOT).startsWith("vot");
        return votes || favored(s, verb) || s.head(verb).filter(h -> words.has("vote", Words.lemma(h)) || words.has("authorize", Words.lemma(h)) || words.has("vote-noun", Words.lemma(h))).isPresent()
            || words.has("authorize", Words.lemma(verb)) && phase == Phase.NAMED || words.has("approve", s, verb) && phase == Phase.NAMED && verb.is("VB") || words.has("vote", Words.lemma(verb));
    }

    /** "92 percent were in favor of strike action". */
    private boolean favored(Sentence s, Token verb) {
        return verb.is("NN") && words.has("favor-noun", Words.lemma(verb)) && Clauses.prepositions(s, verb).contains("in");
    }

    Factuality factuality(Sentence s, Token word, Token verb, Phase phase) {
        if (attributive(s, word)) {
            return Factuality.PRESENT;
        }
        if (phase == Phase.AVERTED && turns.off(s, word, verb)) {
            return Factuality.PAST;
        }
        if (turns.act(s, word)) {
            return Factuality.PRESENT;
        }
        Factuality told = told(s, word, verb, phase);
        if (told.real() && phase == Phase.NAMED && turns.called(s, word, verb)) {
            return Factuality.FUTURE;
        }
        if (told.real() && (turns.ready(s, word, verb) || phase == Phase.NAMED && turns.near(s, word)) || told == Factuality.DESIRED && turns.considered(s, word, verb)) {
            return Factuality.POSSIBLE;
        }
        boolean toCome = turns.bound(s, word, verb) || turns.expected(s, word, verb) || StrikeTriggers.leading(s, word) && words.has("plan", s, verb);
        if ((told.real() || told == Factuality.DESIRED) && phase != Phase.AVERTED && phase != Phase.ENDS && toCome) {
            return Factuality.FUTURE;
        }
        if (told.real() && ordered(s, verb, phase)) {
            return Factuality.DESIRED;
        }
        if (told == Factuality.NEGATED && beside(s, word, verb, phase)) {
            return Factuality.PAST;
        }
        return told == Factuality.DESIRED ? turns.driven(s, verb).orElse(told) : told;
    }

    /** "Come here and end this strike": an order tells what somebody wants. */
    private static boolean ordered(Sentence s, Token verb, Phase phase) {
        return (phase == Phase.ENDS || phase == Phase.AVERTED) && verb.tag().equals("VB") && !Clauses.infinitive(s, verb) && s.children(verb, "nsubj", "aux", "cop").isEmpty();
    }

    /** "A strike in May did not change that": what is denied is not the strike. */
    private boolean beside(Sentence s, Token word, Token verb, Phase phase) {
        return phase == Phase.NAMED && word.hangsAs("nsubj") && verb.is("VB") && s.head(word).filter(verb::equals).isPresent() && !words.has("happen", s, verb) && !words.has("schedule", s, verb) && !words.has("plan", s, verb)
            && s.children(verb, "aux").stream().anyMatch(a -> a.text().equals("did")) && s.children(word, "det").stream().noneMatch(d -> d.lemma().equalsIgnoreCase("no"));
    }

    private Factuality told(Sentence s, Token word, Token verb, Phase phase) {
        if (Clauses.prepositions(s, word).contains("from") && words.has("prevent", s, verb)) {
            return Factuality.NEGATED;
        }
        Factuality factuality = word.relation().equals("dep") || goes(s, word).or(() -> aimed(s, word)).filter(v -> v.index() != word.head()).isPresent() ? reading.factuality(s, verb) : reading.factuality(s, word);
        if ((phase == Phase.AVERTED || phase == Phase.ENDS) && resolved(s, verb)) {
            return Factuality.PAST;
        }
        if (factuality == Factuality.DESIRED && calledOut(s, verb)) {
            return Factuality.FUTURE;
        }
        if (factuality == Factuality.NEGATED && verb.lemma().equals("rule") && s.children(verb).stream().anyMatch(c -> Words.lemma(c).equals("out"))) {
            return Factuality.POSSIBLE;
        }
        if ((authorized(s, verb, phase) || endsUp(s, verb) && !factuality.real()) && factuality != Factuality.NEGATED) {
            return Factuality.POSSIBLE;
        }
        if (phase == Phase.AVERTED && (calledOffAfterwards(s, word) || counterfactual(s, word) || threatLifted(s, word))) {
            return Factuality.PAST;
        }
        boolean argument = !verb.equals(word) && (word.hangsAs("obj") || word.hangsAs("nsubj"));
        if (argument && factuality.real() && phase == Phase.NAMED && words.has("threaten", s, verb)) {
            return Factuality.POSSIBLE;
        }
        if (argument && factuality.real() && words.has("schedule", s, verb)) {
            return Factuality.FUTURE;
        }
        if (phase == Phase.GOES_ON && isToLast(s, verb)) {
            return Factuality.PRESENT;
        }
        boolean headlinePresent = reading.headline(s) && verb.tag().equals("VBP") && word.equals(verb);
        return headlinePresent ? Factuality.PRESENT : factuality;
    }

    /** "the union has called on its members to walk out": what it calls for takes place. */
    private boolean calledOut(Sentence s, Token verb) {
        Optional<Token> call = s.head(verb).filter(h -> words.has("call-out", s, h) && Clauses.infinitive(s, verb) && Factuality.of(s, h, words).real());
        return call.flatMap(c -> Clauses.subject(s, c)).filter(x -> words.has("union-epithet", Words.lemma(x)) || reading.references().entity(s, x).filter(e -> e.kind() == Entity.Kind.UNION).isPresent()).isPresent()
            && s.children(call.get(), "obj", "obl").stream().anyMatch(o -> reading.occupations().workers(s, o, words) || words.has("member-noun", Words.lemma(o)));
    }

    /** "voted to accept the offer and suspend the walkout", "agreed to end the strike": who may has done it. */
    private boolean resolved(Sentence s, Token verb) {
        Token at = verb;
        while (at.hangsAs("conj") && s.head(at).filter(h -> h.tag().equals("VB")).isPresent()) {
            at = s.head(at).get();
        }
        return Clauses.infinitive(s, at) && s.head(at).filter(h -> h.is("VBD") || h.is("VBN")).filter(h -> words.has("resolve", Words.lemma(h)) && Factuality.of(s, h, words).real()).isPresent();
    }

    /** "is to run until Saturday": it has begun. */
    private boolean isToLast(Sentence s, Token verb) {
        return words.has("last", s, verb) && Clauses.infinitive(s, verb) && s.children(verb, "cop", "aux").stream().anyMatch(a -> a.lemma().equals("be"));
    }

    /** A notice taken back means that there will be no strike. */
    boolean withdrawnNotice(Sentence s, Token t) {
        return t.is("NN") && Words.lemma(t).equals("notice") && t.hangsAs("obj") && (words.has("avert", s, Clauses.predicate(s, t)) || Clauses.predicate(s, t).lemma().equals("take"));
    }
}
