// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.Set;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Words;
import org.picketline.model.Entity;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Verbs by which workers, their union or their friends show themselves to the public: "marched to city hall", "gathered at the gates". */
final class Gatherings {

    private static final Set<String> OUTSIDE = Set.of("outside", "at", "in", "near", "on", "around", "through", "along", "past", "by", "across", "of", "before", "to", "from", "under");

    private final Reading reading;
    private final Words words;
    private final Sides sides;

    Gatherings(Reading reading) {
        this.reading = reading;
        words = reading.words();
        sides = new Sides(reading);
    }

    boolean told(Sentence s, Token verb) {
        String lemma = Words.lemma(verb);
        boolean crowds = words.has("crowd-verb", s, verb);
        if (!crowds && !words.has("picket-verb", lemma) || verb.hangsAs("xcomp") && lemma.equals("protest")) {
            return false;
        }
        boolean place = crowds ? atScene(s, verb) : lemma.equals("picket") || somewhere(s, verb);
        return place && Clauses.subject(s, verb).filter(x -> gathers(s, x)).isPresent();
    }

    private static boolean somewhere(Sentence s, Token verb) {
        return s.children(verb, "obl", "advmod").stream().anyMatch(o -> Clauses.prepositions(s, o).stream().anyMatch(OUTSIDE::contains) || Words.lemma(o).equals("outside"));
    }

    /** What crowds do elsewhere is no protest: "gathered outside the hospital", "filled the steps of the capitol", not "gathered in a hotel". */
    private boolean atScene(Sentence s, Token verb) {
        return s.children(verb, "obl", "obj", "advmod").stream().flatMap(o -> s.subtree(o).stream()).anyMatch(t -> words.has("protest-scene", Words.lemma(t)));
    }

    private boolean gathers(Sentence s, Token noun) {
        Token subject = noun.tag().endsWith("S") || noun.is("CD") || words.has("asking-group", Words.lemma(noun)) ? s.child(noun, "nmod").filter(n -> Clauses.prepositions(s, n).contains("of")).orElse(noun) : noun;
        return reading.occupations().workers(s, subject, words) || words.has("member-noun", Words.lemma(subject)) || words.has("protester", Words.lemma(subject))
            || subject.is("PRP") && Words.lemma(subject).equals("they") && sides.workers(s, subject)
            || reading.references().entity(s, subject).filter(e -> e.kind() == Entity.Kind.UNION).isPresent();
    }
}
