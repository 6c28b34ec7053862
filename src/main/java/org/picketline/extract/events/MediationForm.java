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

/** Mediation: "with the help of a federal mediator", "offered to mediate", "the labor secretary met with the two sides". */
final class MediationForm extends ActForm {

    private static final Set<String> MEETING = Set.of("meet", "sit", "convene", "summon", "invite", "bring", "call", "speak", "talk", "shuttle");
    private static final Set<String> PERSONS = Set.of("mediator", "conciliator", "facilitator", "go-between");
    private static final Set<String> BOTH = Set.of("side", "party");
    private static final Set<String> OFFERING = Set.of("offer", "agree", "volunteer", "propose");

    MediationForm(Reading reading, Officials officials) {
        super(reading, officials);
    }

    @Override
    List<Act> acts(Sentence s) {
        List<Act> acts = new ArrayList<>();
        for (Token t : s.tokens()) {
            Optional<List<Entity>> actors = mediator(s, t).or(() -> mediates(s, t));
            actors.ifPresent(a -> acts.add(act(s, offered(s, t) ? s.head(t).orElse(t) : t, a, "mediation")));
        }
        return acts;
    }

    /** A mediator who has a part, by name or by office; "mediation" without anybody. */
    private Optional<List<Entity>> mediator(Sentence s, Token t) {
        boolean person = PERSONS.contains(Words.lemma(t));
        if (!t.is("NN") || !person && !Words.lemma(t).equals("mediation") && !Words.lemma(t).equals("conciliation") || !happensOrWill(s, t) || sought(s, t)) {
            return Optional.empty();
        }
        return Optional.of(person ? officials.of(s, t) : List.of());
    }

    /** Somebody wants one, which does not bring one in: "asked for a federal mediator". */
    private static boolean sought(Sentence s, Token t) {
        boolean aimed = Clauses.prepositions(s, t).contains("for");
        return aimed && s.head(t).filter(v -> Set.of("ask", "call", "request", "push", "wait").contains(Words.lemma(v))).isPresent();
    }

    /** An official mediates, or brings the two sides together. */
    private Optional<List<Entity>> mediates(Sentence s, Token verb) {
        boolean eased = s.children(verb, "obl").stream().flatMap(o -> s.subtree(o).stream()).anyMatch(o -> o.text().startsWith("facilitated") || o.text().startsWith("mediated"));
        boolean mediates = verb.is("VB") && reading.words().has("mediate", Words.lemma(verb)) && (happens(s, verb) || offered(s, verb));
        boolean meets = verb.is("VB") && MEETING.contains(Words.lemma(verb)) && both(s, verb) && (happensOrWill(s, verb) || eased);
        List<Entity> actors = mediates || meets ? agents(s, verb) : List.of();
        return actors.isEmpty() ? Optional.empty() : Optional.of(actors);
    }

    private static boolean offered(Sentence s, Token verb) {
        return (verb.hangsAs("xcomp") || verb.hangsAs("advcl")) && s.head(verb).filter(h -> OFFERING.contains(Words.lemma(h))).isPresent();
    }

    private boolean both(Sentence s, Token verb) {
        boolean sides = s.children(verb, "obj", "obl").stream().anyMatch(o -> BOTH.contains(Words.lemma(o)));
        return sides && !(Words.lemma(verb).equals("call") && Clauses.governs(s, verb, Set.of("on", "upon")));
    }

}
