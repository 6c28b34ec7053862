// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.picketline.extract.phrase.NumberWords;
import org.picketline.extract.phrase.SentenceText;

/**
 * "three days ago", "nearly two weeks ago", "14 months ago", "a year ago": days give the day unless they are rough,
 * weeks and months give the month, years the year.
 */
final class AgoForm implements DateForm {

    private static final Pattern DATE = Pattern.compile(
        "(?:\\b(?<rough>nearly|about|almost|roughly|around|some|over|more than|less than|just over)\\s+)?(?<n>" + NumberWords.COUNT + ")\\s+(?<half>and\\s+a\\s+half\\s+)?(?<unit>hour|day|week|month"
        + "|year)s?\\s+ago\\b(?:\\s+(?<exact>today))?", Pattern.CASE_INSENSITIVE);

    @Override
    public Pattern pattern() {
        return DATE;
    }

    @Override
    public boolean possible(SentenceText text) {
        return text.holds(List.of("ago"));
    }

    @Override
    public Optional<DateExpression> read(Matcher m, SentenceText text) {
        int n = NumberWords.whole(m.group("n"));
        boolean exact = m.group("exact") != null;
        boolean rough = m.group("rough") != null;
        String unit = m.group("unit").toLowerCase(Locale.ROOT);
        return n > 3_000 ? Optional.empty() : Optional.of(DateExpression.fromPublished(p -> before(p, n, unit, rough, exact)));
    }

    private static DateRange before(LocalDate published, int n, String unit, boolean rough, boolean exact) {
        return switch (unit) {
            case "hour" -> DateRange.of(published.minusDays(n / 24));
            case "day" -> rough ? DateRange.of(YearMonth.from(published.minusDays(n))) : DateRange.of(published.minusDays(n));
            case "week" -> exact ? DateRange.of(published.minusWeeks(n)) : DateRange.of(YearMonth.from(published.minusWeeks(n)));
            case "month" -> DateRange.of(YearMonth.from(published).minusMonths(n));
            default -> DateRange.ofYear(Math.max(1, published.getYear() - n));
        };
    }
}
