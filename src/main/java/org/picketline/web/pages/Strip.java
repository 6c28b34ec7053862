// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Events on a line, to scale.
 *
 * @param marks the events whose day is known
 * @param ticks where months begin
 */
public record Strip(List<Mark> marks, List<Tick> ticks, int width) {

    private static final int WIDTH = 960;
    private static final int MARGIN = 40;
    private static final int NEAR = 14;
    private static final int MOST_TICKS = 14;
    private static final int MOST_ROWS = 20;

    /** An event. Those near to each other stand one above the other. */
    public record Mark(int x, int row, String group, boolean planned, String title, String href) { }

    /** The first of a month. */
    public record Tick(int x, String label) { }

    static Strip of(List<EventView> events) {
        return ofMoments(events.stream().filter(e -> e.dated() && !e.day().isEmpty()).map(Moment::of).toList());
    }

    /** Of fewer than two there is nothing to compare, so the line is empty. */
    static Strip ofMoments(List<Moment> moments) {
        List<Moment> sorted = moments.stream().sorted(Comparator.comparing(Moment::day)).toList();
        if (sorted.size() < 2) {
            return new Strip(List.of(), List.of(), WIDTH);
        }
        LocalDate first = sorted.get(0).day();
        LocalDate last = sorted.get(sorted.size() - 1).day();
        double days = Math.max(1, ChronoUnit.DAYS.between(first, last));
        List<Mark> marks = new ArrayList<>();
        for (Moment moment : sorted) {
            int x = x(moment.day(), first, days);
            long row = marks.stream().filter(m -> Math.abs(m.x() - x) < NEAR).count();
            marks.add(new Mark(x, (int) Math.min(row, MOST_ROWS), moment.group(), moment.planned(), moment.title(), moment.href()));
        }
        return new Strip(marks, ticks(first, last, days), WIDTH);
    }

    private static int x(LocalDate day, LocalDate first, double days) {
        return MARGIN + (int) Math.round(ChronoUnit.DAYS.between(first, day) / days * (WIDTH - 2 * MARGIN));
    }

    private static List<Tick> ticks(LocalDate first, LocalDate last, double days) {
        List<Tick> ticks = new ArrayList<>();
        long step = Math.max(1, Math.round(days / 30 / MOST_TICKS));
        for (LocalDate month = first.withDayOfMonth(1).plusMonths(1); !month.isAfter(last); month = month.plusMonths(step)) {
            ticks.add(new Tick(x(month, first, days), Words.date(month.toString().substring(0, 7)).replaceFirst("(?<=^...)\\p{L}+", "")));
        }
        return ticks;
    }

    /** How high the picture must be. */
    public int height() {
        return 60 + 16 * marks.stream().mapToInt(Mark::row).max().orElse(0);
    }
}
