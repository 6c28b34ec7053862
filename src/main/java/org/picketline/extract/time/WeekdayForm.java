// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.time;

import static org.picketline.extract.time.Calendar.WEEKDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.picketline.extract.phrase.SentenceText;

/** "Monday", "Monday night", "next Tuesday", "last Thursday", "this Friday", "Friday of next week", "the following Monday". */
final class WeekdayForm implements DateForm {

    private static final Pattern DATE = Pattern.compile(
        "\\b(?:(?<which>(?i:last|next|this past|this coming|this|past|coming|(?:the\\s+)?following|(?:the\\s+)?previous|every|each"
        + "|most|an?(?:\\s+(?:busy|quiet|rainy|cold|snowy|typical|single))?))\\s+)?"
        + "(?:(?i:early|late)\\s+(?:on\\s+)?)?(?<day>" + WEEKDAY + ")(?<plural>s\\b)?(?![\\w]|-\\w)"
        + "(?:\\s+(?i:morning|afternoon|evening|night|nights))?(?:\\s+(?:of\\s+)?(?i:(?<week>last|this|next)\\s+week)\\b)?");

    @Override
    public Pattern pattern() {
        return DATE;
    }

    @Override
    public boolean possible(SentenceText text) {
        return text.holds(Calendar.WEEKDAY_STARTS);
    }

    @Override
    public Optional<DateExpression> read(Matcher m, SentenceText text) {
        DayOfWeek day = Calendar.weekday(m.group("day"));
        String which = m.group("which") == null ? "" : m.group("which").toLowerCase(Locale.ROOT).replaceFirst("^the\\s+", "");
        if (m.group("plural") != null || which.matches("every|each|most|a .*|an?")) {
            return Optional.of(DateExpression.none());
        }
        String week = m.group("week");
        if (week != null) {
            return Optional.of(DateExpression.fromPublished(p -> DateRange.of(inWeek(p, day, week))));
        }
        if (which.equals("following") || which.equals("previous")) {
            return Optional.of(fromEarlier(day, which.equals("following")));
        }
        return Optional.of(new DateExpression(true, r -> r.published().map(p -> DateRange.of(resolve(p, day, which, r.side())))));
    }

    private static DateExpression fromEarlier(DayOfWeek day, boolean after) {
        return new DateExpression(true, r -> r.earlier().filter(e -> e.day().isPresent()).flatMap(e -> e.notBefore())
            .map(d -> DateRange.of(d.with(after ? TemporalAdjusters.next(day) : TemporalAdjusters.previous(day)))));
    }

    private static LocalDate inWeek(LocalDate published, DayOfWeek day, String week) {
        int weeks = week.equalsIgnoreCase("last") ? -1 : week.equalsIgnoreCase("next") ? 1 : 0;
        return monday(published).plusWeeks(weeks).with(TemporalAdjusters.nextOrSame(day));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    static LocalDate resolve(LocalDate published, DayOfWeek day, String which, Reference.Side side) {
        return switch (which) {
            case "last" -> outsideThisWeek(published, published.with(TemporalAdjusters.previous(day)), -1);
            case "next" -> outsideThisWeek(published, published.with(TemporalAdjusters.next(day)), 1);
            case "this past", "past" -> published.with(TemporalAdjusters.previous(day));
            case "this coming", "coming" -> published.with(TemporalAdjusters.next(day));
            case "this" -> monday(published).with(TemporalAdjusters.nextOrSame(day));
            default -> YearChoice.choose(around(published, day), published, side).orElseThrow();
        };
    }

    /** "next Friday" said on a Wednesday is not the Friday of the same week; said on a Sunday, it is the one that comes. */
    private static LocalDate outsideThisWeek(LocalDate published, LocalDate found, int step) {
        boolean sameWeek = monday(published).equals(monday(found)) && published.getDayOfWeek() != DayOfWeek.SUNDAY;
        return sameWeek ? found.plusWeeks(step) : found;
    }

    private static List<LocalDate> around(LocalDate published, DayOfWeek day) {
        LocalDate first = published.minusWeeks(1).with(TemporalAdjusters.nextOrSame(day));
        return IntStream.rangeClosed(0, 2).mapToObj(first::plusWeeks).toList();
    }
}
