// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.time;

import java.util.ArrayList;
import java.util.List;
import org.picketline.extract.phrase.SentenceText;
import org.picketline.extract.phrase.Span;
import org.picketline.nlp.Document;
import org.picketline.nlp.Sentence;

/** Reads dates and lengths of time. Stateless; safe for use by several threads. */
public final class TimeReader {

    /** The dates, in the order of the text; those that cannot be placed at all are left out. */
    public List<TimeMention> read(Document document) {
        return List.copyOf(new DateResolution(document).mentions());
    }

    /** The lengths of time, in the order of the text. */
    public List<DurationMention> durations(Document document) {
        List<DurationMention> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            found.addAll(DurationFinder.find(new SentenceText(document, sentence)));
        }
        return List.copyOf(found);
    }

    /** All that speaks of a point in time, with or without a date that could be told, times of day among them. */
    public List<Span> spoken(Document document) {
        List<Span> spans = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            PhraseFinder.find(new SentenceText(document, sentence)).forEach(p -> spans.add(p.span()));
        }
        return List.copyOf(spans);
    }
}
