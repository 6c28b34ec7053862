// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Words;
import org.picketline.model.Entity;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Laws in the making: "introduced a bill", "the committee approved a bill", "a bill introduced after the strike began". */
final class LegislationForm extends ActForm {

    private static final Set<String> MAKING = Set.of("introduce", "pass", "sign", "sponsor", "co-sponsor", "propose", "approve", "file", "enact", "draft", "author", "advance", "table", "veto", "rush", "write", "push", "push_through", "bring", "carry", "vote", "back", "unveil", "move");
    private static final Set<String> BILLS = Set.of("bill", "legislation", "law", "ordinance", "act");

    LegislationForm(Reading reading, Officials officials) {
        super(reading, officials);
    }

    @Override
    List<Act> acts(Sentence s) {
        List<Act> acts = new ArrayList<>();
        for (Token t : s.tokens()) {
            if (t.is("VB") && makes(s, t) && happens(s, t)) {
                List<Entity> actors = agents(s, t);
                if (!actors.isEmpty()) {
                    acts.add(act(s, t, actors, "legislation"));
                }
            }
        }
        return acts;
    }

    private static boolean makes(Sentence s, Token verb) {
        boolean described = verb.hangsAs("acl") && Clauses.passive(s, verb) && s.head(verb).filter(h -> BILLS.contains(Words.lemma(h))).isPresent();
        return MAKING.contains(Words.lemma(verb)) && (described || s.children(verb, "obj", "nsubj:pass", "obl").stream()
            .anyMatch(o -> BILLS.contains(Words.lemma(o)) && (!o.hangsAs("obl") || Clauses.prepositions(s, o).contains("into"))));
    }
}
