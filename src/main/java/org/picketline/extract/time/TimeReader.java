// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.time;

import java.util.List;
import org.picketline.extract.phrase.Span;
import org.picketline.nlp.Document;

/** Reads dates and lengths of time. Stateless; safe for use by several threads. */
public final class TimeReader {

    /** The dates, in the order of the text; those that cannot be placed at all are left out. */
    public List<TimeMention> read(Document document) {
        return List.of();
    }

    /** The lengths of time, in the order of the text. */
    public List<DurationMention> durations(Document document) {
        return List.of();
    }

    /** All that speaks of time, with or without a date that could be told, times of day among them. */
    public List<Span> spoken(Document document) {
        return List.of();
    }
}
