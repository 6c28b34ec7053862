// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.time;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.picketline.extract.phrase.SentenceText;

/** What looks like a date and is none: times of day, "24/7", "9/11", "the Class of 2020", "Proposition 15". */
final class NoDateForm implements DateForm {

    private static final String CLOCK = "(?:\\d{1,2}(?::\\d\\d)?\\s*(?:a\\.m\\.|p\\.m\\.|am\\b|pm\\b|o'clock)|\\b(?:noon"
        + "|midnight)\\b|\\d{1,2}:\\d\\d(?!\\d))";
    private static final Pattern NONE = Pattern.compile(
        "(?<![\\d.,/$])(?:(?:\\d{1,2}(?::\\d\\d)?\\s*(?:-|to|until|through)\\s*)?" + CLOCK + "(?:\\s*(?:-|to|until|through)\\s*"
        + CLOCK + ")?)"
        + "|(?<!\\d)24/7(?:/365)?(?!\\d)|(?<![\\d/])9/11(?![\\d/])|\\bclass of \\d{4}\\b|\\b(?:Proposition"
        + "|Prop\\.)\\s+\\d+", Pattern.CASE_INSENSITIVE);

    @Override
    public Pattern pattern() {
        return NONE;
    }

    @Override
    public boolean possible(SentenceText text) {
        return text.digits() || text.holds(List.of("noon", "midnight"));
    }

    @Override
    public Optional<DateExpression> read(Matcher found, SentenceText text) {
        return Optional.of(DateExpression.none());
    }
}
