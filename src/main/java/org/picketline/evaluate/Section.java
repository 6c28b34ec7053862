// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import java.util.Locale;

/** The kinds of facts that are counted apart, in the order of the table. */
public enum Section {
    RELEVANT, UNIONS, EMPLOYERS, FACILITIES, PLACES, PERSONS, PERSON_SLOTS, EVENTS, EVENT_SLOTS, STATEMENTS, ISSUES;

    /** The name in tables, and of the list in the JSON of facts, for example {@code person-slots}. */
    public String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
