// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.picketline.model.PartialDate;

/** A date, or the first and last of several. */
record DateRange(PartialDate date, Optional<PartialDate> until) {

    static DateRange of(PartialDate date) {
        return new DateRange(date, Optional.empty());
    }

    static DateRange of(LocalDate day) {
        return of(PartialDate.of(day));
    }

    static DateRange of(YearMonth month) {
        return of(PartialDate.of(month));
    }

    static DateRange ofYear(int year) {
        return of(PartialDate.ofYear(year));
    }

    /** The last date that it names. */
    PartialDate last() {
        return until.orElse(date);
    }
}
