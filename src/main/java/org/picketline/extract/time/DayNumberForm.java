// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.time;

import static org.picketline.extract.time.Calendar.DAY;
import static org.picketline.extract.time.Calendar.WEEKDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.picketline.extract.phrase.SentenceText;
import org.picketline.model.PartialDate;

/** Days told by their number alone: "Thursday 10 and Friday 11", "the 17th of this month", "from the 4th to the 6th". */
final class DayNumberForm implements DateForm {

    /** So many days from publication at most such a day is looked for. */
    private static final int FAR = 70;
    private static final String TH = "(?:st|nd|rd|th)";
    private static final Pattern DATE = Pattern.compile(
        "\\b(?<weekday>" + WEEKDAY + ")\\s+(?:the\\s+)?(?<day>" + DAY + ")" + TH + "?(?=\\s*(?:[,.;)]|(?:and|to|until|through)\\b|$))(?![,.:]\\d)"
        + "|\\bthe\\s+(?<number>" + DAY + ")" + TH + "\\s+of\\s+(?<month>this|next|last)\\s+month\\b"
        + "|(?<=\\b(?:on|from|until|till|to|through|since|by|and)\\s)the\\s+(?<bare>" + DAY + ")" + TH + "(?=\\s*(?:[,.;)]|(?:and|to|until|through|till|at|when|after|over|for)\\b|$))");

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
        if (m.group("bare") != null) {
            int day = Integer.parseInt(m.group("bare"));
            return Optional.of(new DateExpression(true, r -> nearestTo(r, day).map(DateRange::of)));
        }
        if (m.group("month") != null) {
            int day = Integer.parseInt(m.group("number"));
            int months = List.of("last", "this", "next").indexOf(m.group("month")) - 1;
            return Optional.of(new DateExpression(true, r -> r.published().map(p -> YearMonth.from(p).plusMonths(months)).filter(month -> month.isValidDay(day)).map(month -> DateRange.of(month.atDay(day)))));
        }
        DayOfWeek weekday = Calendar.weekday(m.group("weekday"));
        int number = Integer.parseInt(m.group("day"));
        return Optional.of(new DateExpression(true, r -> r.published().flatMap(p -> agreeing(p, weekday, number, r.side())).map(DateRange::of)));
    }

    /** The day of that number next to the date told before. */
    private static Optional<LocalDate> nearestTo(Reference r, int number) {
        Optional<LocalDate> from = r.earlier().filter(e -> e.month().isPresent()).flatMap(PartialDate::notBefore);
        return from.flatMap(f -> around(f, number).min(Comparator.comparingLong(d -> Math.abs(ChronoUnit.DAYS.between(d, f)))))
            .or(() -> r.published().flatMap(p -> YearChoice.choose(around(p, number).toList(), p, r.side())));
    }

    private static Stream<LocalDate> around(LocalDate day, int number) {
        return day.minusDays(FAR).datesUntil(day.plusDays(FAR)).filter(d -> d.getDayOfMonth() == number);
    }

    /** The day near publication that has both the name and the number. */
    private static Optional<LocalDate> agreeing(LocalDate published, DayOfWeek weekday, int number, Reference.Side side) {
        List<LocalDate> days = around(published, number).filter(d -> d.getDayOfWeek() == weekday).toList();
        return YearChoice.choose(days, published, side);
    }
}
