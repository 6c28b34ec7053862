// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.time;

import static org.picketline.extract.time.Calendar.WEEKDAY;

import java.time.DayOfWeek;
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
 * Days counted from another one that is named: "a week from today", "two weeks from Monday", "a fortnight on Tuesday",
 * "a year ago Saturday", "five years ago this month", "Saturday was one year since", "it is a year on Friday since".
 */
final class FromDayForm implements DateForm {

    private static final String DAY = "(?:today|tomorrow|yesterday|(?:(?:last|next|this)\\s+)?" + WEEKDAY + ")";
    private static final String STRETCH = "(?:last|this|next)\\s+(?:week|month|weekend)";
    private static final Pattern DATE = Pattern.compile(
        "(?<!\\b(?:for|lasting|over) )(?<n>" + NumberWords.COUNT + ")\\s+(?<unit>day|week|fortnight|month|year)s?\\s+(?:(?<way>from|ago)\\s+(?:on\\s+)?|on\\s+|(?=today|tomorrow))(?<day>" + DAY + "|" + STRETCH + ")\\b"
        + "|\\b(?<since>" + DAY + "|" + STRETCH + ")(?:\\s+\\w+){0,2}?\\s+(?:is|was|will be|mark(?:s|ed)|makes|made)\\s+(?:exactly\\s+)?(?<years>" + NumberWords.COUNT + ")\\s+years?\\s+(?:since|ago)\\b"
        + "|\\b(?<ago>" + NumberWords.COUNT + ")\\s+years?\\s+(?:on\\s+)?(?<then>" + DAY + "|" + STRETCH + ")\\s+since\\b"
        + "|\\b(?<week>" + WEEKDAY + ")\\s+week\\b(?!')", Pattern.CASE_INSENSITIVE);

    @Override
    public Pattern pattern() {
        return DATE;
    }

    @Override
    public boolean possible(SentenceText text) {
        return text.holds(List.of("ago", "from", "since", "week", "fortnight", "today"));
    }

    @Override
    public Optional<DateExpression> read(Matcher m, SentenceText text) {
        if (m.group("week") != null) {
            return Optional.of(counted(m.group("week"), 1, "week"));
        }
        if (m.group("since") != null) {
            return Optional.of(counted(m.group("since"), -number(m.group("years")), "year"));
        }
        if (m.group("then") != null) {
            return Optional.of(counted(m.group("then"), -number(m.group("ago")), "year"));
        }
        boolean ago = "ago".equalsIgnoreCase(m.group("way"));
        int n = number(m.group("n"));
        return Optional.of(counted(m.group("day"), ago ? -n : n, m.group("unit").toLowerCase(Locale.ROOT)));
    }

    private static int number(String written) {
        return Math.min(NumberWords.whole(written), 3_000);
    }

    private static DateExpression counted(String day, int n, String unit) {
        String from = day.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return new DateExpression(true, r -> r.published().map(p -> from.matches(".* (?:week|month|weekend)")
            ? DateRange.of(YearMonth.from(step(stretch(p, from), n, unit))) : DateRange.of(step(named(p, from, r.side(), n), n, unit))));
    }

    private static LocalDate stretch(LocalDate published, String which) {
        int step = which.startsWith("last") ? -1 : which.startsWith("next") ? 1 : 0;
        return which.endsWith("month") ? published.plusMonths(step) : published.plusWeeks(step).with(DayOfWeek.THURSDAY);
    }

    /** What is counted ahead is counted from a day to come. */
    private static LocalDate named(LocalDate published, String day, Reference.Side side, int n) {
        if (day.equals("today") || day.equals("yesterday") || day.equals("tomorrow")) {
            return published.plusDays(day.equals("today") ? 0 : day.equals("tomorrow") ? 1 : -1);
        }
        String[] words = day.split(" ");
        return WeekdayForm.resolve(published, Calendar.weekday(words[words.length - 1]), words.length > 1 ? words[0] : "", n > 0 ? Reference.Side.AHEAD : side.weak() ? Reference.Side.NEAREST : side);
    }

    private static LocalDate step(LocalDate from, int n, String unit) {
        return switch (unit) {
            case "day" -> from.plusDays(n);
            case "month" -> from.plusMonths(n);
            case "year" -> from.plusYears(n);
            default -> from.plusWeeks("fortnight".equals(unit) ? 2L * n : n);
        };
    }
}
