// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.picketline.extract.grammar.Attachment;
import org.picketline.extract.grammar.Factuality;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.time.Use;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Reads lockouts: "the hospital locked out its nurses for five days". */
public final class LockoutReader implements EventReader {

    @Override
    public EventKind kind() {
        return EventKind.LOCKOUT;
    }

    @Override
    public List<Draft> read(Reading reading) {
        List<Draft> drafts = new ArrayList<>();
        for (Sentence s : reading.sentences()) {
            for (Token t : s.tokens()) {
                Factuality factuality = locksOut(s, t) ? reading.factuality(s, t) : Factuality.NEGATED;
                if (factuality.real() || factuality == Factuality.FUTURE) {
                    drafts.add(draft(reading, s, t));
                }
            }
        }
        return Drafts.unite(drafts, Slot.EMPLOYER, Slot.START, Slot.DURATION_DAYS);
    }

    private static boolean locksOut(Sentence s, Token t) {
        String lemma = Words.lemma(t);
        if (lemma.equals("lockout") || lemma.equals("lock-out")) {
            return t.is("NN");
        }
        return t.is("VB") && lemma.equals("lock") && s.tokens().stream().anyMatch(x -> Words.lemma(x).equals("out") && x.index() > t.index() && x.index() - t.index() <= 5);
    }

    private static Draft draft(Reading reading, Sentence s, Token t) {
        Draft.Source source = reading.source(s, t);
        Draft draft = reading.draft(EventKind.LOCKOUT, s, t);
        reading.times(s, t).stream().findFirst().ifPresent(d -> draft.put(Slot.START, d.date(), source));
        reading.durations(s).stream().filter(d -> d.use() == Use.LENGTH && d.days() > 0)
            .filter(d -> Attachment.distance(s, Attachment.spanHead(s, d.from(), d.to()), t).isPresent() || d.to() <= t.index() && t.index() - d.to() <= 2)
            .findFirst().ifPresent(d -> draft.put(Slot.DURATION_DAYS, d.days(), source));
        return draft;
    }
}
