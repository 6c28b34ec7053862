// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.time;

import java.util.ArrayList;
import java.util.List;
import org.picketline.extract.phrase.SentenceText;
import org.picketline.nlp.Document;
import org.picketline.nlp.Sentence;

/** Reads dates and lengths of time. Stateless; safe for use by several threads. */
public final class TimeReader {

    /** All that the text says of time. Dates that cannot be placed at all are only spoken. */
    public Times read(Document document) {
        DateResolution dates = new DateResolution(document);
        List<DurationMention> durations = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            SentenceText text = new SentenceText(document, sentence);
            dates.read(text);
            durations.addAll(DurationFinder.find(text));
        }
        return new Times(dates.mentions(), durations, dates.spoken());
    }
}
