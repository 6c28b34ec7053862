// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Full dates as pages write them: {@code Jan. 9, 2024}, {@code 9 January 2024}, {@code 1/9/2024}, {@code 2024-01-09T08:00:00Z}. */
final class WrittenDate {

    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
        + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    /** Any full date, in the order of America where it is numbers only. */
    static final String DATE = "(?:(?<us>" + MONTH + ")\\s+(?<usday>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<usyear>\\d{4})"
        + "|(?<eday>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<emonth>" + MONTH + "),?\\s+(?<eyear>\\d{4})"
        + "|(?<iyear>\\d{4})-(?<imonth>\\d{2})-(?<iday>\\d{2})"
        + "|(?<nmonth>\\d{1,2})/(?<nday>\\d{1,2})/(?<nyear>\\d{4}))(?!\\d)";
    /** A time of day, with or without zone. */
    static final String TIME = "\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s*[ap]\\.?\\s?m\\b\\.?)?(?:\\s+(?-i:[ECMP][SD]?T|UTC|GMT)\\b)?";
    private static final Pattern PATTERN = Pattern.compile("(?<![\\w/-])" + DATE, Pattern.CASE_INSENSITIVE);
    private static final Pattern ANY_TIME = Pattern.compile("\\b" + TIME, Pattern.CASE_INSENSITIVE);
    private static final Pattern ISO_TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}.*(?:Z|[+-]00:?00)\\s*", Pattern.DOTALL);
    private static final Pattern SECONDS = Pattern.compile("\\d{10}(?:\\d{3})?");
    private static final Pattern IN_ADDRESS = Pattern.compile("/((?:19|20)\\d{2})/(\\d{1,2})/(\\d{1,2})(?=/|$)");

    private WrittenDate() { }

    /** @param universal whether it came with a time in universal time, which may be the next day already */
    record Found(LocalDate day, boolean universal) { }

    /** The first full date in a text. */
    static Optional<LocalDate> in(String text) {
        return PATTERN.matcher(text).results().map(m -> day(m.group())).flatMap(Optional::stream).findFirst();
    }

    /** The date of a field that states nothing else; also seconds or milliseconds since 1970. */
    static Optional<Found> stated(String value) {
        String v = value.strip();
        if (SECONDS.matcher(v).matches()) {
            long seconds = v.length() == 13 ? Long.parseLong(v) / 1000 : Long.parseLong(v);
            return Optional.of(new Found(LocalDate.ofEpochDay(seconds / 86_400), true));
        }
        String head = v.substring(0, Math.min(80, v.length())).replaceFirst("(?<=\\d)T(?=\\d)", " ");
        return in(head).map(day -> new Found(day, ISO_TIME.matcher(v).matches()));
    }

    /** The date in an address such as {@code /2024/01/09/nurses-strike}. */
    static Optional<LocalDate> inAddress(String url) {
        return IN_ADDRESS.matcher(url).results().map(m -> day(number(m, 1), number(m, 2), number(m, 3)))
            .flatMap(Optional::stream).findFirst();
    }

    private static Optional<LocalDate> day(String text) {
        Matcher m = PATTERN.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        if (m.group("us") != null) {
            return day(number(m, "usyear"), month(m.group("us")), number(m, "usday"));
        } else if (m.group("eday") != null) {
            return day(number(m, "eyear"), month(m.group("emonth")), number(m, "eday"));
        } else if (m.group("iyear") != null) {
            return day(number(m, "iyear"), number(m, "imonth"), number(m, "iday"));
        }
        boolean dayFirst = number(m, "nmonth") > 12;
        return day(number(m, "nyear"), number(m, dayFirst ? "nday" : "nmonth"), number(m, dayFirst ? "nmonth" : "nday"));
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static int number(Matcher m, String group) {
        return Integer.parseInt(m.group(group));
    }

    private static int number(MatchResult m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return year < 1900 || year > 2100 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The text without full dates and times: what else a date line says. */
    static String without(String text) {
        return ANY_TIME.matcher(PATTERN.matcher(text).replaceAll(" ")).replaceAll(" ");
    }
}
