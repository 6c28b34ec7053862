// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Factuality;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.names.Mention;
import org.picketline.model.Entity;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Reads pickets and rallies without a stoppage: "an informational picket outside the hospital on Tuesday". */
public final class PicketReader implements EventReader {

    @Override
    public EventKind kind() {
        return EventKind.PICKET;
    }

    @Override
    public List<Draft> read(Reading reading) {
        List<Draft> drafts = new ArrayList<>();
        for (Sentence s : reading.sentences()) {
            s.tokens().stream().filter(t -> pickets(reading, s, t)).findFirst().ifPresent(t -> drafts.add(draft(reading, s, t)));
        }
        return Drafts.unite(drafts, Slot.UNION, Slot.EMPLOYER, Slot.DATE);
    }

    private static boolean pickets(Reading reading, Sentence s, Token t) {
        Words words = reading.words();
        boolean informational = s.children(t, "amod", "compound").stream().anyMatch(a -> Words.lemma(a).startsWith("information"));
        boolean noun = t.is("NN") && words.has("picket-noun", Words.lemma(t)) || Set.of("picket", "picketing").contains(Words.lemma(t)) && informational;
        boolean verb = t.is("VB") && words.has("picket-verb", Words.lemma(t)) && Clauses.subject(s, t).filter(x -> reading.occupations().workers(s, x, words) || reading.references().entity(s, x).isPresent()).isPresent();
        if (!noun && !verb) {
            return false;
        }
        Factuality factuality = reading.factuality(s, t);
        boolean news = factuality.real() || factuality == Factuality.FUTURE;
        boolean staged = noun && (words.has("begin", s, Clauses.predicate(s, t)) || words.has("schedule", s, Clauses.predicate(s, t)) || !reading.times(s, t).isEmpty() || Set.of("be", "join", "gather", "plan").contains(Clauses.predicate(s, t).lemma()) || s.token(Math.max(0, t.index() - 1)).lemma().equals("a"));
        boolean line = t.index() + 1 < s.size() && Words.lemma(s.token(t.index() + 1)).equals("line");
        return news && !line && (informational || staged || verb && !reading.times(s, t).isEmpty());
    }

    private static Draft draft(Reading reading, Sentence s, Token t) {
        Draft.Source source = reading.source(s, t);
        Draft draft = reading.draft(EventKind.PICKET, s, t);
        reading.times(s, t).stream().findFirst().ifPresent(d -> draft.put(Slot.DATE, d.date(), source));
        for (Mention place : reading.names().in(s.index())) {
            if (place.is(Entity.Kind.PLACE) && Clauses.together(s, s.token(place.to() - 1), t)) {
                draft.put(Slot.PLACE, place.entity(), source);
            }
        }
        return draft;
    }
}
