// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.knowledge.Knowledge;
import org.picketline.extract.knowledge.Occupation;
import org.picketline.model.Concept;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Kinds of work by their words: "registered nurses", "RNs", "surgical techs". Immutable. */
public final class Occupations {

    private static final int LONGEST = 6;

    private final Map<String, Occupation> byName = new HashMap<>();

    public Occupations(Knowledge knowledge) {
        knowledge.occupations().forEach(o -> o.names().forEach(n -> byName.putIfAbsent(n.toLowerCase(), o)));
    }

    /** The occupations that a noun and those coordinated with it name, the most specific words of each. */
    public List<Concept> of(Sentence s, Token noun) {
        List<Concept> found = new ArrayList<>();
        for (Token n : Clauses.coordinated(s, noun)) {
            Occupation occupation = at(s, n);
            if (occupation != null) {
                found.add(new Concept(Concept.Scheme.OCCUPATION, occupation.singular()));
            }
        }
        return found.stream().distinct().toList();
    }

    /** Whether the noun is a word for workers, of whatever kind. */
    public boolean workers(Sentence s, Token noun, Words words) {
        return words.has("worker", Words.lemma(noun)) || words.has("generic-worker", Words.lemma(noun)) || at(s, noun) != null;
    }

    /** The occupation whose words end at the noun, the longest that fits. */
    private Occupation at(Sentence s, Token noun) {
        for (int from = Math.max(0, noun.index() - LONGEST + 1); from <= noun.index(); from++) {
            StringBuilder words = new StringBuilder();
            for (int i = from; i <= noun.index(); i++) {
                words.append(i > from && s.token(i).start() > s.token(i - 1).end() ? " " : "").append(s.token(i).text().toLowerCase());
            }
            Occupation occupation = byName.get(words.toString());
            if (occupation != null && !isolatedGeneric(occupation)) {
                return occupation;
            }
        }
        return null;
    }

    /** "worker", "member" and the like alone say nothing of the kind of work. */
    private static boolean isolatedGeneric(Occupation occupation) {
        return !occupation.healthCare() && !occupation.singular().contains(" ") && List.of("worker", "employee", "staff", "member", "professional").contains(occupation.singular());
    }
}
