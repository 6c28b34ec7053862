// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.dataset;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Where the columns of a layout stand in one file.
 *
 * @param places from 0
 * @param header the header as the file spells it
 */
record Binding(Map<String, Integer> places, List<String> header) {

    OptionalInt place(String column) {
        Integer place = places.get(column);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** The file's own name of a column, for messages. */
    String spelling(String column) {
        return place(column).stream().mapToObj(at -> header.get(at).strip().replaceAll("\\s+", " ")).findFirst().orElse(column);
    }
}
