// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One value of one slot of an event, the least that can be right or wrong. */
record Atom(String slot, JsonNode value) {

    private static final Set<String> NO_SLOTS = Set.of("type", "id", "note", "evidence", Grounds.KEY);

    /** An event's atoms in its own order; a list has one a member. */
    static List<Atom> of(JsonNode event) {
        List<Atom> atoms = new ArrayList<>();
        event.properties().stream().filter(slot -> !NO_SLOTS.contains(slot.getKey())).forEach(slot -> {
            if (slot.getValue().isArray()) {
                slot.getValue().forEach(member -> atoms.add(new Atom(slot.getKey(), member)));
            } else if (!slot.getValue().isNull()) {
                atoms.add(new Atom(slot.getKey(), slot.getValue()));
            }
        });
        return atoms;
    }
}
