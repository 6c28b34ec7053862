// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** How well two events agree, slot by slot. */
record EventAgreement(SlotAgreement slots) {

    /** Events whose values clash here are hardly the same. */
    private static final List<String> TELLING = List.of("date", "start", "status", "result", "topic");
    private static final double CLASH = 0.7;
    /** One strike against another, even if nothing else agrees. */
    private static final double LEAST = 0.05;

    /** The pairs of slots that agree, one to one: each gold atom in turn takes the best that is left, the first of equals. */
    List<AtomPair> pairs(JsonNode gold, JsonNode system) {
        List<Atom> left = new ArrayList<>(Atom.of(system));
        List<AtomPair> pairs = new ArrayList<>();
        for (Atom atom : Atom.of(gold)) {
            AtomPair best = best(atom, left);
            if (best.credit() > 0) {
                pairs.add(best);
                removeThis(best.system(), left);
            }
        }
        return pairs;
    }

    private AtomPair best(Atom gold, List<Atom> left) {
        AtomPair best = new AtomPair(gold, gold, 0);
        for (Atom atom : left) {
            double credit = atom.slot().equals(gold.slot()) ? slots.credit(gold.slot(), gold.value(), atom.value()) : 0;
            best = credit > best.credit() ? new AtomPair(gold, atom, credit) : best;
        }
        return best;
    }

    private static void removeThis(Atom one, List<Atom> left) {
        for (int i = 0; i < left.size(); i++) {
            if (left.get(i) == one) {
                left.remove(i);
                return;
            }
        }
    }

    /** From 0 (other kinds) upward; what the pairing of events goes by. */
    double overlap(JsonNode gold, JsonNode system) {
        if (!gold.path("type").equals(system.path("type"))) {
            return 0;
        }
        double agreed = pairs(gold, system).stream().mapToDouble(AtomPair::credit).sum();
        return Math.max(LEAST, 1.0 + agreed - CLASH * clashes(gold, system));
    }

    private long clashes(JsonNode gold, JsonNode system) {
        return TELLING.stream().filter(slot -> gold.has(slot) && system.has(slot))
            .filter(slot -> slots.credit(slot, gold.get(slot), system.get(slot)) == 0).count();
    }
}
