// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.picketline.knowledge.Knowledge;
import org.picketline.knowledge.PlaceName;
import org.picketline.model.Entity;

/** Tells states, provinces and countries from the towns and counties in them. Immutable. */
final class Territories {

    private static final Set<PlaceName.Kind> WIDE = EnumSet.of(PlaceName.Kind.STATE, PlaceName.Kind.PROVINCE, PlaceName.Kind.COUNTRY);

    private final Set<String> names;

    Territories(Knowledge knowledge) {
        names = knowledge.places().stream().filter(p -> WIDE.contains(p.kind())).map(PlaceName::name).collect(Collectors.toSet());
    }

    /** Whether the place is a whole state or country; "New York" and "Washington" with a state are towns. */
    boolean wide(Entity place) {
        return names.contains(place.name()) && place.parent().isEmpty();
    }
}
