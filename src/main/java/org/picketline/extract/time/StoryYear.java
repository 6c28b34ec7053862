// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.time;

import java.util.Optional;
import org.picketline.model.PartialDate;

/** The year of what was told before: "in June of that year", "on May 3 of the following year". */
final class StoryYear {

    /** What may follow a month or a day; the group {@code storyyear} tells which year is meant. */
    static final String OF = "(?:,?\\s+(?:of\\s+)?(?<storyyear>that(?:\\s+same)?|(?:of\\s+)?the\\s+(?:same|following|next|previous))\\s+year)\\b";

    private StoryYear() {
    }

    static Optional<Integer> of(String which, Reference reference) {
        int step = which.matches("(?i).*(?:following|next)") ? 1 : which.matches("(?i).*previous") ? -1 : 0;
        return reference.earlier().map(PartialDate::year).filter(y -> y.isPresent()).map(y -> y.getAsInt() + step);
    }
}
