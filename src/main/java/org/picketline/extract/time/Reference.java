// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import org.picketline.model.PartialDate;

/**
 * What an incomplete date is completed from.
 *
 * @param published the day of publication
 * @param side      on which side of it the date lies
 * @param earlier   the last date named before in the text
 * @param story     the day that a story of times gone by has reached; what it tells next comes after it
 */
record Reference(Optional<LocalDate> published, Side side, Optional<PartialDate> earlier, Optional<LocalDate> story) {

    Reference(Optional<LocalDate> published, Side side, Optional<PartialDate> earlier) {
        this(published, side, earlier, Optional.empty());
    }

    /** Where to look for a date; the weak ones give way when the other side is near and theirs is far. */
    enum Side {
        BACK, WEAKLY_BACK, NEAREST, WEAKLY_AHEAD, AHEAD;

        boolean back() {
            return this == BACK || this == WEAKLY_BACK;
        }

        boolean ahead() {
            return this == AHEAD || this == WEAKLY_AHEAD;
        }

        boolean weak() {
            return this == WEAKLY_BACK || this == WEAKLY_AHEAD;
        }
    }

    /** For the end of a range: the first such date from its start on. */
    static Reference from(LocalDate start) {
        return new Reference(Optional.of(start), Side.AHEAD, Optional.empty());
    }

    /** For the start of a range whose end is known: the last such date up to it. */
    static Reference upTo(LocalDate end) {
        return new Reference(Optional.of(end), Side.BACK, Optional.empty());
    }
}
