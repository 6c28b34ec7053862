// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.dataset;

import java.util.Optional;

/**
 * A city and state out of one cell: {@code Green Valley, VT}.
 *
 * @param city  empty if only a state stands there
 * @param state the postal code; empty for what is none
 */
public record CityState(Optional<String> city, Optional<String> state) {

    /** Reads the cell; what follows the last comma is the state. */
    public static CityState of(Optional<String> cell) {
        if (cell.isEmpty()) {
            return new CityState(Optional.empty(), Optional.empty());
        }
        String text = cell.get();
        int comma = text.lastIndexOf(',');
        Optional<String> state = UsStates.code(text.substring(comma + 1));
        String city = (state.isPresent() ? text.substring(0, Math.max(comma, 0)) : text).strip();
        return new CityState(Optional.of(city).filter(c -> !c.isEmpty()), state);
    }
}
