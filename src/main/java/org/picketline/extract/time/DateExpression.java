// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * What words of a date say before it is known what they are said from.
 *
 * @param floating whether it needs a reference to be a full date, as "Aug. 15" and "Monday" do
 * @param meaning  the date, once the reference is known; empty when the reference does not suffice
 */
record DateExpression(boolean floating, Function<Reference, Optional<DateRange>> meaning) {

    private static final DateExpression NONE = new DateExpression(true, r -> Optional.empty());

    static DateExpression fixed(DateRange range) {
        return new DateExpression(false, r -> Optional.of(range));
    }

    /** Words about time that never give a date. */
    static DateExpression none() {
        return NONE;
    }

    /** Meaning nothing without the day of publication. */
    static DateExpression fromPublished(Function<LocalDate, DateRange> meaning) {
        return new DateExpression(true, r -> r.published().map(meaning));
    }

    /** Whether it never gives a date. */
    boolean never() {
        return this == NONE;
    }

    Optional<DateRange> at(Reference reference) {
        return meaning.apply(reference);
    }
}
