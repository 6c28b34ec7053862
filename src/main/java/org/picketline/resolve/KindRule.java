// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;

/**
 * What makes two tellings of one kind the same event.
 *
 * @param slack   by how many days two full dates may differ: votes take days, and are told the day after
 * @param before  how many days before its article an event without a date can lie at most
 * @param after   how many days after
 * @param exact   slots in which one event has one value, so that two values are two events
 * @param needed  points needed to take two tellings for one, see {@link Fit}
 * @param timely  whether being told at about the same time speaks for it
 */
record KindRule(int slack, int before, int after, Set<Slot> exact, int needed, boolean timely) {

    private static final int EVER = 40_000;
    private static final Map<EventKind, KindRule> RULES = new EnumMap<>(EventKind.class);

    static {
        RULES.put(EventKind.STRIKE, new KindRule(1, 400, 120, Set.of(), 2, true));
        RULES.put(EventKind.LOCKOUT, new KindRule(1, 200, 30, Set.of(), 2, true));
        RULES.put(EventKind.STRIKE_VOTE, new KindRule(3, 60, 2, Set.of(Slot.YES, Slot.NO), 2, true));
        RULES.put(EventKind.CONTRACT_VOTE, new KindRule(3, 45, 2, Set.of(Slot.YES, Slot.NO), 2, true));
        RULES.put(EventKind.STRIKE_NOTICE, new KindRule(2, 20, 2, Set.of(), 2, true));
        RULES.put(EventKind.OFFER, new KindRule(0, 120, 2, Set.of(Slot.WAGE_PERCENT, Slot.YEARS), 3, false));
        RULES.put(EventKind.DEMAND, new KindRule(0, EVER, EVER, Set.of(Slot.BY, Slot.TOPIC, Slot.WAGE_PERCENT, Slot.YEARS, Slot.HOURS), 0, false));
        RULES.put(EventKind.BARGAINING_SESSION, new KindRule(0, 30, 45, Set.of(Slot.STATUS), 3, false));
        RULES.put(EventKind.AGREEMENT, new KindRule(4, 75, 5, Set.of(), 2, true));
        RULES.put(EventKind.CONTRACT_EXPIRATION, new KindRule(1, EVER, EVER, Set.of(), 0, false));
        RULES.put(EventKind.PICKET, new KindRule(0, 7, 10, Set.of(), 3, false));
        RULES.put(EventKind.INTERVENTION, new KindRule(3, 60, 5, Set.of(Slot.ACTOR, Slot.KIND), 2, true));
        RULES.put(EventKind.PENALTY, new KindRule(10, EVER, 5, Set.of(Slot.AMOUNT_USD), 3, false));
        RULES.put(EventKind.PARTICIPATION, new KindRule(0, 14, 1, Set.of(Slot.CLAIMANT, Slot.WHAT, Slot.PERCENT, Slot.COUNT), 3, false));
    }

    static KindRule of(EventKind kind) {
        return RULES.get(kind);
    }

    /** Where an event's day stands. */
    static Slot day(EventKind kind) {
        return kind.has(Slot.START) ? Slot.START : Slot.DATE;
    }
}
