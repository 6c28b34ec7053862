// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.model;

import java.util.List;
import java.util.Optional;

/**
 * Something that happened, is happening or may happen in a dispute, as one article tells it.
 *
 * <p>Its slots are its claims. Of a slot that holds one value, the first claim is the value that the article
 * stands by; further ones are kept as claims (another party's figure, say).
 *
 * @param kind     what happened
 * @param claims   what is said of it
 * @param evidence the sentences that report it, in the order of the text; at least one
 */
public record Event(EventKind kind, List<Claim> claims, List<Evidence> evidence) {

    public Event {
        claims = List.copyOf(claims);
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("an event needs evidence: " + kind);
        }
        for (Claim claim : claims) {
            if (!kind.has(claim.slot())) {
                throw new IllegalArgumentException(kind.term() + " has no slot " + claim.slot().term());
            }
        }
    }

    /** The values of a slot: all of them where it holds {@linkplain Slot#many() many}, else at most the first. */
    public List<Value> values(Slot slot) {
        List<Value> all = Claim.values(claims.stream().filter(c -> c.slot() == slot).toList());
        return slot.many() || all.isEmpty() ? all : all.subList(0, 1);
    }

    /** The value of a slot that holds one, or the first of several. */
    public Optional<Value> value(Slot slot) {
        return values(slot).stream().findFirst();
    }
}
