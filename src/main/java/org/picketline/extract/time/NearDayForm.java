// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.picketline.extract.phrase.SentenceText;

/** "today", "yesterday", "tomorrow morning", "this evening", "last night", "the day before yesterday". */
final class NearDayForm implements DateForm {

    private static final Pattern DATE = Pattern.compile(
        "\\b(?:the day (?<beyond>before yesterday|after tomorrow)|(?<name>today|tonight|yesterday|tomorrow)(?:\\s+(?:morning"
        + "|afternoon|evening|night))?"
        + "|(?<part>this morning|this afternoon|this evening|last night|last evening))\\b(?!')", Pattern.CASE_INSENSITIVE);

    @Override
    public Pattern pattern() {
        return DATE;
    }

    @Override
    public boolean possible(SentenceText text) {
        return text.holds(List.of("day", "night", "tomorrow", "morning", "evening"));
    }

    @Override
    public Optional<DateExpression> read(Matcher m, SentenceText text) {
        int days = offset(m.group().toLowerCase(Locale.ROOT), m.group("beyond") != null);
        return Optional.of(DateExpression.fromPublished((LocalDate p) -> DateRange.of(p.plusDays(days))));
    }

    private static int offset(String words, boolean beyond) {
        int step = words.contains("yesterday") || words.startsWith("last") ? -1 : words.contains("tomorrow") ? 1 : 0;
        return beyond ? 2 * step : step;
    }
}
