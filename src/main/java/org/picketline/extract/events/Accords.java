// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Words;
import org.picketline.model.Entity;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/**
 * Finds agreements that are spoken of as known, whatever the syntax: "details of the tentative agreement", "the deal ended
 * a strike of 40 days", "it ended with a four-year contract", "the sides agreed on terms".
 */
final class Accords {

    private static final int NEAR = 8;
    private static final int FAR = 14;

    private final Reading reading;
    private final Words words;

    Accords(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    List<Deal> in(Sentence s) {
        return Stretch.of(s).stream().filter(x -> !elsewhere(s)).map(this::told).flatMap(Optional::stream).limit(1).toList();
    }

    /** Deals of other kinds, or of other people; "the settlement" may be that of a complaint told just before. */
    private boolean elsewhere(Sentence s) {
        boolean suit = s.index() > 0 && s.tokens().stream().anyMatch(t -> Words.lemma(t).equals("settlement"))
            && reading.sentences().get(s.index() - 1).tokens().stream().anyMatch(t -> words.has("other-deal", Words.lemma(t)));
        return suit || s.tokens().stream().anyMatch(t -> words.has("outside-firm", Words.lemma(t)) || words.has("other-deal", Words.lemma(t))) || s.tokens().get(s.size() - 1).text().equals("?");
    }

    private Optional<Deal> told(Stretch x) {
        return x.first(t -> tentative(x, t)).map(t -> new Deal(t, reached(x.sentence(), t), true)).or(() -> x.first(t -> effective(x, t)).map(t -> new Deal(t, t, false)))
            .or(() -> x.first(t -> ending(x, t)).map(t -> new Deal(t, t, false))).or(() -> x.first(t -> terms(x, t) || sealed(x, t) || held(x, t)).map(t -> new Deal(t, t, false))).filter(d -> !unreal(x, d.word()));
    }

    /** "a tentative agreement, reached on Aug. 3". */
    private Token reached(Sentence s, Token t) {
        return s.children(t, "acl").stream().filter(a -> a.tag().equals("VBN") && words.has("sign", s, a)).findFirst().orElse(t);
    }

    private boolean accord(Token t) {
        return t.is("NN") && !t.tag().equals("NNS") && words.has("agreement-noun", Words.lemma(t));
    }

    private boolean tentative(Stretch x, Token t) {
        boolean called = x.before(t, 4, a -> words.has("tentative", Words.lemma(a)) && !x.after(a, 3, n -> n.is("NN") && n.index() < t.index() && accord(n)));
        return accord(t) && (called || x.after(t, 2, p -> Words.lemma(p).equals("principle")));
    }

    /** "an eleventh-hour deal averted the strike", "the settlement includes a staffing grid". */
    private boolean effective(Stretch x, Token t) {
        boolean known = accord(t) && !Words.lemma(t).equals("contract") && !x.before(t, 3, a -> words.has("standing-deal", Words.lemma(a)) && !Words.lemma(a).equals("the"));
        boolean collective = x.before(t, 1, a -> Words.lemma(a).equals("collective")) && !x.before(t, 3, a -> Words.lemma(a).equals("new"));
        boolean aimedAt = x.before(t, 4, v -> aim(x, v)) && x.before(t, 3, d -> Set.of("a", "an").contains(Words.lemma(d)));
        return known && !collective && !aimedAt && (x.after(t, NEAR, v -> v.is("VB") && !v.tag().equals("VBG") && words.has("deal-effect", x.sentence(), v) && !(would(x, v) && offered(x))) || definite(x, t) && !offered(x) && x.before(t, NEAR, v -> v.is("VB") && words.has("deal-greeting", x.sentence(), v)));
    }

    /** Right after an offer is told, "the deal" may be what is offered. */
    private boolean offered(Stretch x) {
        List<Sentence> before = reading.sentences().subList(Math.max(0, x.sentence().index() - 1), x.sentence().index());
        return before.stream().anyMatch(p -> names(p, "offer-noun") && !names(p, "agreement-noun"));
    }

    private boolean names(Sentence s, String wordClass) {
        return s.tokens().stream().anyMatch(w -> w.is("NN") && words.has(wordClass, Words.lemma(w)));
    }

    private static boolean would(Stretch x, Token verb) {
        return x.before(verb, 2, m -> Words.lemma(m).equals("would"));
    }

    /** "to reach", "in reaching": what is aimed at is not reached. */
    private static boolean aim(Stretch x, Token verb) {
        return verb.tag().equals("VB") && x.before(verb, 1, o -> Words.lemma(o).equals("to")) || verb.tag().equals("VBG") && x.before(verb, 1, o -> o.tag().equals("IN") && !Words.lemma(o).equals("after"));
    }

    private static boolean definite(Stretch x, Token t) {
        return x.before(t, 4, d -> Set.of("the", "this").contains(Words.lemma(d))) || t.relation().equals("nsubj");
    }

    /** "the strike ended with a four-year contract", "they went back with a three-year agreement". */
    private boolean ending(Stretch x, Token t) {
        Sentence s = x.sentence();
        boolean contract = accord(t) && x.before(t, 6, p -> Set.of("with", "by", "in", "win", "get", "secure", "gain").contains(Words.lemma(p))) && !x.before(t, 3, a -> Set.of("no", "any", "without", "fair").contains(Words.lemma(a)));
        boolean emerged = contract && x.before(t, 4, v -> Words.lemma(v).equals("emerge")) || accord(t) && x.before(t, 5, p -> Words.lemma(p).equals("in")) && x.before(t, NEAR, v -> v.tag().equals("VBD") && words.has("win-contract", Words.lemma(v)) && x.after(v, 3, n -> n.is("CD")));
        return emerged || contract && !x.before(t, 3, v -> aim(x, v)) && x.before(t, FAR, v -> v.is("VB") && (words.has("dispute-end", s, v) || words.has("return-work", s, v) && x.after(v, 2, b -> Words.lemma(b).equals("back") || Words.lemma(b).equals("with"))));
    }

    /** "agreed on terms", "came to terms", "settled on 9%"; "the strike was settled". */
    private boolean terms(Stretch x, Token t) {
        boolean agreed = t.is("VB") && Set.of("agree", "come", "reach", "sign").contains(Words.lemma(t)) && x.after(t, 3, o -> Words.lemma(o).equals("term") && !x.after(o, 2, w -> Set.of("grip").contains(Words.lemma(w))));
        boolean settled = t.is("VB") && Words.lemma(t).equals("settle") && (x.before(t, 4, o -> Set.of("strike", "dispute", "walkout", "standoff").contains(Words.lemma(o))) && t.tag().equals("VBN")
            || t.tag().equals("VBD") && x.after(t, 4, o -> o.text().equals("%") || Words.lemma(o).equals("percent") || Words.lemma(o).equals("cent")));
        return agreed || settled;
    }

    /** "shook hands with management", "put their names to a return-to-work formula", "a smaller union had settled". */
    private boolean sealed(Stretch x, Token t) {
        Sentence s = x.sentence();
        boolean shaken = t.is("VB") && Words.lemma(t).equals("shake") && x.after(t, 1, h -> Words.lemma(h).equals("hand")) && x.after(t, 3, o -> Set.of("on", "with").contains(Words.lemma(o))) && side(x, t);
        boolean signed = t.is("VB") && words.has("sign-on", Words.lemma(t)) && x.after(t, 4, n -> Set.of("name", "signature").contains(Words.lemma(n))) && x.after(t, FAR, o -> accord(o) || Words.lemma(o).equals("formula"));
        boolean settled = Set.of("VBD", "VBN").contains(t.tag()) && words.has("settle", Words.lemma(t)) && !Clauses.passive(s, t) && s.child(t, "obj").isEmpty() && x.before(t, 2, h -> Words.lemma(h).equals("have")) && side(x, t) && !x.after(t, 1, p -> Set.of("in", "into", "down").contains(Words.lemma(p)));
        return shaken || signed || settled;
    }

    /** "have a deal", "now those have a settlement": a side has what was reached. */
    private boolean held(Stretch x, Token t) {
        boolean has = t.is("VB") && !t.tag().equals("VB") && Words.lemma(t).equals("have") && side(x, t);
        return has && x.after(t, 3, o -> accord(o) && !Words.lemma(o).equals("contract") && !o.hangsAs("compound") && !x.before(o, 2, a -> words.has("standing-deal", Words.lemma(a)) || a.is("VB") && !a.equals(t)));
    }

    private boolean side(Stretch x, Token verb) {
        return x.before(verb, FAR, o -> o.is("NN") && (words.has("side", Words.lemma(o)) || words.has("union-epithet", Words.lemma(o)) || words.has("member-noun", Words.lemma(o)) || organization(x, o) || reading.occupations().workers(x.sentence(), o, words)));
    }

    private boolean organization(Stretch x, Token t) {
        return reading.names().at(x.sentence().index(), t).filter(m -> m.is(Entity.Kind.UNION) || m.is(Entity.Kind.EMPLOYER) || m.is(Entity.Kind.FACILITY)).isPresent();
    }

    private boolean unreal(Stretch x, Token t) {
        Sentence s = x.sentence();
        boolean thought = x.before(t, FAR, b -> words.has("poll-unreal", Words.lemma(b)) || words.has("deal-sought", Words.lemma(b))) || x.before(t, 3, b -> Set.of("no", "any", "without").contains(Words.lemma(b)));
        boolean modal = x.after(t, 3, b -> b.tag().equals("MD") && Set.of("could", "may", "might", "must", "can").contains(Words.lemma(b)));
        boolean unmade = x.after(t, 2, b -> Words.lemma(b).equals("would") && x.after(b, 1, h -> Words.lemma(h).equals("have")));
        return thought || modal || unmade || Set.of("if", "unless", "until", "before", "once").contains(Words.lemma(s.token(x.from()))) || x.any(b -> Words.lemma(b).equals("until")) && x.before(t, FAR, b -> Words.lemma(b).equals("until"));
    }
}
