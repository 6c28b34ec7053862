// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.Set;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Interruption;
import org.picketline.extract.grammar.Words;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Whether a clause tells that a meeting came to nothing: "collapsed", "hit a wall", "ended early", "the company walked out of it". */
final class TalksFailure {

    private static final Set<String> OUT = Set.of("of", "from", "out");

    private static final Set<String> BOTH = Set.of("side", "party", "negotiator", "they", "team", "both");

    private final Words words;
    private final TalksAnchors anchors;

    TalksFailure(Reading reading, TalksAnchors anchors) {
        this.words = reading.words();
        this.anchors = anchors;
    }

    /**
     * @param t       the noun for the meeting
     * @param carrier the word that stands for it in the clause
     * @param verb    what is told of it
     */
    boolean told(Sentence s, Token t, Token carrier, Token verb) {
        boolean subject = verb.hangsAs("acl") || Clauses.subject(s, verb).filter(x -> x.equals(carrier) || x.equals(t)).isPresent() || beside(carrier, verb) || Interruption.verbAfter(s, carrier).filter(verb::equals).isPresent();
        if (subject && !Clauses.passive(s, verb)) {
            return words.has("talks-fail", s, verb) && !fruitless(s, t, verb) || deadEnd(s, verb) || words.has("talks-close", s, verb) && badly(s, verb);
        }
        if (anchors.attempt(s, t)) {
            return false;
        }
        boolean patient = Clauses.patient(s, verb).filter(x -> x.equals(carrier)).isPresent();
        boolean quit = carrier.hangsAs("obl") && Clauses.prepositions(s, carrier).stream().anyMatch(OUT::contains);
        return (patient || quit) && words.has("talks-stop", s, verb) || patient && !Clauses.passive(s, verb) && words.has("talks-close", s, verb) && oneSided(s, verb);
    }

    /** A session that "failed to produce a contract" was held to its end, whereas talks that did so are over. */
    private boolean fruitless(Sentence s, Token t, Token verb) {
        return Words.lemma(verb).equals("fail") && Words.lemma(t).equals("session") && !s.children(verb, "xcomp").isEmpty();
    }

    /** A parser may take the verb right after "talks" for a noun's or the like; the order of words still tells. */
    private static boolean beside(Token carrier, Token verb) {
        return verb.index() == carrier.index() + 1 && verb.tag().equals("VBD");
    }

    /** "reached an impasse", "came to nothing", "ended in deadlock". */
    private boolean deadEnd(Sentence s, Token verb) {
        return s.children(verb, "obj", "obl", "nmod").stream().anyMatch(o -> words.has("dead-end", Words.lemma(o)) || o.text().equalsIgnoreCase("nowhere"))
            || s.children(verb, "advmod").stream().anyMatch(a -> a.text().equalsIgnoreCase("nowhere"));
    }

    /** "without a deal", "with no agreement", "early", "after 50 minutes", "with the sides far apart". */
    private boolean badly(Sentence s, Token verb) {
        return s.subtree(verb).stream().filter(x -> x.index() > verb.index()).anyMatch(x -> words.has("ending-badly", Words.lemma(x)) && !hour(s, x)
            || x.is("VB") && words.has("talks-stop", s, x)
            || Set.of("minute").contains(Words.lemma(x)) && Clauses.prepositions(s, x).contains("after"));
    }

    /** "ended early Tuesday" tells when. */
    private static boolean hour(Sentence s, Token t) {
        return Words.lemma(t).equals("early") && t.index() + 1 < s.size() && (s.token(t.index() + 1).is("NNP") || Set.of("this", "on", "in").contains(s.token(t.index() + 1).text()));
    }

    /** A meeting that one side ends has been broken off. */
    private boolean oneSided(Sentence s, Token verb) {
        return Clauses.subject(s, verb).filter(x -> !BOTH.contains(Words.lemma(x)) && s.children(x, "conj").isEmpty())
            .filter(x -> words.has("side", Words.lemma(x)) || words.has("org-voice", Words.lemma(x)) || words.has("employer-epithet", Words.lemma(x))).isPresent();
    }
}
