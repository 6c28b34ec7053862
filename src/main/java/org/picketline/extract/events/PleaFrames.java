// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Factuality;
import org.picketline.extract.grammar.Words;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/**
 * Roundabout ways to say what somebody wants: "what they want is X", "X is the one thing nurses care about", "they should have X",
 * "they won't sign without X", "out until it agrees to X", "the union is after X", "the strike is about X", "the council was at 12%",
 * "the 12% that nurses had asked for".
 */
final class PleaFrames {

    private static final Set<String> CLEFT = Set.of("what", "all", "thing", "demand", "issue");
    private static final Set<String> OBLIGED = Set.of("should", "deserve", "must", "ought");
    private static final Set<String> GIVEN = Set.of("have", "get", "be", "receive", "earn", "pay", "give", "treat");
    private static final Set<String> LOSS = Set.of("cut", "concession", "rollback", "reduction", "takeaway", "erosion", "freeze", "change", "plan", "proposal");
    private static final Set<String> PROVISO = Set.of("without", "unless", "until");
    private static final int CLEFT_REACH = 7;

    private final Reading reading;
    private final Words words;
    private final Sides sides;

    PleaFrames(Reading reading, Sides sides) {
        this.reading = reading;
        this.words = reading.words();
        this.sides = sides;
    }

    /** What a verb with a worker or union as its subject says is wanted, in a roundabout way. */
    Optional<Scope> wanted(Sentence s, Token verb) {
        return Stream.of(cleft(s, verb), relative(s, verb), idiom(s, verb), winning(s, verb), due(s, verb), until(s, verb), proviso(s, verb), liking(s, verb), figure(s, verb)).flatMap(Optional::stream).findFirst();
    }

    /** "What the strikers want is X", "X is what the union wants", "all we ask for is X": the whole sentence tells. */
    private Optional<Scope> cleft(Sentence s, Token verb) {
        boolean wants = words.has("want-verb", s, verb) || words.has("ask-verb", s, verb) || words.has("cleft-verb", Words.lemma(verb));
        boolean opened = wants && s.tokens().subList(Math.max(0, verb.index() - CLEFT_REACH), verb.index()).stream().anyMatch(t -> CLEFT.contains(Words.lemma(t)));
        boolean copula = opened && s.tokens().stream().anyMatch(t -> t.text().equals(":") || t.hangsAs("cop") || t.relation().equals("root") && Words.lemma(t).equals("be") || Words.lemma(t).equals("come"));
        return copula ? Optional.of(Scope.whole(s)) : Optional.empty();
    }

    /** "short of the 12 per cent the union had demanded": what is wanted stands before, and nothing after. */
    private Optional<Scope> relative(Sentence s, Token verb) {
        boolean last = verb.index() + 1 >= s.size() || s.token(verb.index() + 1).hangsAs("punct");
        Optional<Token> subject = last && words.has("want-verb", s, verb) ? s.child(verb, "nsubj") : Optional.empty();
        int from = subject.map(x -> s.subtree(x).get(0).index()).orElse(0);
        int noun = from > 0 && Set.of("that", "which").contains(Words.lemma(s.token(from - 1))) ? from - 2 : from - 1;
        if (noun < 0 || !s.token(noun).is("NN")) {
            return Optional.empty();
        }
        int before = noun;
        while (before > 0 && !s.token(before - 1).is("VB") && !s.token(before - 1).hangsAs("punct")) {
            before--;
        }
        return Optional.of(Scope.range(s, before, noun + 1));
    }

    /** "has its sights set on X", "is after X", "have X in mind". */
    private Optional<Scope> idiom(Sentence s, Token verb) {
        boolean have = Words.lemma(verb).equals("have") && s.tokens().stream().anyMatch(t -> t.index() > verb.index() && t.index() <= verb.index() + 4 && words.has("aim-noun", Words.lemma(t)));
        Optional<Token> after = s.tokens().stream().filter(t -> t.text().equals("after") && t.index() > 0 && t.index() <= verb.index() && s.tokens().subList(Math.max(0, t.index() - 2), t.index()).stream().anyMatch(b -> Words.lemma(b).equals("be"))).findFirst();
        return have ? Optional.of(Scope.after(s, verb.index())) : after.map(t -> Scope.range(s, t.index(), s.size()));
    }

    /** "is trying to stop the hospital from outsourcing", "refused to accept cuts". */
    private Optional<Scope> winning(Sentence s, Token verb) {
        boolean tries = words.has("try-verb", Words.lemma(verb)) && s.children(verb, "xcomp", "advcl").stream().anyMatch(x -> words.has("win-verb", Words.lemma(x)));
        boolean refuses = Set.of("refuse", "decline").contains(Words.lemma(verb)) && s.children(verb, "xcomp").stream().flatMap(x -> s.children(x, "obj").stream()).anyMatch(o -> LOSS.contains(Words.lemma(o)));
        return tries || refuses ? Optional.of(Scope.after(s, verb.index())) : Optional.empty();
    }

    /** "should have the same pay", "deserve a raise". */
    private Optional<Scope> due(Sentence s, Token verb) {
        boolean should = GIVEN.contains(Words.lemma(verb)) && s.children(verb, "aux").stream().anyMatch(a -> OBLIGED.contains(Words.lemma(a)));
        return should || Words.lemma(verb).equals("deserve") ? Optional.of(Scope.after(s, verb.index() - 1)) : Optional.empty();
    }

    /** "will stay out until the company agrees to X". */
    private Optional<Scope> until(Sentence s, Token verb) {
        return words.has("stay-out", s, verb) ? s.children(verb, "advcl").stream().filter(c -> unless(s, c) && Clauses.subject(s, c).flatMap(x -> sides.employer(s, x)).isPresent())
            .findFirst().map(c -> Scope.after(s, c.index())) : Optional.empty();
    }

    private static boolean unless(Sentence s, Token clause) {
        return Clauses.prepositions(s, clause).contains("until") || s.children(clause, "mark").stream().anyMatch(m -> PROVISO.contains(Words.lemma(m)));
    }

    /** "will not sign without X". */
    private Optional<Scope> proviso(Sentence s, Token verb) {
        boolean refuses = words.has("settle-verb", Words.lemma(verb)) && reading.factuality(s, verb) == Factuality.NEGATED;
        return refuses ? s.children(verb, "obl", "advcl", "nmod").stream().filter(o -> Clauses.prepositions(s, o).stream().anyMatch(PROVISO::contains)).findFirst().map(o -> Scope.after(s, verb.index())) : Optional.empty();
    }

    /** "would like to see better raises". */
    private Optional<Scope> liking(Sentence s, Token verb) {
        boolean would = Words.lemma(verb).equals("like") && s.children(verb, "aux").stream().anyMatch(a -> Set.of("would", "'d").contains(Words.lemma(a)));
        return would ? Optional.of(Scope.after(s, verb.index())) : Optional.empty();
    }

    /** "opened at 19%", "has come down to 14%", "stands at 12%". */
    private Optional<Scope> figure(Sentence s, Token verb) {
        Scope scope = Scope.after(s, verb.index());
        boolean position = words.has("offer-position", s, verb) && !words.has("put-forward", s, verb) || Words.lemma(verb).equals("ask");
        boolean figure = position && new Terms(reading).raise(scope, true).isPresent();
        return figure ? Optional.of(scope) : Optional.empty();
    }

    /** "The union is after raises", "the council was at 12%": a noun with a copula tells what the union is up to. */
    Optional<Scope> predicate(Sentence s, Token noun) {
        Optional<Token> copula = s.child(noun, "cop").filter(c -> c.index() < noun.index());
        Optional<Token> subject = copula.flatMap(c -> s.child(noun, "nsubj"));
        if (subject.isEmpty() || reading.factuality(s, noun) == Factuality.NEGATED) {
            return Optional.empty();
        }
        boolean ours = sides.workers(s, subject.get());
        boolean after = sides.likelyWorkers(s, subject.get()) && Clauses.prepositions(s, noun).contains("after");
        boolean at = ours && Clauses.prepositions(s, noun).contains("at") && new Terms(reading).raise(Scope.range(s, copula.get().index(), s.size()), true).isPresent();
        boolean about = words.has("dispute-noun", Words.lemma(subject.get())) && s.tokens().subList(copula.get().index(), noun.index()).stream().anyMatch(t -> Set.of("about", "over").contains(t.text()));
        return after || at || about ? Optional.of(Scope.after(s, copula.get().index())) : Optional.empty();
    }

    /** "For nurses, it comes down to X." */
    Optional<Scope> comesDown(Sentence s, Token verb) {
        boolean down = Set.of("come", "boil").contains(Words.lemma(verb)) && s.children(verb).stream().anyMatch(c -> c.text().equals("down"));
        boolean theirs = down && s.children(verb, "obl").stream().anyMatch(o -> Clauses.prepositions(s, o).contains("for") && sides.workers(s, o));
        return theirs ? Optional.of(Scope.after(s, verb.index())) : Optional.empty();
    }
}
