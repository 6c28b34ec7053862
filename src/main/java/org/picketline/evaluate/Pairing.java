// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * Gold facts and the system's that answer them, one to one, by their places in the two lists.
 *
 * @param pairs in the order in which they were made, the best first
 */
record Pairing(List<Pair> pairs) {

    /** The places of the two, and how well they agree. */
    record Pair(int gold, int system, double weight) { }

    /** Best first; of equals the earlier in gold, then the earlier in the system's. The lists are short. */
    static Pairing of(List<JsonNode> golds, List<JsonNode> systems, ToDoubleBiFunction<JsonNode, JsonNode> weight) {
        List<Pair> kept = new ArrayList<>();
        for (Pair pair : candidates(golds, systems, weight)) {
            if (kept.stream().noneMatch(k -> k.gold == pair.gold || k.system == pair.system)) {
                kept.add(pair);
            }
        }
        return new Pairing(kept);
    }

    private static List<Pair> candidates(List<JsonNode> golds, List<JsonNode> systems, ToDoubleBiFunction<JsonNode, JsonNode> weight) {
        List<Pair> all = new ArrayList<>();
        for (int i = 0; i < golds.size(); i++) {
            for (int j = 0; j < systems.size(); j++) {
                all.add(new Pair(i, j, weight.applyAsDouble(golds.get(i), systems.get(j))));
            }
        }
        all.removeIf(pair -> pair.weight <= 0);
        all.sort(Comparator.comparingDouble(Pair::weight).reversed());
        return all;
    }

    boolean hasGold(int place) {
        return pairs.stream().anyMatch(pair -> pair.gold == place);
    }

    boolean hasSystem(int place) {
        return pairs.stream().anyMatch(pair -> pair.system == place);
    }
}
