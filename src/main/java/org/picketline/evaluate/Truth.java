// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;

/** What counts as a yes, or as given at all, where a fact may be anything: not null, not zero, not empty. */
final class Truth {

    private Truth() { }

    static boolean of(JsonNode value) {
        if (value.isNumber()) {
            return value.doubleValue() != 0;
        } else if (value.isTextual()) {
            return !value.textValue().isEmpty();
        }
        return value.isContainerNode() ? !value.isEmpty() : value.asBoolean();
    }
}
