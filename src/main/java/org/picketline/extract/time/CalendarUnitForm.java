// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.picketline.extract.phrase.SentenceText;
import org.picketline.model.PartialDate;

/**
 * "last week", "this month", "late last month", "earlier this year", "over the weekend". A week and a weekend give the
 * month that most of it lies in. Before "'s" it is read only where a strike follows: "last year's strike" is of last year.
 */
final class CalendarUnitForm implements DateForm {

    private static final Pattern DATE = Pattern.compile(
        "\\b(?:(?:early|earlier|late|later|mid|the (?:beginning|start|middle|end) of)[\\s-]+)?(?:in\\s+)?"
        + "(?:(?<which>last|this past|this coming|this|next|the previous|the following|the coming)\\s+(?<unit>week|weekend|month"
        + "|year)|(?<=\\bover )the (?<over>weekend)|the (?<new>new year))\\b(?!-|'(?!s (?:[\\w-]+ ){0,3}(?:strike|walkout|stoppage)s?\\b))",
        Pattern.CASE_INSENSITIVE);

    /** The new year spoken of after this month is the next one. */
    private static final int LATE_MONTH = 6;

    @Override
    public Pattern pattern() {
        return DATE;
    }

    @Override
    public boolean possible(SentenceText text) {
        return text.holds(List.of("week", "month", "year"));
    }

    @Override
    public Optional<DateExpression> read(Matcher m, SentenceText text) {
        if (m.group("new") != null) {
            return Optional.of(DateExpression.fromPublished(p -> DateRange.ofYear(p.getYear() + (p.getMonthValue() > LATE_MONTH ? 1 : 0))));
        }
        if (m.group("over") != null) {
            return Optional.of(new DateExpression(true, r -> r.published().map(p -> month(weekend(p, r.side())))));
        }
        int step = step(m.group("which").toLowerCase(Locale.ROOT));
        String unit = m.group("unit").toLowerCase(Locale.ROOT);
        boolean story = m.group("which").toLowerCase(Locale.ROOT).matches("the (?:previous|following)");
        return Optional.of(new DateExpression(true, r -> r.published().map(p -> range(r.earlier().flatMap(PartialDate::notBefore).filter(e -> story && e.isBefore(p)).orElse(p), unit, step))));
    }

    private static int step(String which) {
        return which.endsWith("last") || which.endsWith("past") || which.endsWith("previous") ? -1 : which.equals("this") ? 0 : 1;
    }

    private static DateRange range(LocalDate published, String unit, int step) {
        return switch (unit) {
            case "year" -> DateRange.ofYear(published.getYear() + step);
            case "month" -> DateRange.of(YearMonth.from(published).plusMonths(step));
            case "weekend" -> month(published.plusWeeks(step).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)));
            // The Thursday decides, as it does for the year of a week in ISO 8601.
            default -> month(published.plusWeeks(step).with(DayOfWeek.THURSDAY));
        };
    }

    private static LocalDate weekend(LocalDate published, Reference.Side side) {
        return WeekdayForm.resolve(published, DayOfWeek.SATURDAY, "", side);
    }

    private static DateRange month(LocalDate day) {
        return DateRange.of(YearMonth.from(day));
    }
}
