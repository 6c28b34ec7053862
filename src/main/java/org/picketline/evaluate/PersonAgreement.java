// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;

/** How well two persons agree: wholly by the same name, nearly by last name and initial. */
final class PersonAgreement {

    private PersonAgreement() { }

    static double credit(JsonNode gold, JsonNode system) {
        return ofNames(gold.path("name"), system.path("name"));
    }

    static double ofNames(JsonNode gold, JsonNode system) {
        String a = Spelling.of(gold);
        String b = Spelling.of(system);
        if (a.equals(b)) {
            return 1.0;
        }
        return !a.isEmpty() && !b.isEmpty() && last(a).equals(last(b)) && a.charAt(0) == b.charAt(0) ? 0.8 : 0.0;
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
