// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Factuality;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.time.DurationMention;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/**
 * What set phrases around its word make of a strike: "the strike is off", "drew to a close", "31 days into the walkout",
 * "ready to strike". By order, as parsers differ on most of them.
 */
final class StrikeTurns {

    private static final int REACH = 8;
    /** A strike that began longer ago is told as one of the past: "it has been two years since nurses struck". */
    private static final int LONG = 400;

    private final Reading reading;
    private final Words words;

    StrikeTurns(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    /** "The strike is off", "put the walkout on hold", "kept a strike from happening", "the strike won't take place". */
    boolean off(Sentence s, Token word, Token verb) {
        boolean noun = word.is("NN");
        return noun && (isPut(s, word, "off") || headedOff(s, word) || onHold(s, word) || keptFrom(s, word, verb) || comesToNothing(s, word, verb)) || noneAfterDeal(s, word, verb);
    }

    /** "The strike is over after a month", "drew to a close", "bringing the walkout to an end"; but "strike over pay". */
    boolean over(Sentence s, Token word) {
        return word.is("NN") && (isPut(s, word, "over") || toAnEnd(s, word));
    }

    /** "31 days into the strike", "in the 24 days since the walkout began", "three weeks on, the strike". */
    boolean goesOn(Sentence s, Token word, Token verb) {
        return reading.durations(s).stream().filter(d -> d.days() < LONG).anyMatch(d -> d.to() < s.size()
            && (leads(s, d, "into") && word.index() - d.to() <= 4 && word.index() > d.to() || leads(s, d, "on") && word.is("NN") || since(s, d, word, verb)));
    }

    /** "looms", "has come a step nearer", "is on the minds of nurses": near, yet not arranged. */
    boolean near(Sentence s, Token word) {
        int from = Math.max(0, word.index() - REACH);
        int to = Math.min(s.size(), word.index() + REACH);
        return s.tokens().subList(from, to).stream().anyMatch(t -> words.has("strike-near", Words.lemma(t)) || words.has("strike-near", t.text()));
    }

    /** "ready to strike", "willing to walk out". */
    boolean ready(Sentence s, Token word, Token verb) {
        return toward(s, word, verb).filter(t -> words.has("strike-ready", Words.lemma(t))).isPresent();
    }

    /** "mean to strike", "are about to walk out"; in a headline "crews to walk out". */
    boolean bound(Sentence s, Token word, Token verb) {
        return goingAhead(s, verb) || toward(s, word, verb).filter(t -> words.has("strike-bound", Words.lemma(t)) || heading(s) && t.is("NN") && !t.is("NNP") && (t.tag().equals("NNS") || words.has("group", Words.lemma(t)))).isPresent();
    }

    /** "are thinking about walking out": what is only thought of may be. */
    boolean considered(Sentence s, Token word, Token verb) {
        return s.head(verb).or(() -> s.head(word)).filter(h -> words.has("consider", Words.lemma(h)) && Factuality.of(s, h, words).real()).isPresent();
    }

    /** "talks that collapsed led nurses to go on strike": who is led to act does so. */
    Optional<Factuality> driven(Sentence s, Token verb) {
        return Clauses.infinitive(s, verb) ? s.head(verb).filter(h -> words.has("drive", Words.lemma(h)) && s.child(h, "obj").isPresent()).map(h -> Factuality.of(s, h, words)) : Optional.empty();
    }

    /** "The strike is going ahead": so it has yet to begin. */
    private static boolean goingAhead(Sentence s, Token verb) {
        return verb.tag().equals("VBG") && verb.lemma().equals("go") && verb.index() + 1 < s.size() && s.token(verb.index() + 1).text().equals("ahead");
    }

    /** "One-day walkout called at two hospitals", "the union called a strike for May 3"; but "called the strike a success". */
    boolean called(Sentence s, Token word, Token verb) {
        boolean plain = !verb.tag().equals("VB") && !verb.tag().equals("VBG") && s.children(word, "det").stream().noneMatch(d -> d.lemma().equalsIgnoreCase("the"));
        return plain && Words.lemma(verb).equals("call") && Clauses.patient(s, verb).filter(word::equals).isPresent();
    }

    /** "told the homes to expect a strike", "hospitals brace for a walkout". */
    boolean expected(Sentence s, Token word, Token verb) {
        return words.has("strike-expect", Words.lemma(verb)) && s.head(word).filter(verb::equals).isPresent() && (word.hangsAs("obj") || word.hangsAs("obl"));
    }

    /** "Nurses of two hospitals strike over pay" in a headline, of which taggers make a noun. */
    boolean act(Sentence s, Token word) {
        if (!heading(s) || !word.text().equalsIgnoreCase("strike") || !word.is("NN") || word.index() == 0 || !s.children(word, "det").isEmpty()) {
            return false;
        }
        List<Token> before = s.tokens().subList(0, word.index());
        Optional<Token> workers = before.stream().filter(t -> t.tag().equals("NNS") && reading.occupations().workers(s, t, words) || words.has("group", Words.lemma(t)) && t.is("NN")).reduce((a, b) -> b);
        boolean ofThem = workers.filter(w -> w.index() == word.index() - 1 || s.token(w.index() + 1).is("IN")).isPresent()
            && before.subList(workers.get().index() + 1, before.size()).stream().allMatch(t -> t.is("NN") || t.is("IN") || t.is("CD") || t.is("DT"));
        return ofThem && before.stream().noneMatch(t -> t.is("VB") && t.index() > 0 && !t.tag().equals("VBN")) && clauseEnds(s, word);
    }

    /** No verb follows that the word could be the subject of. */
    private static boolean clauseEnds(Sentence s, Token word) {
        for (int i = word.index() + 1; i < s.size() && !Set.of(",", ":", ";").contains(s.token(i).text()); i++) {
            if (s.token(i).is("VB") && !s.token(i).tag().equals("VBG") || s.token(i).is("MD")) {
                return false;
            }
        }
        return word.index() + 1 >= s.size() || !s.token(word.index() + 1).is("NN");
    }

    private boolean heading(Sentence s) {
        return reading.headline(s) || s.index() == 0 && !s.token(s.size() - 1).text().equals(".");
    }

    /** The word before "to strike", "to go on strike", "to begin a strike". */
    private static Optional<Token> toward(Sentence s, Token word, Token verb) {
        Token act = verb.is("VB") ? verb : word;
        return act.index() > 1 && s.token(act.index() - 1).text().equalsIgnoreCase("to") ? Optional.of(s.token(act.index() - 2)) : Optional.empty();
    }

    /** Whether "is off" or "is over" follows without another verb between, or the word by itself at the end of a clause. */
    private static boolean isPut(Sentence s, Token word, String particle) {
        for (int i = word.index() + 1; i < s.size(); i++) {
            Token t = s.token(i);
            if (t.text().equalsIgnoreCase(particle)) {
                return closes(s, i) && (particle.equals("off") && i == word.index() + 1 || i == word.index() + 1 && s.tokens().size() > i + 1 && s.token(i + 1).text().equals(",") || afterBe(s, i));
            }
            if (t.is("VB") && !Words.lemma(t).equals("be") || t.text().equals(",") || t.text().equals(";")) {
                return false;
            }
        }
        return false;
    }

    private static boolean afterBe(Sentence s, int at) {
        int i = at - 1;
        while (i > 0 && s.token(i).is("RB")) {
            i--;
        }
        return Words.lemma(s.token(i)).equals("be") || s.token(i).text().equals("'s");
    }

    /** Nothing follows that the particle could belong to: "over pay", "off the job". */
    private static boolean closes(Sentence s, int at) {
        return at + 1 >= s.size() || !s.token(at + 1).is("NN") && !s.token(at + 1).is("DT") && !s.token(at + 1).is("CD") && !s.token(at + 1).is("PRP$") && !s.token(at + 1).is("JJ");
    }

    /** "agreed on a contract, heading off a walkout" */
    private static boolean headedOff(Sentence s, Token word) {
        int i = word.index() - 1;
        while (i > 0 && (s.token(i).is("DT") || s.token(i).is("JJ") || s.token(i).is("NN"))) {
            i--;
        }
        return i > 0 && s.token(i).text().equals("off") && s.token(i - 1).text().equalsIgnoreCase("heading");
    }

    private static boolean onHold(Sentence s, Token word) {
        return IntStream.range(word.index() + 1, Math.min(s.size() - 1, word.index() + REACH)).anyMatch(i -> s.token(i).text().equals("on") && s.token(i + 1).text().equals("hold"));
    }

    private boolean keptFrom(Sentence s, Token word, Token verb) {
        int from = word.index() + 1;
        return words.has("prevent", s, verb) && from + 1 < s.size() && s.token(from).text().equals("from") && (words.has("happen", s, s.token(from + 1)) || words.has("begin", s, s.token(from + 1)));
    }

    private boolean comesToNothing(Sentence s, Token word, Token verb) {
        return (words.has("happen", s, verb) && !verb.lemma().equals("come") || verb.lemma().equals("need") && Clauses.passive(s, verb)) && Clauses.subject(s, verb).filter(word::equals).isPresent()
            && Factuality.of(s, verb, words) == Factuality.NEGATED && !wished(s, verb) && s.children(verb, "aux").stream().noneMatch(a -> words.has("modal-possible", Words.lemma(a)));
    }

    /** "asked for an order that the strike not go ahead": without an auxiliary, a verb that is denied is one of wishes. */
    private static boolean wished(Sentence s, Token verb) {
        return Set.of("VB", "VBP").contains(verb.tag()) && s.children(verb, "aux").isEmpty();
    }

    /** "reach deal, no strike", "won't strike after all": what a deal leaves undone. */
    private boolean noneAfterDeal(Sentence s, Token word, Token verb) {
        boolean none = s.children(word, "det").stream().anyMatch(d -> d.lemma().equalsIgnoreCase("no"));
        boolean wont = !word.is("NN") && Factuality.of(s, verb, words) == Factuality.NEGATED && s.children(verb, "aux").stream().anyMatch(a -> words.has("modal-future", Words.lemma(a)));
        boolean dealt = s.tokens().stream().anyMatch(t -> t.is("NN") && words.has("agreement-noun", Words.lemma(t)) && !words.has("contract-noun", Words.lemma(t)) || t.lemma().equals("deal") && t.is("NN"));
        return (none || wont) && (dealt || IntStream.range(word.index(), s.size() - 1).anyMatch(i -> s.token(i).text().equals("after") && s.token(i + 1).text().equals("all")));
    }

    private boolean toAnEnd(Sentence s, Token word) {
        List<Token> after = s.tokens().subList(word.index() + 1, s.size());
        boolean closing = after.stream().anyMatch(t -> t.is("NN") && words.has("strike-close", Words.lemma(t)) && t.index() - word.index() <= REACH && "to".equals(beforeDeterminer(s, t)));
        return closing && s.tokens().stream().anyMatch(t -> t.is("VB") && words.has("come-to", Words.lemma(t)) && Math.abs(t.index() - word.index()) <= REACH)
            && s.tokens().subList(Math.max(0, word.index() - REACH), word.index()).stream().noneMatch(t -> t.is("TO"));
    }

    private static String beforeDeterminer(Sentence s, Token noun) {
        int i = noun.index() - 1;
        while (i > 0 && (s.token(i).is("DT") || s.token(i).is("PRP$") || s.token(i).is("JJ"))) {
            i--;
        }
        return i < 0 ? "" : s.token(i).text();
    }

    private static boolean leads(Sentence s, DurationMention d, String preposition) {
        return s.token(d.to()).text().equalsIgnoreCase(preposition) && (!preposition.equals("on") || d.to() + 1 < s.size() && s.token(d.to() + 1).text().equals(","));
    }

    private static boolean since(Sentence s, DurationMention d, Token word, Token verb) {
        boolean told = s.token(d.to()).text().equals("since") && verb.is("VBD") && d.to() < Math.max(word.index(), verb.index());
        return told && s.tokens().subList(d.to(), Math.max(word.index(), verb.index())).stream().noneMatch(t -> t.text().equals(",") || t.lemma().equals("last"));
    }
}
