// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.picketline.extract.phrase.NumberWords;
import org.picketline.extract.phrase.SentenceText;
import org.picketline.model.PartialDate;

/**
 * "two days later", "the next day", "a week earlier", "that day": counted from the date told last before. So is the day
 * of the clause in "broke off on Nov. 6, three days after the union gave notice".
 */
final class LaterForm implements DateForm {

    private static final Pattern DATE = Pattern.compile(
        "(?<=[,-]\\s?)(?:just\\s+|only\\s+)?(?:the\\s+(?<one>day)|(?<count>" + NumberWords.COUNT + ")\\s+(?<span>day|week)s?)\\s+(?<side>before|after)"
        + "(?=\\s+(?!" + Calendar.MONTH + "|" + Calendar.WEEKDAY + "|that\\b)[\\w'])|"
        + "(?<n>" + NumberWords.COUNT + ")\\s+(?<unit>day|week|month|year)s?\\s+(?<way>later"
        + "|earlier|after that|before that|afterwards?)\\b"
        + "|\\b(?<next>the\\s+(?:very\\s+)?(?:next|following)\\s+(?:day|morning|afternoon|evening)|the\\s+day\\s+after(?=[,.;]|$)"
        + "|the\\s+previous\\s+(?:day|night)|the\\s+day\\s+before(?=[,.;]|$)"
        + "|(?:that|the)\\s+same\\s+(?:day|night|morning|evening)|that\\s+(?:day|night|morning|afternoon"
        + "|evening))\\b", Pattern.CASE_INSENSITIVE);

    /** A day right before, so that the count starts from it. */
    private static final Pattern DATED = Pattern.compile("(?i)\\b(?:" + Calendar.MONTH + "\\s+" + Calendar.DAY + "|" + Calendar.DAY + "\\s+" + Calendar.MONTH + "|" + Calendar.WEEKDAY + "|yesterday|today)(?:st|nd|rd|th)?(?:,?\\s+" + Calendar.YEAR + ")?(?:\\s+(?:morning|night|evening|afternoon))?\\s?[,-]\\s*$");

    @Override
    public Pattern pattern() {
        return DATE;
    }

    @Override
    public boolean possible(SentenceText text) {
        return text.holds(List.of("later", "earlier", "after", "before", "day", "night", "morning", "evening"));
    }

    @Override
    public Optional<DateExpression> read(Matcher m, SentenceText text) {
        if (m.group("side") != null) {
            return DATED.matcher(text.before(m.start(), 40)).find() ? Optional.of(ofClause(m)) : Optional.empty();
        }
        String next = m.group("next");
        if (next != null) {
            return Optional.of(from(days(next.toLowerCase(Locale.ROOT)), "day"));
        }
        int n = NumberWords.whole(m.group("n"));
        boolean back = m.group("way").toLowerCase(Locale.ROOT).matches("earlier|before that");
        return n > 3_000 ? Optional.empty() : Optional.of(from(back ? -n : n, m.group("unit").toLowerCase(Locale.ROOT)));
    }

    /** What happened so long before or after the date just told. */
    private static DateExpression ofClause(Matcher m) {
        int n = m.group("one") != null ? 1 : NumberWords.whole(m.group("count"));
        return from(m.group("side").equalsIgnoreCase("after") ? -n : n, m.group("span") == null ? "day" : m.group("span").toLowerCase(Locale.ROOT));
    }

    private static int days(String words) {
        return words.contains("next") || words.contains("following") || words.contains("after ") || words.endsWith("after") ? 1
            : words.contains("previous") || words.contains("before") ? -1 : 0;
    }

    private static DateExpression from(int n, String unit) {
        return new DateExpression(true, r -> r.earlier().flatMap(e -> step(e, n, unit)).map(DateRange::of));
    }

    private static Optional<PartialDate> step(PartialDate from, int n, String unit) {
        if (from.day().isEmpty()) {
            return coarse(from, n, unit);
        }
        // Of an unknown year, a common one will do: only 29 February would tell.
        LocalDate start = from.notBefore().orElseGet(() -> LocalDate.of(2023, from.month().getAsInt(), Math.min(28, from.day().getAsInt())));
        LocalDate day = start.plusDays(unit.equals("week") ? 7L * n : n);
        return switch (unit) {
            case "month" -> from.year().isEmpty() ? Optional.empty() : Optional.of(PartialDate.of(YearMonth.from(start.plusMonths(n))));
            case "year" -> from.year().isEmpty() ? Optional.empty() : Optional.of(PartialDate.ofYear(start.getYear() + n));
            default -> Optional.of(from.year().isEmpty() ? PartialDate.of(MonthDay.from(day)) : PartialDate.of(day));
        };
    }

    private static Optional<PartialDate> coarse(PartialDate from, int n, String unit) {
        if (from.year().isEmpty()) {
            return Optional.empty();
        }
        LocalDate start = from.notBefore().orElseThrow();
        return switch (unit) {
            case "month" -> from.month().isEmpty() ? Optional.empty() : Optional.of(PartialDate.of(YearMonth.from(start.plusMonths(n))));
            case "year" -> Optional.of(PartialDate.ofYear(start.getYear() + n));
            default -> Optional.empty();
        };
    }
}
