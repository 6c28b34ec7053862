// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A dispute's events on a line, to scale.
 *
 * @param marks the events whose day is known
 * @param ticks where months begin
 */
public record Strip(List<Mark> marks, List<Tick> ticks, int width) {

    private static final int WIDTH = 960;
    private static final int MARGIN = 40;
    private static final int NEAR = 14;
    private static final int MOST_TICKS = 14;

    /** An event. Those near to each other stand one above the other. */
    public record Mark(int x, int row, String group, boolean planned, String title, String href) { }

    /** The first of a month. */
    public record Tick(int x, String label) { }

    static Strip of(List<EventView> events) {
        List<EventView> dated = events.stream().filter(e -> e.dated() && !e.day().isEmpty()).toList();
        if (dated.size() < 2) {
            return new Strip(List.of(), List.of(), WIDTH);
        }
        LocalDate first = LocalDate.parse(dated.get(0).day());
        LocalDate last = LocalDate.parse(dated.get(dated.size() - 1).day());
        double days = Math.max(1, ChronoUnit.DAYS.between(first, last));
        List<Mark> marks = new ArrayList<>();
        for (EventView event : dated) {
            int x = x(LocalDate.parse(event.day()), first, days);
            long row = marks.stream().filter(m -> Math.abs(m.x() - x) < NEAR).count();
            marks.add(new Mark(x, (int) row, event.group(), event.planned(), event.when() + ": " + event.kind() + (event.phrase().isEmpty() ? "" : ", " + event.phrase()),
                event.href()));
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
