// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.picketline.extract.phrase.Span;
import org.picketline.model.PartialDate;

/**
 * A length of time that the text gives.
 *
 * @param sentence  index of the sentence
 * @param from      first token; in "hours a week" the span covers the week too
 * @param to        the token after the last
 * @param amount    how many units, as written: 12 in "12-hour"; for {@link Use#ORDINAL} the ordinal
 * @param unit      of what
 * @param days      the same in days, months of 30 and years of 365; 0 for less than a day, except that a stoppage of
 *                  less than a day is one of 1; for {@link Use#ORDINAL} the days already over
 * @param qualifier for example {@code nearly}
 * @param use       what it is said of
 */
public record DurationMention(int sentence, int from, int to, int amount, Unit unit, int days, Optional<String> qualifier, Use use) {

    /** The unit a length is told in. */
    public enum Unit { HOUR, DAY, WEEK, MONTH, YEAR }

    /** The tokens. */
    public Span span() {
        return new Span(sentence, from, to);
    }

    /** Hours, when told in hours. */
    public OptionalInt hours() {
        return unit == Unit.HOUR ? OptionalInt.of(amount) : OptionalInt.empty();
    }

    /** Full years, when told in years, or in months that make full years. */
    public OptionalInt years() {
        if (unit == Unit.MONTH && amount % 12 == 0) {
            return OptionalInt.of(amount / 12);
        }
        return unit == Unit.YEAR ? OptionalInt.of(amount) : OptionalInt.empty();
    }

    /**
     * When that began which has this length on the given day, as exactly as the unit allows: a day for days, a month
     * for weeks and months, a year for years.
     */
    public PartialDate countedBackFrom(LocalDate day) {
        LocalDate start = switch (unit) {
            case MONTH -> day.minusMonths(days / 30);
            case YEAR -> day.minusYears(days / 365);
            default -> day.minusDays(days);
        };
        return switch (unit) {
            case HOUR, DAY -> qualifier.isPresent() ? PartialDate.of(YearMonth.from(start)) : PartialDate.of(start);
            case WEEK, MONTH -> PartialDate.of(YearMonth.from(start));
            case YEAR -> PartialDate.ofYear(start.getYear());
        };
    }
}
