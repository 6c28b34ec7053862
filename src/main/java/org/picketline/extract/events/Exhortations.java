// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.speech.Utterance;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/**
 * What those who speak for workers tell the other side to do: "the homes must hire more people", "Pay us what others get". No verb of
 * wanting stands there; who speaks makes it a demand.
 */
final class Exhortations {

    private static final Set<String> MUST = Set.of("must", "should", "ought", "need", "have");

    private final Reading reading;
    private final Sides sides;

    Exhortations(Reading reading, Sides sides) {
        this.reading = reading;
        this.sides = sides;
    }

    /** What the verb says that the other side has to do. */
    Optional<Scope> owed(Sentence s, Token verb) {
        boolean told = (obliges(s, verb) || imperative(s, verb)) && reading.utterance(s, verb).map(Utterance::speaker).filter(sides::workers).isPresent();
        return told ? Optional.of(Scope.range(s, verb.index(), verb.index() + 1).and(Scope.after(s, verb.index()))) : Optional.empty();
    }

    private boolean obliges(Sentence s, Token verb) {
        boolean must = s.children(verb, "aux").stream().anyMatch(a -> MUST.contains(Words.lemma(a)) && !Words.lemma(a).equals("have"))
            || verb.hangsAs("xcomp") && Clauses.infinitive(s, verb) && s.head(verb).filter(h -> MUST.contains(Words.lemma(h)) && !h.tag().equals("VBD")).isPresent();
        return must && s.children(verb, "advmod").stream().noneMatch(a -> Set.of("not", "n't").contains(Words.lemma(a)))
            && Clauses.subject(s, verb).filter(x -> sides.employers(s, x)).isPresent();
    }

    private boolean imperative(Sentence s, Token verb) {
        boolean bare = verb.tag().equals("VB") && !Clauses.infinitive(s, verb) && s.children(verb, "nsubj", "aux", "mark", "expl").isEmpty();
        boolean clause = verb.relation().equals("root") || verb.hangsAs("parataxis") || verb.hangsAs("ccomp");
        return bare && clause && reading.words().has("exhort-verb", Words.lemma(verb));
    }
}
