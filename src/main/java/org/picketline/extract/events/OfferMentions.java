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
import org.picketline.extract.quantity.Quantity;
import org.picketline.extract.quantity.Unit;
import org.picketline.model.Entity;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Finds where an article tells of offers: "Kaiser's latest offer", "has offered 9%", "it would have raised pay", "turned it down". */
final class OfferMentions {

    private static final Set<String> EARLIER = Set.of("early", "earlier", "previous", "prior", "first", "initial", "original");
    private static final int NEAR = 2;
    private static final int FIRST = 2;
    private static final int FIGURE = 4;

    private final Reading reading;
    private final Sides sides;
    private final Verdicts verdicts;
    private final OfferFigures figures;

    OfferMentions(Reading reading) {
        this.reading = reading;
        sides = new Sides(reading);
        verdicts = new Verdicts(reading);
        figures = new OfferFigures(reading, sides, verdicts);
    }

    /** All mentions, in order of the text. */
    List<OfferMention> all() {
        List<OfferMention> found = new ArrayList<>();
        for (Sentence s : reading.sentences()) {
            for (Token t : s.tokens()) {
                Optional<OfferMention> last = found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
                mention(s, t, last.filter(m -> s.index() - m.sentence().index() <= NEAR)).filter(m -> !repeated(m, found)).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Whether the figure is one of several steps of an offer that was already told of. */
    private static boolean repeated(OfferMention mention, List<OfferMention> found) {
        boolean figure = Set.of("%", "percent", "cent", "pc").contains(Words.lemma(mention.word()));
        return figure && found.stream().anyMatch(m -> m.sentence().equals(mention.sentence()) && m.contents().filter(c -> c.has(mention.word().index())).isPresent());
    }

    private Optional<OfferMention> mention(Sentence s, Token t, Optional<OfferMention> last) {
        if (t.is("NN")) {
            return noun(s, t, last).or(() -> refused(s, t)).or(() -> figures.mention(s, t));
        }
        return t.is("VB") ? verb(s, t).or(() -> last.flatMap(m -> no(s, t, m))) : t.is("PRP") ? last.flatMap(m -> pronoun(s, t)) : Optional.empty();
    }

    private Optional<OfferMention> noun(Sentence s, Token noun, Optional<OfferMention> last) {
        if (!reading.words().has("offer-noun", Words.lemma(noun)) || noun.hangsAs("compound") && !callsFor(s, noun) || !real(s, noun)) {
            return Optional.empty();
        }
        Optional<Token> owner = owner(s, noun);
        Optional<Entity> by = owner.flatMap(o -> sides.employer(s, o));
        boolean strangers = owner.isPresent() && by.isEmpty() && !otherSide(s, owner.get()) && !(owner.get().is("PRP") && !sides.workers(s, owner.get()));
        Optional<String> verdict = verdicts.of(s, noun);
        boolean known = owner.isPresent() || verdict.isPresent() && Words.lemma(noun).equals("offer") || definite(s, noun) && (last.isPresent() || offer(s, noun)) || offer(s, noun);
        return strangers || !known ? Optional.empty()
            : Optional.of(new OfferMention(s, noun, by, earlier(s, noun), contents(s, noun), verdict));
    }

    /** "The proposal calls for a raise": taggers take "calls" for a noun. */
    private static boolean callsFor(Sentence s, Token noun) {
        return noun.index() + 2 < s.size() && s.token(noun.index() + 1).text().matches("calls?|called") && s.token(noun.index() + 2).text().equals("for");
    }

    /** An offer that does not exist, or only if, is none; that one was not accepted is another thing. */
    private boolean real(Sentence s, Token word) {
        Factuality factuality = reading.factuality(s, word);
        Token verb = Clauses.predicate(s, word);
        boolean none = s.children(word, "det").stream().anyMatch(d -> Words.lemma(d).equals("no"));
        boolean unmade = made(s, word, verb) && reading.words().has("unmade", Words.lemma(s.head(verb).orElse(verb))) && Clauses.infinitive(s, verb);
        return !none && !unmade && (factuality != Factuality.NEGATED || Clauses.patient(s, verb).filter(word::equals).isPresent() && reading.words().has("approve", s, verb) || word.hangsAs("nsubj") || word.hangsAs("obl"));
    }

    /** "contract offer", "final offer": an employer's, whoever else makes proposals. */
    private boolean offer(Sentence s, Token noun) {
        boolean contract = s.children(noun, "compound", "amod").stream().anyMatch(c -> reading.words().has("contract-noun", Words.lemma(c)) || Set.of("wage", "pay", "final", "latest").contains(Words.lemma(c)));
        return contract && !Words.lemma(noun).equals("package") || Set.of("offer", "counteroffer").contains(Words.lemma(noun)) && definite(s, noun);
    }

    private static boolean definite(Sentence s, Token noun) {
        return s.children(noun, "det").stream().anyMatch(d -> Set.of("the", "this", "that").contains(Words.lemma(d)));
    }

    private static boolean earlier(Sentence s, Token noun) {
        return s.children(noun, "amod").stream().anyMatch(a -> EARLIER.contains(Words.lemma(a)));
    }

    /** Whose offer it is: "Kaiser's offer", "the offer from the hospital", "it presented an offer". */
    private Optional<Token> owner(Sentence s, Token noun) {
        if (callsFor(s, noun)) {
            return s.children(noun, "nmod:poss").stream().findFirst().or(() -> s.children(s.token(noun.index() + 1), "nmod:poss", "compound").stream().filter(c -> !c.equals(noun)).findFirst());
        }
        Token verb = Clauses.predicate(s, noun);
        boolean makes = made(s, noun, verb);
        Optional<Token> maker = makes ? Clauses.agent(s, verb).filter(a -> sides.workers(s, a)) : Optional.empty();
        if (maker.isPresent()) {
            return maker;
        }
        Optional<Token> named = s.children(noun, "nmod:poss").stream().findFirst()
            .or(() -> s.children(noun, "nmod").stream().filter(m -> Clauses.prepositions(s, m).stream().anyMatch(Set.of("from", "by")::contains)).findFirst())
            .or(() -> received(s, noun, verb))
            .or(() -> s.children(noun, "compound").stream().filter(c -> sides.employer(s, c).isPresent() || sides.union(s, c).isPresent() || Words.lemma(c).equals("union")).findFirst());
        return named.isPresent() || !makes ? named : Clauses.agent(s, verb);
    }

    /** "received an offer from the hospital". */
    private static Optional<Token> received(Sentence s, Token noun, Token verb) {
        boolean gets = noun.hangsAs("obj") && Set.of("receive", "get").contains(Words.lemma(verb));
        return gets ? s.children(verb, "obl", "nmod", "obj").stream().filter(m -> Clauses.prepositions(s, m).contains("from")).findFirst() : Optional.empty();
    }

    /** "made an offer", "presented the union with an offer". */
    private boolean made(Sentence s, Token noun, Token verb) {
        boolean argument = noun.hangsAs("obj") || noun.hangsAs("obl") && Clauses.prepositions(s, noun).contains("with");
        return argument && reading.words().has("offer-make-verb", s, verb);
    }

    /** "We said no", right after an offer. */
    private Optional<OfferMention> no(Sentence s, Token verb, OfferMention last) {
        boolean next = s.index() - last.sentence().index() <= 1 && last.verdict().isEmpty();
        boolean open = Clauses.patient(s, verb).filter(p -> !p.is("PRP") && !Words.lemma(p).equals("no")).isEmpty();
        return next && open && (s.index() > last.sentence().index()) && verdicts.refuses(s, verb)
            ? Optional.of(new OfferMention(s, verb, Optional.empty(), last.earlier(), Optional.empty(), Optional.of(Verdicts.REJECTED))) : Optional.empty();
    }

    private Optional<Scope> contents(Sentence s, Token noun) {
        Token predicate = Clauses.predicate(s, noun);
        Scope phrase = Scope.phrase(s, noun).and(figure(s, noun));
        Scope own = colon(s, noun).map(c -> phrase.and(Scope.after(s, c))).orElse(phrase);
        if (callsFor(s, noun)) {
            return Optional.of(Scope.after(s, noun.index() + 2));
        }
        if (made(s, noun, predicate)) {
            return Optional.of(Scope.after(s, noun.index()));
        }
        if (noun.hangsAs("obl") && Clauses.prepositions(s, noun).stream().anyMatch(Set.of("under", "in")::contains)) {
            return Optional.of(Scope.after(s, Math.max(noun.index(), predicate.index())));
        }
        if (!noun.hangsAs("nsubj") || Clauses.passive(s, predicate)) {
            return Optional.of(next(s, noun).map(v -> own.and(Scope.after(s, v.index() - 1))).orElse(own));
        }
        Optional<Token> copula = s.child(predicate, "cop").filter(c -> c.index() > noun.index());
        boolean tells = copula.isPresent() || tells(s, predicate);
        return Optional.of(tells ? own.and(Scope.after(s, copula.orElse(predicate).index() - 1)) : own);
    }

    /** "the same 9 percent wage offer": the figure before the noun. */
    private Scope figure(Sentence s, Token noun) {
        int from = reading.quantities(s).stream().filter(q -> q.unit() == Unit.PERCENT && q.to() <= noun.index() && noun.index() - q.to() <= FIGURE).mapToInt(Quantity::from).max().orElse(noun.index());
        boolean own = s.tokens().subList(from, noun.index()).stream().noneMatch(t -> t.is("IN") || t.is("CC") || t.is("VB") && !t.hangsAs("amod") || t.text().equals(","));
        return Scope.range(s, own ? from : noun.index(), noun.index());
    }

    /** What follows a colon spells out what stands before it. */
    private static Optional<Integer> colon(Sentence s, Token noun) {
        return s.tokens().stream().filter(t -> t.text().equals(":") && t.index() > noun.index() && t.index() + 1 < s.size()).map(Token::index).findFirst();
    }

    /** In "its last, best and final offer would give nurses 9%" parsers lose the subject; the verb stands next to it all the same. */
    private Optional<Token> next(Sentence s, Token noun) {
        Optional<Token> verb = s.tokens().subList(noun.index() + 1, s.size()).stream().filter(t -> !t.is("MD") && !t.is("RB") && !Set.of("have", "be").contains(Words.lemma(t))).findFirst();
        boolean would = noun.index() + 1 < s.size() && s.token(noun.index() + 1).is("MD");
        return verb.filter(v -> would && v.is("VB") && tells(s, v));
    }

    /** Whether the verb tells what an offer holds, not how it was received or what it lacks. */
    private boolean tells(Sentence s, Token verb) {
        return reading.factuality(s, verb) != Factuality.NEGATED && reading.words().has("offer-hold-verb", s, verb);
    }

    /** "The hospital has offered 9%", "doctors were offered 5%", "the company put 10% on the table". */
    private Optional<OfferMention> verb(Sentence s, Token verb) {
        Factuality factuality = reading.factuality(s, verb);
        if (!offering(s, verb) || factuality == Factuality.NEGATED || factuality == Factuality.CONDITIONAL) {
            return Optional.empty();
        }
        Optional<Entity> by = Clauses.agent(s, verb).flatMap(a -> sides.employer(s, a));
        boolean theirs = by.isPresent() || Clauses.agent(s, verb).filter(a -> otherSide(s, a)).isPresent();
        boolean toWorkers = by.isEmpty() && Clauses.passive(s, verb) && Clauses.patient(s, verb).filter(p -> sides.workers(s, p)).isPresent();
        Scope contents = Scope.after(s, verb.index());
        boolean terms = new Terms(reading).raise(contents, true).isPresent() || reading.topics(s).stream().anyMatch(contents::has) || thing(s, verb);
        // "They offer a pension plan" tells of a habit, "the hospital offers 9%" of an offer.
        boolean habit = Set.of("VBP", "VBZ").contains(verb.tag()) && new Terms(reading).raise(contents, true).isEmpty();
        return (theirs || toWorkers) && terms && !habit ? Optional.of(new OfferMention(s, verb, by, false, Optional.of(contents), Optional.empty())) : Optional.empty();
    }

    /** "the firm", "ministers": the other side by a common name, not "a state agency". */
    private boolean otherSide(Sentence s, Token t) {
        return sides.employers(s, t) && s.children(t, "det").stream().noneMatch(d -> Set.of("a", "an").contains(Words.lemma(d)));
    }

    /** "proposed a freeze", told as done; not "offered help". */
    private boolean thing(Sentence s, Token verb) {
        Optional<Token> thing = verb.tag().equals("VBD") || verb.tag().equals("VBN") ? s.child(verb, "obj") : Optional.empty();
        return thing.filter(o -> o.index() > verb.index() && o.is("NN") && !o.is("NNP") && !reading.words().has("no-terms", Words.lemma(o)) && !sides.workers(s, o)).isPresent();
    }

    private boolean offering(Sentence s, Token verb) {
        boolean table = Set.of("put", "place", "lay").contains(Words.lemma(verb)) && s.tokens().stream().anyMatch(t -> Set.of("table", "writing").contains(t.text()) && t.index() > verb.index());
        boolean noun = s.children(verb, "obj").stream().anyMatch(o -> reading.words().has("offer-noun", Words.lemma(o)));
        return !noun && (table || Set.of("offer", "propose").contains(Words.lemma(verb)) || reading.words().has("put-forward", s, verb));
    }

    /** "The union rejected a raise of 11%": what is refused was offered. */
    private Optional<OfferMention> refused(Sentence s, Token noun) {
        Token verb = Clauses.predicate(s, noun);
        boolean patient = noun.hangsAs("obj") || noun.hangsAs("nsubj:pass") || noun.hangsAs("obl") && Clauses.prepositions(s, noun).stream().anyMatch(Set.of("at", "to")::contains);
        boolean refused = patient && verdicts.refuses(s, verb);
        Scope contents = noun.index() > verb.index() ? Scope.after(s, verb.index()) : Scope.phrase(s, noun);
        return refused && new Terms(reading).raise(contents, false).isPresent()
            ? Optional.of(new OfferMention(s, noun, Optional.empty(), false, Optional.of(contents), Optional.of(Verdicts.REJECTED))) : Optional.empty();
    }

    /** "It would raise pay by 9%" and "the union turned it down", just after an offer. */
    private Optional<OfferMention> pronoun(Sentence s, Token pronoun) {
        if (!Set.of("it", "that", "this", "they", "them").contains(Words.lemma(pronoun))) {
            return Optional.empty();
        }
        Token verb = Clauses.predicate(s, pronoun);
        Optional<String> verdict = verdicts.of(s, pronoun);
        boolean would = pronoun.index() <= FIRST && pronoun.hangsAs("nsubj") && Words.lemma(pronoun).equals("it") && tells(s, verb)
            && (Set.of("include", "provide", "contain", "call").contains(Words.lemma(verb)) || s.children(verb, "aux").stream().anyMatch(a -> Words.lemma(a).equals("would")));
        boolean offers = pronoun.index() <= FIRST && pronoun.hangsAs("nsubj") && Words.lemma(pronoun).equals("it") && verb.tag().equals("VBD") && Words.lemma(verb).equals("offer");
        would |= offers;
        if (verdict.isEmpty() && !would) {
            return Optional.empty();
        }
        return Optional.of(new OfferMention(s, pronoun, Optional.empty(), false, would ? Optional.of(Scope.after(s, verb.index() - 1)) : Optional.empty(), verdict));
    }
}
