// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import java.util.Locale;
import java.util.Optional;
import org.picketline.model.Entity;

/** The kinds of facts that are counted apart, in the order of the table. */
public enum Section {
    RELEVANT, UNIONS, EMPLOYERS, FACILITIES, PLACES, PERSONS, PERSON_SLOTS, EVENTS, EVENT_SLOTS, STATEMENTS, ISSUES;

    /** Where a thing of this kind counts; public bodies don't. */
    static Optional<Section> of(Entity.Kind kind) {
        return switch (kind) {
            case UNION -> Optional.of(UNIONS);
            case EMPLOYER -> Optional.of(EMPLOYERS);
            case FACILITY -> Optional.of(FACILITIES);
            case PLACE -> Optional.of(PLACES);
            case PERSON -> Optional.of(PERSONS);
            case PUBLIC_BODY -> Optional.empty();
        };
    }

    /** The name in tables, and of the list in the JSON of facts, for example {@code person-slots}. */
    public String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
