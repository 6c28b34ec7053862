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
import org.picketline.model.Entity;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/**
 * Where workers or their union say what they want: by a verb ("want", "call for"), by a purpose ("on strike for better
 * pay"), or by a noun ("their demands include").
 */
final class Pleas {

    /**
     * A demand.
     *
     * @param by     who makes it
     * @param scopes the words that tell what is demanded
     * @param thing  whether it is clearly for some thing, though its words be of no known issue
     */
    record Plea(Optional<Entity> by, List<Scope> scopes, boolean thing) { }

    private final Reading reading;
    private final Sides sides;
    private final PleaFrames frames;
    private final Askers askers;
    private final Exhortations told;
    private final WantedThings things;
    private final ListedItems items;

    Pleas(Reading reading) {
        this.reading = reading;
        sides = new Sides(reading);
        frames = new PleaFrames(reading, sides);
        askers = new Askers(reading, sides);
        told = new Exhortations(reading, sides);
        things = new WantedThings(reading, sides);
        items = new ListedItems(reading);
    }

    List<Plea> in(Sentence s) {
        List<Plea> pleas = new ArrayList<>();
        for (Token t : s.tokens()) {
            plea(s, t).ifPresent(pleas::add);
        }
        return pleas;
    }

    private Optional<Plea> plea(Sentence s, Token t) {
        // "Demands for …" at the head of a sentence is taken for a verb by taggers.
        boolean noun = t.is("NN") || t.tag().equals("VBZ") && (t.index() == 0 || s.token(t.index() - 1).text().endsWith("s"));
        Optional<Plea> verb = t.is("VB") ? verb(s, t) : Optional.empty();
        return verb.or(() -> noun ? noun(s, t) : Optional.empty())
            .or(() -> frames.predicate(s, t).map(scope -> plea(s, reading.union(s, t), scope)))
            .or(() -> t.is("VB") ? frames.comesDown(s, t).or(() -> told.owed(s, t)).map(scope -> plea(s, reading.union(s, t), scope)) : Optional.empty());
    }

    private Optional<Plea> verb(Sentence s, Token verb) {
        if (verb.hangsAs("amod") || verb.hangsAs("compound")) {
            return Optional.empty();
        }
        Optional<Scope> frame = frames.wanted(s, verb);
        Optional<Scope> scope = frame.or(() -> wanted(s, verb));
        Optional<Token> who = scope.isEmpty() ? Optional.empty() : askers.of(s, verb);
        if (who.isEmpty() || frame.isEmpty() && unreal(s, verb)) {
            return Optional.empty();
        }
        Plea plea = plea(s, verb, who.get(), scope.get());
        return Optional.of(new Plea(plea.by(), plea.scopes(), frame.isEmpty() && things.wanted(s, verb)));
    }

    private boolean unreal(Sentence s, Token word) {
        Factuality factuality = reading.factuality(s, word);
        return factuality == Factuality.NEGATED || factuality == Factuality.CONDITIONAL;
    }

    /** What a verb of wanting says is wanted; of verbs like "ask" and "strike" only what stands after "for" or a complement. */
    private Optional<Scope> wanted(Sentence s, Token verb) {
        Words words = reading.words();
        if (words.has("want-verb", s, verb)) {
            return Optional.of(Scope.after(s, verb.index()));
        }
        if (words.has("act-for-verb", s, verb)) {
            return purpose(s, verb).map(p -> Scope.phrase(s, p).and(Scope.range(s, p.index(), p.index() + 1)));
        }
        if (!words.has("ask-verb", s, verb)) {
            return Optional.empty();
        }
        if (opensList(s)) {
            return Optional.of(Scope.after(s, verb.index()));
        }
        Optional<Token> purpose = purpose(s, verb);
        boolean complement = !s.children(verb, "xcomp", "ccomp").isEmpty() || verb.index() + 1 < s.size() && Words.lemma(s.token(verb.index() + 1)).equals("that") || !s.children(verb, "advcl").isEmpty() && words.has("ask-to-verb", Words.lemma(verb));
        int from = purpose.flatMap(p -> s.child(p, "case")).map(Token::index).orElse(verb.index());
        return purpose.isPresent() || complement && words.has("ask-to-verb", Words.lemma(verb)) ? Optional.of(Scope.after(s, complement ? verb.index() : from)) : Optional.empty();
    }

    /** "The union is asking the hospital for:" */
    private static boolean opensList(Sentence s) {
        return s.size() > 1 && s.token(s.size() - 1).text().equals(":") && s.token(s.size() - 2).text().equals("for");
    }

    private static Optional<Token> purpose(Sentence s, Token verb) {
        return s.children(verb, "obl", "advcl", "nmod").stream().filter(o -> Clauses.prepositions(s, o).contains("for")).findFirst();
    }

    private Plea plea(Sentence s, Token word, Token who, Scope scope) {
        return plea(s, sides.union(s, who).or(() -> reading.union(s, word)), scope);
    }

    private Plea plea(Sentence s, Optional<Entity> by, Scope scope) {
        List<Scope> scopes = new ArrayList<>(List.of(scope));
        scopes.addAll(items.after(s));
        return new Plea(by, scopes, false);
    }

    private Optional<Plea> noun(Sentence s, Token noun) {
        if (keyIssue(s, noun)) {
            return contents(s, noun).map(scope -> plea(s, reading.union(s, noun), scope));
        }
        if (!reading.words().has("demand-noun", Words.lemma(noun)) || noun.hangsAs("compound")) {
            return Optional.empty();
        }
        Optional<Token> owner = owner(s, noun);
        boolean takesAway = s.children(noun, "acl", "xcomp").stream().anyMatch(v -> reading.words().has("take-away", s, v)) || noun.index() + 2 < s.size() && reading.words().has("take-away", s, s.token(noun.index() + 2));
        boolean theirs = !takesAway && owner.isPresent() ? sides.workers(s, owner.get()) : !takesAway && Set.of("demand", "plea").contains(Words.lemma(noun)) && ownerless(s, noun);
        return theirs ? contents(s, noun).map(scope -> plea(s, owner.flatMap(o -> sides.union(s, o)).or(() -> reading.union(s, noun)), scope)) : Optional.empty();
    }

    /** "The key issue is wages", "sticking points include staffing": what is open between the sides is what the union asks for. */
    private boolean keyIssue(Sentence s, Token noun) {
        boolean open = reading.words().has("open-issue", Words.lemma(noun)) && s.children(noun, "amod", "compound").stream().anyMatch(a -> reading.words().has("chief-issue", Words.lemma(a)));
        boolean subject = noun.hangsAs("nsubj") && (reading.words().has("contain-verb", s, Clauses.predicate(s, noun)) || !s.children(Clauses.predicate(s, noun), "cop").isEmpty());
        return open && subject && reading.utterance(s, noun).filter(u -> u.speaker().kind() == Entity.Kind.EMPLOYER || u.speaker().kind() == Entity.Kind.FACILITY || reading.employerSpeaker(u.speaker())).isEmpty();
    }

    private Optional<Token> owner(Sentence s, Token noun) {
        Optional<Token> possessor = s.children(noun, "nmod:poss").stream().findFirst()
            .or(() -> s.children(noun, "compound").stream().filter(c -> sides.workers(s, c) || sides.employer(s, c).isPresent()).findFirst())
            .or(() -> s.children(noun, "nmod").stream().filter(m -> Clauses.prepositions(s, m).stream().anyMatch(Set.of("of", "by", "from", "for")::contains) && (sides.workers(s, m) || sides.employer(s, m).isPresent())).findFirst());
        Token verb = Clauses.predicate(s, noun);
        boolean makes = noun.hangsAs("obj") && reading.words().has("present-verb", s, verb);
        return possessor.isPresent() || !makes ? possessor : Clauses.agent(s, verb);
    }

    /** Demands are the union's unless somebody else's; "demand for care" is none. */
    private static boolean ownerless(Sentence s, Token noun) {
        return noun.tag().equals("NNS") || noun.tag().equals("VBZ") || s.children(noun, "amod").stream().anyMatch(a -> Set.of("key", "main", "central", "top", "other", "chief", "biggest", "major", "core").contains(Words.lemma(a)));
    }

    /** What the noun's phrase says is demanded, or the clause that says what the demands are. */
    private Optional<Scope> contents(Sentence s, Token noun) {
        if (!s.children(noun, "cop").isEmpty() && s.child(noun, "nsubj").isPresent()) {
            return s.child(noun, "nsubj").map(subject -> Scope.range(s, s.subtree(subject).get(0).index(), subject.index() + 1).and(Scope.phrase(s, subject)));
        }
        Token predicate = Clauses.predicate(s, noun);
        if (reading.words().has("list-head-verb", Words.lemma(predicate)) && predicate.index() < noun.index()) {
            return Optional.of(Scope.range(s, 0, noun.index()).and(Scope.after(s, noun.index())));
        }
        boolean goesOn = noun.index() + 1 < s.size() && Set.of("for", "of", ":", "that").contains(s.token(noun.index() + 1).text());
        Scope before = Scope.range(s, s.subtree(noun).get(0).index(), noun.index());
        if (goesOn && (!noun.hangsAs("nsubj") || Clauses.passive(s, predicate) || !reading.words().has("contain-verb", s, predicate))) {
            return Optional.of(before.and(Scope.after(s, noun.index())));
        }
        if (!noun.hangsAs("nsubj") || predicate.index() < noun.index()) {
            return Optional.of(before.and(Scope.after(s, noun.index())));
        }
        Optional<Token> copula = s.child(predicate, "cop").filter(c -> c.index() > noun.index());
        boolean tells = copula.isPresent() || reading.words().has("offer-position", s, predicate) || reading.words().has("contain-verb", s, predicate) || s.children(predicate, "aux").stream().anyMatch(a -> Words.lemma(a).equals("would"));
        int from = copula.orElse(predicate).index();
        Scope own = before.and(Scope.phrase(s, noun));
        return Optional.of(tells && reading.factuality(s, predicate) != Factuality.NEGATED ? own.and(Scope.after(s, from)) : own);
    }
}
