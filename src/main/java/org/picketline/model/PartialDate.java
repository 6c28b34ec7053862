// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as exactly as a text gives it: a day, a month or a year, with or without the year.
 *
 * <p>Written as XML Schema writes them: {@code 2022-08-15}, {@code 2022-08}, {@code 2022},
 * {@code --08-15} (a day of an unknown year), {@code --12} (a month of an unknown year).
 */
public record PartialDate(OptionalInt year, OptionalInt month, OptionalInt day) {

    private static final Pattern ISO = Pattern.compile("(?:(\\d{4})|-)(?:-(\\d{2})(?:-(\\d{2}))?)?");

    public PartialDate {
        if (year.isEmpty() && month.isEmpty() || month.isEmpty() && day.isPresent()) {
            throw new IllegalArgumentException("a partial date is a year, a month, a day, or a month or day of an unknown year");
        }
        try {
            if (day.isPresent() && year.isPresent()) {
                LocalDate.of(year.getAsInt(), month.getAsInt(), day.getAsInt());
            } else if (day.isPresent()) {
                MonthDay.of(month.getAsInt(), day.getAsInt());
            } else if (month.isPresent()) {
                YearMonth.of(year.orElse(2000), month.getAsInt());
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no such date: " + e.getMessage(), e);
        }
    }

    /** A full day. */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(OptionalInt.of(day.getYear()), OptionalInt.of(day.getMonthValue()), OptionalInt.of(day.getDayOfMonth()));
    }

    /** A month of a known year. */
    public static PartialDate of(YearMonth month) {
        return new PartialDate(OptionalInt.of(month.getYear()), OptionalInt.of(month.getMonthValue()), OptionalInt.empty());
    }

    /** A year. */
    public static PartialDate ofYear(int year) {
        return new PartialDate(OptionalInt.of(year), OptionalInt.empty(), OptionalInt.empty());
    }

    /** A day of an unknown year. */
    public static PartialDate of(MonthDay day) {
        return new PartialDate(OptionalInt.empty(), OptionalInt.of(day.getMonthValue()), OptionalInt.of(day.getDayOfMonth()));
    }

    /** A month (1 to 12) of an unknown year. */
    public static PartialDate ofMonth(int month) {
        return new PartialDate(OptionalInt.empty(), OptionalInt.of(month), OptionalInt.empty());
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if it is none of the five forms, or no such day exists
     */
    public static PartialDate parse(String iso) {
        Matcher m = ISO.matcher(iso);
        if (!m.matches()) {
            throw new IllegalArgumentException("not a partial date: \"" + iso + "\"; it looks like 2022-08-15, 2022-08, 2022, --08-15 or --12");
        }
        return new PartialDate(number(m.group(1)), number(m.group(2)), number(m.group(3)));
    }

    private static OptionalInt number(String digits) {
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    /** The first day it can mean, once the year is known. */
    public Optional<LocalDate> notBefore() {
        return year.isEmpty() ? Optional.empty()
            : Optional.of(LocalDate.of(year.getAsInt(), month.orElse(1), day.orElse(1)));
    }

    /** The last day it can mean, once the year is known. */
    public Optional<LocalDate> notAfter() {
        return year.isEmpty() ? Optional.empty()
            : Optional.of(day.isPresent() ? notBefore().orElseThrow() : YearMonth.of(year.getAsInt(), month.orElse(12)).atEndOfMonth());
    }

    /** Whether both may mean the same time: no part that both give differs. */
    public boolean agreesWith(PartialDate other) {
        return agree(year, other.year) && agree(month, other.month) && agree(day, other.day);
    }

    private static boolean agree(OptionalInt a, OptionalInt b) {
        return a.isEmpty() || b.isEmpty() || a.getAsInt() == b.getAsInt();
    }

    @Override
    public String toString() {
        StringBuilder iso = new StringBuilder(year.isPresent() ? "%04d".formatted(year.getAsInt()) : "-");
        month.ifPresent(m -> iso.append("-%02d".formatted(m)));
        day.ifPresent(d -> iso.append("-%02d".formatted(d)));
        return iso.toString();
    }
}
