// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Words;
import org.picketline.model.Entity;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Finds where a sentence tells that an agreement came about: "reached a deal", "a settlement came", "settled with the clinic". */
final class Deals {

    private static final Set<String> UNDONE = Set.of("without", "in", "of", "to", "toward", "towards", "for", "on", "before", "from");

    private static final int REACH = 5;

    private final Reading reading;
    private final Words words;

    Deals(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    /** At most one a clause. */
    List<Deal> in(Sentence s) {
        List<Deal> found = new ArrayList<>();
        if (s.tokens().stream().anyMatch(t -> words.has("deal-of-law", Words.lemma(t)) || words.has("outside-firm", Words.lemma(t)))) {
            return found;
        }
        for (Token t : s.tokens()) {
            precedent(s, t).ifPresent(found::add);
            Optional<Deal> deal = t.is("VB") ? settled(s, t) : agreement(s, t);
            deal.filter(d -> real(s, d) && found.stream().noneMatch(f -> Clauses.together(s, f.verb(), d.verb()))).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Deal> agreement(Sentence s, Token t) {
        boolean general = t.tag().equals("NNS") && t.hangsAs("nsubj") && !Clauses.predicate(s, t).tag().equals("VBD");
        boolean bargain = Words.lemma(t).equals("bargain") && t.hangsAs("obj") && Words.lemma(Clauses.predicate(s, t)).equals("strike");
        boolean noun = bargain || t.is("NN") && !general && words.has("agreement-noun", Words.lemma(t)) && !t.hangsAs("compound");
        if (!noun) {
            return Optional.empty();
        }
        boolean tentative = tentative(s, t) || Words.lemma(Clauses.predicate(s, t)).equals("initial");
        Optional<Token> described = s.children(t, "acl").stream().filter(a -> words.has("sign", s, a) && Clauses.passive(s, a) && a.tag().equals("VBN")).findFirst();
        Token verb = described.orElse(Clauses.predicate(s, t));
        boolean told = described.isPresent() && !bareContract(t, tentative) || reached(s, t, verb, tentative) || agreedTo(s, t, verb) || tentative && argument(t) && !negatedBy(s, verb);
        return told ? Optional.of(new Deal(t, verb, tentative)) : Optional.empty();
    }

    /** "an agreement similar to the one reached with the clinics up north": there is such a one, whatever becomes of the other. */
    private Optional<Deal> precedent(Sentence s, Token t) {
        boolean one = Words.lemma(t).equals("one") && s.children(t, "det").stream().anyMatch(d -> Words.lemma(d).equals("the"))
            && s.tokens().subList(Math.max(0, t.index() - REACH), t.index()).stream().anyMatch(n -> n.is("NN") && words.has("agreement-noun", Words.lemma(n)));
        return s.children(t, "acl").stream().filter(a -> one && a.tag().equals("VBN") && words.has("sign", s, a)).findFirst().map(a -> new Deal(t, a, false));
    }

    private boolean tentative(Sentence s, Token t) {
        return s.children(t, "amod", "compound", "advmod").stream().anyMatch(a -> words.has("tentative", Words.lemma(a)))
            || s.children(t, "nmod").stream().anyMatch(a -> Words.lemma(a).equals("principle"));
    }

    /** A "contract" may be any; only one that is won or signed tells of an agreement. */
    private static boolean bareContract(Token t, boolean tentative) {
        return Words.lemma(t).equals("contract") && !tentative;
    }

    private static boolean argument(Token t) {
        return t.hangsAs("obj") || t.hangsAs("nsubj") || t.hangsAs("obl") || t.hangsAs("dep") || t.relation().equals("root");
    }

    private boolean reached(Sentence s, Token t, Token verb, boolean tentative) {
        boolean patient = Clauses.patient(s, verb).filter(t::equals).isPresent();
        boolean won = bareContract(t, tentative) ? words.has("win-contract", Words.lemma(verb)) && bySide(s, verb) : words.has("sign", s, verb) && !byStranger(s, verb);
        boolean came = t.hangsAs("nsubj") && !Clauses.passive(s, verb) && Set.of("come", "emerge").contains(Words.lemma(verb)) && !bareContract(t, tentative);
        return patient && won || came;
    }

    /** "came to an agreement", "agreed on a contract". */
    private boolean agreedTo(Sentence s, Token t, Token verb) {
        boolean to = Clauses.prepositions(s, t).stream().anyMatch(Set.of("to", "on", "upon")::contains);
        return t.hangsAs("obl") && to && (words.has("arrive-at", Words.lemma(verb)) || Words.lemma(verb).equals("agree"));
    }

    private boolean bySide(Sentence s, Token verb) {
        return Clauses.agent(s, verb).filter(a -> reading.occupations().workers(s, a, words) || words.has("member-noun", Words.lemma(a))
            || reading.references().entity(s, a).filter(e -> e.kind() == Entity.Kind.UNION).isPresent()).isPresent();
    }

    private boolean byStranger(Sentence s, Token verb) {
        return Clauses.agent(s, verb).flatMap(a -> reading.references().entity(s, a)).filter(e -> e.kind() == Entity.Kind.PUBLIC_BODY).isPresent();
    }

    private boolean negatedBy(Sentence s, Token verb) {
        return Set.of("seek", "want", "expect", "await", "lack", "need", "demand").contains(Words.lemma(verb));
    }

    /** "settled with the hospital", "settles at Riverview": a side is the one who settles. */
    private Optional<Deal> settled(Sentence s, Token t) {
        boolean with = words.has("settle", Words.lemma(t)) && s.child(t, "obj").isEmpty() && !Clauses.passive(s, t)
            && s.children(t, "obl").stream().anyMatch(o -> Clauses.prepositions(s, o).stream().anyMatch(Set.of("with", "at", "for")::contains));
        boolean side = with && (bySide(s, t) || Clauses.subject(s, t).filter(x -> words.has("side", Words.lemma(x)) || words.has("union-epithet", Words.lemma(x))).isPresent() || t.hangsAs("acl"));
        return side ? Optional.of(new Deal(t, t, false)) : Optional.empty();
    }

    /** Whether it came about: not wished for, not on the way ("in reaching a deal"), not for somebody to do. */
    private boolean real(Sentence s, Deal deal) {
        boolean time = Clauses.infinitive(s, deal.verb()) && deal.verb().index() > 1 && words.has("chance-noun", Words.lemma(s.token(deal.verb().index() - 2)));
        boolean toDo = time || deal.verb().hangsAs("acl") && Clauses.infinitive(s, deal.verb());
        boolean undone = toDo || deal.verb().tag().equals("VBG") && Clauses.prepositions(s, deal.verb()).stream().anyMatch(UNDONE::contains);
        boolean gerundOfNoun = deal.verb().tag().equals("VBG") && !deal.verb().hangsAs("advcl");
        boolean aimed = deal.verb().tag().equals("VBN") && s.head(deal.word()).filter(h -> Words.lemma(h).equals("get")).isPresent() || gotDone(s, deal);
        return !undone && !gerundOfNoun && !aimed && !Obligation.on(s, deal.verb()) && reading.factuality(s, deal.word()).real() && reading.factuality(s, deal.verb()).real();
    }

    /** "to get an agreement signed". */
    private static boolean gotDone(Sentence s, Deal deal) {
        return s.head(deal.verb()).filter(h -> Words.lemma(h).equals("get") && Clauses.infinitive(s, h)).isPresent();
    }
}
