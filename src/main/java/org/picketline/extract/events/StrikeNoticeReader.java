// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Factuality;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.time.TimeMention;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Reads notices of a strike: "delivered a 10-day strike notice on Friday". */
public final class StrikeNoticeReader implements EventReader {

    @Override
    public EventKind kind() {
        return EventKind.STRIKE_NOTICE;
    }

    @Override
    public List<Draft> read(Reading reading) {
        List<Draft> drafts = new ArrayList<>();
        for (Sentence s : reading.sentences()) {
            for (Token t : s.tokens()) {
                if (t.is("NN") && Words.lemma(t).equals("notice") && ofStrike(reading, s, t)) {
                    Token verb = Clauses.predicate(s, t);
                    Factuality factuality = reading.factuality(s, t);
                    boolean given = reading.words().has("notice-verb", s, verb) || t.hangsAs("nsubj") || t.hangsAs("obl") || t.hangsAs("obj");
                    if (given && (factuality.real() || reading.headline(s) && factuality == Factuality.FUTURE)) {
                        drafts.add(draft(reading, s, t));
                    }
                }
            }
        }
        return Drafts.unite(drafts, Slot.UNION, Slot.EMPLOYER, Slot.DATE);
    }

    private static boolean ofStrike(Reading reading, Sentence s, Token notice) {
        boolean named = s.subtree(notice).stream().anyMatch(t -> Set.of("strike", "walkout", "striking", "stoppage").contains(Words.lemma(t)));
        boolean days = reading.durations(s).stream().anyMatch(d -> d.to() <= notice.index() && notice.index() - d.to() <= 3);
        boolean strikeArticleWord = s.tokens().stream().anyMatch(t -> Words.lemma(t).equals("strike"));
        return named || days && strikeArticleWord || days && reading.words().has("notice-verb", s, Clauses.predicate(s, notice));
    }

    private static Draft draft(Reading reading, Sentence s, Token t) {
        Draft draft = reading.draft(EventKind.STRIKE_NOTICE, s, t);
        Optional<TimeMention> date = reading.times(s, t).stream().filter(TimeMention::anchoredToPast).findFirst();
        date.ifPresent(d -> draft.put(Slot.DATE, d.date(), reading.source(s, t)));
        return draft;
    }
}
