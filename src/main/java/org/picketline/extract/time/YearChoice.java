// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.picketline.model.PartialDate;

/** Gives a month or a day of an unknown year the year that fits the day of publication and the tense. */
final class YearChoice {

    /** A weakly chosen date farther off than this gives way to … */
    private static final int FAR = 180;
    /** … the one on the other side if that is this near. */
    private static final int NEAR = 60;
    /** Of so many years ago an anniversary is told at most. */
    private static final int LONGEST_STORY = 120;

    private YearChoice() {
    }

    static PartialDate day(MonthDay day, Reference reference) {
        Optional<LocalDate> chosen = reference.published().flatMap(p -> {
            List<LocalDate> days = years(p).filter(day::isValidYear).mapToObj(day::atYear).toList();
            return inStory(days, reference).or(() -> choose(days, p, reference.side()));
        });
        return chosen.map(PartialDate::of).orElseGet(() -> PartialDate.of(day));
    }

    /** As {@link #day(MonthDay, Reference)}; where the text names the weekday, the nearest year that agrees decides. */
    static PartialDate day(MonthDay day, Optional<DayOfWeek> weekday, Reference reference) {
        return weekday.flatMap(w -> reference.published().flatMap(p -> agreeing(day, w, p)))
            .map(PartialDate::of).orElseGet(() -> day(day, reference));
    }

    private static Optional<LocalDate> agreeing(MonthDay day, DayOfWeek weekday, LocalDate published) {
        return IntStream.rangeClosed(published.getYear() - 1, published.getYear() + 1).filter(day::isValidYear).mapToObj(day::atYear)
            .filter(d -> d.getDayOfWeek() == weekday).min(Comparator.comparingLong(d -> off(d, published)));
    }

    static PartialDate month(int month, Reference reference) {
        // Any day of this month counts as reached.
        Optional<LocalDate> from = reference.published().map(p -> p.withDayOfMonth(1));
        Optional<LocalDate> chosen = from.flatMap(p -> {
            List<LocalDate> months = years(p).mapToObj(y -> LocalDate.of(y, month, 1)).toList();
            return inStory(months, reference).or(() -> choose(months, p, reference.side()));
        });
        return chosen.map(d -> PartialDate.of(YearMonth.from(d))).orElseGet(() -> PartialDate.ofMonth(month));
    }

    private static IntStream years(LocalDate published) {
        return IntStream.rangeClosed(published.getYear() - LONGEST_STORY, published.getYear() + 8);
    }

    /** The first of the days that the story can go on with, unless only the future has one. */
    private static Optional<LocalDate> inStory(List<LocalDate> days, Reference reference) {
        return reference.story().flatMap(s -> days.stream().filter(d -> !d.isBefore(s.withDayOfMonth(1))).findFirst())
            .filter(d -> !d.isAfter(reference.published().orElse(d)));
    }

    /** The one of the days that fits; empty only when there are none. */
    static Optional<LocalDate> choose(List<LocalDate> days, LocalDate published, Reference.Side side) {
        Comparator<LocalDate> nearness = Comparator.comparingLong(d -> off(d, published));
        Optional<LocalDate> nearest = days.stream().min(nearness);
        Optional<LocalDate> chosen = days.stream().filter(d -> fits(d, published, side)).min(nearness);
        boolean giveWay = chosen.isEmpty()
            || side.weak() && off(chosen.get(), published) > FAR && off(nearest.orElseThrow(), published) <= NEAR;
        return giveWay ? nearest : chosen;
    }

    private static boolean fits(LocalDate day, LocalDate published, Reference.Side side) {
        return side.back() ? !day.isAfter(published) : !side.ahead() || !day.isBefore(published);
    }

    private static long off(LocalDate day, LocalDate published) {
        return Math.abs(ChronoUnit.DAYS.between(day, published));
    }
}
