// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.time;

import static org.picketline.extract.time.Calendar.DAY;
import static org.picketline.extract.time.Calendar.MONTH;
import static org.picketline.extract.time.Calendar.WEEKDAY;
import static org.picketline.extract.time.Calendar.YEAR;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.picketline.extract.phrase.SentenceText;
import org.picketline.model.PartialDate;

/**
 * "Aug. 15", "Monday, August 15th, 2022", "Dec. 12-16", "June 5 through 9", and the British "15 August 2022",
 * "the 15th of August", "12-16 December".
 */
final class MonthDayForm implements DateForm {

    private static final String TO = "(?:\\s*-\\s*|\\s+(?:to|through|thru|until|till|and|&)\\s+"
        + "|(?:,\\s+\\d\\d?){1,6},?\\s+and\\s+)";
    private static final String TH = "(?:st|nd|rd|th)?";
    private static final String END = "(?![\\d%]|[,.:/]\\d|-\\d|\\s*(?:%|percent|per cent|a\\.m|p\\.m|am\\b|pm\\b))";
    private static final Pattern DATE = Pattern.compile(
        "\\b(?:(?<weekday>" + WEEKDAY + "),?\\s+)?(?:the\\s+)?(?:"
        + "(?<month>" + MONTH + ")\\s+(?<day>" + DAY + ")" + TH + "(?:" + TO + "(?:" + WEEKDAY + ",?\\s+)?(?<last>" + DAY + ")" + TH
        + END + ")?"
        + "|(?<![\\d.,$/-])(?<dayfirst>" + DAY + ")" + TH + "(?:" + TO + "(?:the\\s+)?(?<lastfirst>" + DAY + ")" + TH
        + ")?\\s+(?:of\\s+)?(?<monthafter>" + MONTH + ")"
        + ")" + END + "(?:(?:,?\\s+|\\s+of\\s+)(?<year>" + YEAR + ")|" + StoryYear.OF + "|,?\\s+(?:of\\s+)?(?<which>last|this|next)\\s+year)?");

    @Override
    public Pattern pattern() {
        return DATE;
    }

    @Override
    public boolean possible(SentenceText text) {
        return text.digits();
    }

    @Override
    public Optional<DateExpression> read(Matcher m, SentenceText text) {
        boolean american = m.group("month") != null;
        int month = Calendar.month(american ? m.group("month") : m.group("monthafter"));
        Optional<MonthDay> first = Calendar.monthDay(month, Integer.parseInt(american ? m.group("day") : m.group("dayfirst")));
        String last = american ? m.group("last") : m.group("lastfirst");
        Optional<MonthDay> end = last == null ? Optional.empty() : Calendar.monthDay(month, Integer.parseInt(last));
        return first.map(day -> expression(day, end.filter(e -> e.isAfter(day)), m));
    }

    private static Optional<DayOfWeek> weekday(Matcher m) {
        return Optional.ofNullable(m.group("weekday")).map(Calendar::weekday);
    }

    private static DateExpression expression(MonthDay day, Optional<MonthDay> last, Matcher m) {
        Optional<DayOfWeek> weekday = weekday(m);
        String which = m.group("which");
        String story = m.group("storyyear");
        if (m.group("year") != null) {
            return DateExpression.fixed(inYear(day, last, OptionalInt.of(Integer.parseInt(m.group("year")))));
        }
        if (story != null) {
            return new DateExpression(true, r -> Optional.of(inYear(day, last,
                StoryYear.of(story, r).map(OptionalInt::of).orElseGet(() -> YearChoice.day(day, weekday, r).year()))));
        }
        if (which != null) {
            int add = which.equals("last") ? -1 : which.equals("next") ? 1 : 0;
            return new DateExpression(true, r -> Optional.of(inYear(day, last,
                r.published().map(p -> OptionalInt.of(p.getYear() + add)).orElse(OptionalInt.empty()))));
        }
        return new DateExpression(true, r -> Optional.of(inYear(day, last, YearChoice.day(day, weekday, r).year())));
    }

    private static DateRange inYear(MonthDay day, Optional<MonthDay> last, OptionalInt year) {
        return new DateRange(date(day, year), last.map(d -> date(d, year)));
    }

    private static PartialDate date(MonthDay day, OptionalInt year) {
        // A 29 February of a year without one stays without its year.
        boolean known = year.isPresent() && day.isValidYear(year.getAsInt());
        return known ? PartialDate.of(day.atYear(year.getAsInt())) : PartialDate.of(day);
    }
}
