// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Collects what a page says about its day of publication and picks the most trustworthy. For one article. */
final class Publication {

    /** Where a date was found, the most trustworthy first. */
    enum Witness { FORMAT, FIRST_LINE, PUBLISHED_LINE, DATELINE, BYLINE, UPDATED_LINE, ADDRESS, COMMENT }

    private final Map<Witness, LocalDate> days = new EnumMap<>(Witness.class);
    private final boolean universal;

    /** @param universal whether the format's date is in universal time, so that the page's own date line knows better */
    Publication(boolean universal) {
        this.universal = universal;
    }

    /** The first date of each witness counts; of the comments the earliest. */
    void note(Witness witness, LocalDate day) {
        days.merge(witness, day, (old, other) -> witness == Witness.COMMENT && other.isBefore(old) ? other : old);
    }

    Optional<LocalDate> day() {
        LocalDate line = days.get(Witness.PUBLISHED_LINE);
        if (universal && line != null && line.plusDays(1).equals(days.get(Witness.FORMAT))) {
            return Optional.of(line);
        }
        return days.values().stream().findFirst();
    }
}
