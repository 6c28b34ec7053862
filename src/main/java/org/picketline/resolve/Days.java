// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.time.LocalDate;
import org.picketline.model.PartialDate;

/**
 * A stretch of days, both ends included, counted from 1970-01-01.
 *
 * @param from the first day, {@link #ALWAYS}'s if open to the past
 * @param to   the last day
 */
record Days(long from, long to) {

    static final Days ALWAYS = new Days(Long.MIN_VALUE / 4, Long.MAX_VALUE / 4);

    static Days around(LocalDate day, int before, int after) {
        return new Days(day.toEpochDay() - before, day.toEpochDay() + after);
    }

    /** All days that a date can mean; always, if its year is not known. */
    static Days of(PartialDate date) {
        return date.year().isEmpty() ? ALWAYS
            : new Days(date.notBefore().orElseThrow().toEpochDay(), date.notAfter().orElseThrow().toEpochDay());
    }

    boolean isOpen() {
        return from == ALWAYS.from || to == ALWAYS.to;
    }

    long length() {
        return isOpen() ? Long.MAX_VALUE : to - from + 1;
    }

    /** Days between the two, 0 if they touch or overlap. */
    long gap(Days other) {
        return Math.max(0, Math.max(other.from - to, from - other.to));
    }

    boolean meets(Days other) {
        return gap(other) == 0;
    }

    Days and(Days other) {
        return new Days(Math.max(from, other.from), Math.min(to, other.to));
    }

    Days with(Days other) {
        return new Days(Math.min(from, other.from), Math.max(to, other.to));
    }
}
