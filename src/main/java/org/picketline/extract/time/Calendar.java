// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Names of months and weekdays, and the expressions that find them. */
final class Calendar {

    static final String MONTH = "(?:(?:January|February|March|April|May|June|July|August|September|October|November|December"
        + "|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)\\b"
        + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?|(?:JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT|SEP|OCT|NOV"
        + "|DEC)\\b\\.?)";
    static final String WEEKDAY = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
        + "|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY|(?:Mon|Tues|Tue|Wed|Thurs|Thur|Thu|Fri|Sat|Sun)\\.)";
    /** A time of day, "7 a.m.", "07:00", "0700" or "noon". */
    static final String CLOCK = "(?:\\d{1,2}(?:[:.]\\d\\d)?\\s*(?:a\\.m\\.|p\\.m\\.|am\\b|pm\\b|hrs\\b)|\\d{1,2}:\\d\\d(?!\\d)|0\\d[0-5]\\d(?!\\d)|(?:midnight|noon|midday)\\b)";
    static final String DAY = "(?:3[01]|[12]\\d|0?[1-9])";
    static final String YEAR = "(?:19|20)\\d\\d(?![\\d,]\\d|\\d|%)";

    /** How names of months begin, in lower case. */
    static final List<String> MONTH_STARTS = Stream.of(Month.values()).map(m -> m.name().substring(0, 3).toLowerCase(Locale.ROOT)).toList();
    /** How names of weekdays begin, in lower case. */
    static final List<String> WEEKDAY_STARTS = Stream.of(DayOfWeek.values()).map(d -> d.name().substring(0, 3).toLowerCase(Locale.ROOT)).toList();

    private Calendar() {
    }

    static int month(String name) {
        String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(start)) {
                return month.getValue();
            }
        }
        throw new IllegalArgumentException("not a month: " + name);
    }

    static DayOfWeek weekday(String name) {
        String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().startsWith(start)) {
                return day;
            }
        }
        throw new IllegalArgumentException("not a weekday: " + name);
    }

    /** The day, if there is such a one in the month. */
    static Optional<MonthDay> monthDay(int month, int day) {
        try {
            return Optional.of(MonthDay.of(month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
