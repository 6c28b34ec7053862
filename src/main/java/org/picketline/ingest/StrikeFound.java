// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.ingest;

import java.util.List;
import java.util.Optional;
import org.picketline.model.ArticleFacts;
import org.picketline.model.Concept;
import org.picketline.model.Event;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;
import org.picketline.model.Value;

/**
 * A strike as an article tells it, in words.
 *
 * @param source   the article's name
 * @param union    who strikes
 * @param employer against whom
 * @param status   for example {@code ongoing}
 * @param start    for example {@code 2024-10-21} or {@code --10-21}
 * @param workers  how many
 * @param places   where
 */
public record StrikeFound(String source, Optional<String> union, Optional<String> employer, Optional<String> status,
                          Optional<String> start, Optional<String> workers, List<String> places) {

    static List<StrikeFound> in(ArticleFacts facts) {
        return facts.events().stream().filter(e -> e.kind() == EventKind.STRIKE).map(e -> of(e, facts.article().source())).toList();
    }

    private static StrikeFound of(Event strike, String source) {
        return new StrikeFound(source, word(strike, Slot.UNION), word(strike, Slot.EMPLOYER), word(strike, Slot.STATUS),
            word(strike, Slot.START), word(strike, Slot.WORKERS), strike.values(Slot.PLACE).stream().map(StrikeFound::word).toList());
    }

    private static Optional<String> word(Event strike, Slot slot) {
        return strike.value(slot).map(StrikeFound::word);
    }

    private static String word(Value value) {
        if (value instanceof Value.Thing thing) {
            return thing.entity().name();
        } else if (value instanceof Concept concept) {
            return concept.notation();
        } else if (value instanceof Value.Date date) {
            return date.date().toString();
        } else if (value instanceof Value.Number number) {
            return number.number().toPlainString();
        }
        return String.valueOf(((Value.Truth) value).truth());
    }
}
