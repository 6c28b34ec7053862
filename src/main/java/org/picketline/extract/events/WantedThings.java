// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Words;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/**
 * Which wishes are for a thing that a contract or an employer could grant: "want the trade pact rewritten", "are asking for a crossing
 * guard". Not for talks, for a deal as such, or for what workers want to do themselves.
 */
final class WantedThings {

    private static final Set<String> OF_OBJECT = Set.of("want", "seek", "demand");
    private static final Set<String> OF_PURPOSE = Set.of("ask", "call", "push", "press");
    private static final Set<String> VAGUE = Set.of("it", "them", "they", "that", "this", "us", "more", "anything", "nothing", "something", "everyone", "one", "another");

    private final Reading reading;
    private final Sides sides;

    WantedThings(Reading reading, Sides sides) {
        this.reading = reading;
        this.sides = sides;
    }

    boolean wanted(Sentence s, Token verb) {
        boolean main = !Clauses.passive(s, verb) && s.child(verb, "nsubj").isPresent() && !verb.hangsAs("acl") && !verb.hangsAs("advcl") && reading.factuality(s, verb).real();
        return main && thing(s, verb).filter(o -> o.index() > verb.index() && term(s, o)).isPresent();
    }

    private Optional<Token> thing(Sentence s, Token verb) {
        if (OF_OBJECT.contains(Words.lemma(verb))) {
            return s.child(verb, "obj").or(() -> s.child(verb, "ccomp", "xcomp").flatMap(c -> s.child(c, "nsubj")));
        }
        return OF_PURPOSE.contains(Words.lemma(verb)) ? s.children(verb, "obl").stream().filter(o -> Clauses.prepositions(s, o).contains("for")).findFirst() : Optional.empty();
    }

    private boolean term(Sentence s, Token noun) {
        String lemma = Words.lemma(noun);
        return noun.is("NN") && !noun.is("NNP") && !reading.words().has("no-terms", lemma) && !VAGUE.contains(lemma) && !sides.workers(s, noun) && !sides.employers(s, noun)
            && reading.references().entity(s, noun).isEmpty();
    }
}
