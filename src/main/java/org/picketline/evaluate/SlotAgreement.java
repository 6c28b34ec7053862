// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;

/** How well two values of one slot agree, from 0 to 1. */
record SlotAgreement(Organizations organizations) {

    private static final Set<String> DATES = Set.of("date", "start", "end");
    private static final Set<String> PARTIES = Set.of("union", "employer", "by", "actor", "claimant", "org");
    /** May be persons or bodies that no list of organizations holds. */
    private static final Set<String> SPEAKERS = Set.of("actor", "claimant");
    /** Shorter words are in too many others. */
    private static final int TELLING = 3;
    private static final double NOTHING = 1e-6;
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d(?:_?\\d)*\\.?(?:\\d(?:_?\\d)*)?|\\.\\d(?:_?\\d)*)(?:[eE][+-]?\\d(?:_?\\d)*)?");

    double credit(String slot, JsonNode gold, JsonNode system) {
        if (DATES.contains(slot)) {
            return DateAgreement.credit(Spelling.text(gold), Spelling.text(system));
        } else if (PARTIES.contains(slot)) {
            return whole(organizations.same(gold, system) || SPEAKERS.contains(slot) && sameWords(gold, system));
        } else if (gold.isBoolean() || system.isBoolean()) {
            return whole(Truth.of(gold) == Truth.of(system));
        } else if (gold.isNumber()) {
            OptionalDouble number = number(Spelling.text(system));
            return whole(number.isPresent() && Math.abs(gold.doubleValue() - number.getAsDouble()) < NOTHING);
        }
        return whole(sameWords(gold, system));
    }

    private static double whole(boolean agree) {
        return agree ? 1.0 : 0.0;
    }

    private static boolean sameWords(JsonNode gold, JsonNode system) {
        String a = Spelling.of(gold);
        String b = Spelling.of(system);
        return a.equals(b) || Math.min(a.length(), b.length()) > TELLING && (b.contains(a) || a.contains(b));
    }

    private static OptionalDouble number(String words) {
        String digits = words.replace(",", "").strip();
        return NUMBER.matcher(digits).matches() ? OptionalDouble.of(Double.parseDouble(digits.replace("_", ""))) : OptionalDouble.empty();
    }
}
