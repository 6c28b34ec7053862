// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.time;

import static org.picketline.extract.time.Calendar.YEAR;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.picketline.extract.phrase.SentenceText;
import org.picketline.model.PartialDate;

/** Days that everyone in the United States knows by name: "Labor Day", "New Year's Eve", "Christmas Day 2021". */
final class HolidayForm implements DateForm {

    private static final Map<String, IntFunction<LocalDate>> DAYS = days();
    private static final Pattern DATE = Pattern.compile("\\b(?:last\\s+)?(?<name>"
        + String.join("|", DAYS.keySet()).replace(" ", "\\s+")
        + ")(?:\\s+Day)?(?:,?\\s+(?:of\\s+)?(?<year>" + YEAR + "))?\\b(?!\\s+(?:Hospital|Medical|Parade|Seal|weekend|season"
        + "|holiday|break|bonus|dinner|tree|party))");

    private static Map<String, IntFunction<LocalDate>> days() {
        Map<String, IntFunction<LocalDate>> days = new LinkedHashMap<>();
        days.put("Christmas Eve", y -> LocalDate.of(y, 12, 24));
        days.put("Christmas Day", y -> LocalDate.of(y, 12, 25));
        days.put("Christmas", y -> LocalDate.of(y, 12, 25));
        days.put("New Year's Eve", y -> LocalDate.of(y, 12, 31));
        days.put("New Year's", y -> LocalDate.of(y, 1, 1));
        days.put("Valentine's", y -> LocalDate.of(y, 2, 14));
        days.put("St. Patrick's", y -> LocalDate.of(y, 3, 17));
        days.put("Martin Luther King(?: Jr\\.)? Day", y -> monday(y, 1, 3));
        days.put("MLK Day", y -> monday(y, 1, 3));
        days.put("Presidents' Day|Presidents Day|President's Day", y -> monday(y, 2, 3));
        days.put("May Day", y -> LocalDate.of(y, 5, 1));
        days.put("Memorial Day", y -> LocalDate.of(y, 5, 31).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        days.put("Juneteenth", y -> LocalDate.of(y, 6, 19));
        days.put("Independence Day|the Fourth of July|Fourth of July", y -> LocalDate.of(y, 7, 4));
        days.put("Labor Day|Labour Day", y -> monday(y, 9, 1));
        days.put("Columbus Day|Indigenous Peoples' Day", y -> monday(y, 10, 2));
        days.put("Halloween", y -> LocalDate.of(y, 10, 31));
        days.put("Election Day", y -> monday(y, 11, 1).plusDays(1));
        days.put("Veterans Day|Veterans' Day", y -> LocalDate.of(y, 11, 11));
        days.put("Thanksgiving", y -> LocalDate.of(y, 11, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY)));
        days.put("Black Friday", y -> LocalDate.of(y, 11, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY)).plusDays(1));
        return days;
    }

    private static LocalDate monday(int year, int month, int which) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, DayOfWeek.MONDAY));
    }

    @Override
    public Pattern pattern() {
        return DATE;
    }

    @Override
    public boolean possible(SentenceText text) {
        return text.holds(List.of("day", "christmas", "year", "valentine", "patrick", "juneteenth", "july", "halloween", "thanksgiving"));
    }

    @Override
    public Optional<DateExpression> read(Matcher m, SentenceText text) {
        IntFunction<LocalDate> day = day(m.group("name"));
        if (m.group("year") != null) {
            return Optional.of(DateExpression.fixed(DateRange.of(day.apply(Integer.parseInt(m.group("year"))))));
        }
        return Optional.of(new DateExpression(true, r -> r.published().map(p -> DateRange.of(nearest(day, p, r))).or(() -> everyYears(day))));
    }

    private static IntFunction<LocalDate> day(String name) {
        String plain = name.replaceAll("\\s+", " ");
        return DAYS.entrySet().stream().filter(e -> plain.matches(e.getKey())).findFirst().orElseThrow().getValue();
    }

    private static LocalDate nearest(IntFunction<LocalDate> day, LocalDate published, Reference reference) {
        return YearChoice.choose(IntStream.rangeClosed(published.getYear() - 1, published.getYear() + 1).mapToObj(day).toList(), published,
            reference.side()).orElseThrow();
    }

    /** Without a day of publication only a holiday that never moves has a date. */
    private static Optional<DateRange> everyYears(IntFunction<LocalDate> day) {
        LocalDate one = day.apply(2021);
        boolean fixed = IntStream.range(2022, 2028).mapToObj(day).allMatch(d -> d.getDayOfMonth() == one.getDayOfMonth());
        return fixed ? Optional.of(DateRange.of(PartialDate.of(java.time.MonthDay.from(one)))) : Optional.empty();
    }
}
