// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.picketline.model.PartialDate;

/**
 * What a sentence says of time as seen from the day of its article, for articles whose day only other articles tell: "two years ago",
 * "14 months ago", "comes a year after", "late Saturday night", "in its tenth week". Sentences are plain, as of {@link BestName#plain}.
 */
final class Elapsed {

    private static final Map<String, Integer> NUMBERS = table("numbers.txt");
    private static final Map<String, Integer> ORDINALS = table("ordinals.txt");
    private static final Set<String> SAYING = Words.of("saying.txt");
    private static final String NUMBER = "(\\d{1,3}|" + String.join("|", NUMBERS.keySet()) + ")";
    private static final Pattern AGO = Pattern.compile("\\b" + NUMBER + " (day|week|month|year)s? ago\\b");
    private static final Pattern AFTER = Pattern.compile("\\b(?:comes|came) (?:about |nearly |almost )?" + NUMBER + " (day|week|month|year)s? after\\b");
    private static final Pattern WEEKDAY = Pattern.compile("(\\w+) (?:on )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b");
    private static final Pattern ORDINAL = Pattern.compile("\\b(?:(\\d{1,3})(?:st|nd|rd|th)|(" + String.join("|", ORDINALS.keySet()) + ")) (day|week|month)\\b(?! of)");
    private static final Map<String, Integer> DAYS = Map.of("day", 1, "week", 7, "month", 30);

    private Elapsed() { }

    private static Map<String, Integer> table(String file) {
        return Words.of(file).stream().map(l -> l.split(" ")).collect(Collectors.toMap(l -> l[0], l -> Integer.valueOf(l[1]), (a, b) -> a, TreeMap::new));
    }

    /**
     * The one date that the sentences tell; empty if they tell none, or two.
     *
     * @param day   of the article
     * @param exact whether it is that day for sure; otherwise only months and years count back from it
     */
    static Optional<PartialDate> date(Collection<String> sentences, LocalDate day, boolean exact) {
        Map<String, PartialDate> found = new TreeMap<>();
        sentences.forEach(s -> {
            ago(AGO.matcher(s), day, exact).or(() -> ago(AFTER.matcher(s), day, exact)).ifPresent(d -> found.put(d.toString(), d));
            weekday(WEEKDAY.matcher(s), day).filter(d -> exact).ifPresent(d -> found.put(d.toString(), d));
        });
        return found.size() == 1 ? found.values().stream().findFirst() : Optional.empty();
    }

    private static int number(String word) {
        return NUMBERS.containsKey(word) ? NUMBERS.get(word) : Integer.parseInt(word);
    }

    private static Optional<PartialDate> ago(Matcher m, LocalDate day, boolean exact) {
        return m.find() ? before(day, number(m.group(1)), m.group(2), exact) : Optional.empty();
    }

    private static Optional<PartialDate> before(LocalDate day, int n, String unit, boolean exact) {
        return switch (unit) {
            case "year" -> Optional.of(PartialDate.ofYear(day.getYear() - n));
            case "month" -> Optional.of(PartialDate.of(YearMonth.from(day).minusMonths(n)));
            case "week" -> exact ? Optional.of(PartialDate.of(YearMonth.from(day.minusWeeks(n)))) : Optional.empty();
            default -> exact ? Optional.of(PartialDate.of(day.minusDays(n))) : Optional.empty();
        };
    }

    /** The last such day, of the only one that is named and not just that on which something was said. */
    private static Optional<PartialDate> weekday(Matcher m, LocalDate day) {
        Set<String> named = new TreeSet<>();
        while (m.find()) {
            if (!SAYING.contains(m.group(1))) {
                named.add(m.group(2));
            }
        }
        return named.stream().filter(d -> named.size() == 1).findFirst()
            .map(d -> PartialDate.of(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.valueOf(d.toUpperCase(Locale.ROOT))))));
    }

    /** When something began that is said on a day to be in its tenth week, or about to be. */
    static Optional<Days> begun(Collection<String> sentences, LocalDate day) {
        return sentences.stream().map(ORDINAL::matcher).filter(Matcher::find).findFirst().map(m -> {
            int n = m.group(1) == null ? ORDINALS.get(m.group(2)) : Integer.parseInt(m.group(1));
            int unit = DAYS.get(m.group(3));
            int slack = Math.max(1, unit / 3);
            return new Days(day.minusDays((long) n * unit + slack).toEpochDay(), day.minusDays((n - 1L) * unit - slack).toEpochDay());
        });
    }
}
