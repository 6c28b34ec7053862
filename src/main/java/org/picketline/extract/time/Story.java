// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.picketline.extract.phrase.NumberWords;
import org.picketline.extract.phrase.SentenceText;
import org.picketline.extract.phrase.Span;
import org.picketline.nlp.Document;
import org.picketline.nlp.Sentence;

/**
 * How far a story of times gone by has come. An article that looks back ("Twenty years on, …") is one; elsewhere "in June
 * of that year" makes one of the rest of its paragraph.
 */
final class Story {

    private static final Pattern LOOKS_BACK = Pattern.compile("(?i)\\banniversary\\b|\\b(?:" + NumberWords.DIGITS + "|" + NumberWords.WORDS
        + "|an?)\\s+years?\\s+(?:on|later|after|since|ago)\\b");
    private static final Pattern THAT_YEAR = Pattern.compile("(?i)\\b(?:that|the\\s+same|the\\s+following)(?:\\s+same)?\\s+year\\b");
    /** So many paragraphs, headline included, tell what an article is. */
    private static final int LEAD = 2;

    private final Optional<LocalDate> published;
    private final boolean looksBack;
    private Optional<LocalDate> reached = Optional.empty();
    private int paragraph = -1;

    Story(Document document) {
        published = document.article().published();
        looksBack = document.sentences().stream().filter(s -> s.paragraph() < LEAD)
            .anyMatch(s -> LOOKS_BACK.matcher(document.article().text().substring(s.start(), s.end())).find());
    }

    /** The day it has come to by this sentence. */
    Optional<LocalDate> at(Sentence s) {
        return looksBack || s.paragraph() == paragraph ? reached : Optional.empty();
    }

    /** Takes note of the next date that the text tells. */
    void goOn(SentenceText text, Span words, DateRange told) {
        boolean thatYear = THAT_YEAR.matcher(text.text().substring(text.start(words), text.end(words))).find();
        Optional<LocalDate> day = told.date().month().isPresent() ? told.date().notBefore() : Optional.empty();
        if (day.isPresent() && published.filter(p -> day.get().isBefore(p)).isPresent() && (looksBack || thatYear || at(text.sentence()).isPresent())) {
            reached = day;
            paragraph = text.sentence().paragraph();
        }
    }
}
