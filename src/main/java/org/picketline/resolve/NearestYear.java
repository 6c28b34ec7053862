// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.picketline.model.PartialDate;

/** Gives a day or month of an unknown year the year in which it lies nearest to another day. */
final class NearestYear {

    private NearestYear() { }

    static PartialDate complete(PartialDate date, LocalDate near) {
        if (date.year().isPresent()) {
            return date;
        }
        return IntStream.rangeClosed(near.getYear() - 1, near.getYear() + 1).mapToObj(year -> in(date, year)).flatMap(Optional::stream)
            .min(Comparator.comparing(d -> Days.of(d).gap(Days.around(near, 0, 0)))).orElse(date);
    }

    /** Empty for February 29 of a common year. */
    private static Optional<PartialDate> in(PartialDate date, int year) {
        try {
            return Optional.of(new PartialDate(OptionalInt.of(year), date.month(), date.day()));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
