// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.model;

import static org.picketline.model.Slot.*;

import java.util.EnumSet;
import java.util.Set;

/** The fourteen kinds of event, each with the slots that it may have. Constants bear the names of the ontology's classes. */
public enum EventKind {
    /** Workers stop working, or may, or were about to. */
    STRIKE("Strike", STATUS, OPEN_ENDED, START, END, DURATION_DAYS, WORKERS, UNION, EMPLOYER, FACILITY, PLACE, OCCUPATION),
    /** Members vote on whether to authorize a strike. */
    STRIKE_VOTE("StrikeVote", RESULT, YES, NO, PERCENT_YES, DATE, UNION, EMPLOYER),
    /** Members vote on an offer or an agreement. */
    CONTRACT_VOTE("ContractVote", RESULT, YES, NO, PERCENT_YES, PERCENT_NO, DATE, UNION, EMPLOYER),
    /** A union gives notice of a strike. */
    STRIKE_NOTICE("StrikeNotice", DATE, UNION, EMPLOYER),
    /** An employer proposes contract terms. */
    OFFER("Offer", BY, WAGE_PERCENT, YEARS, STATUS, TOPIC),
    /** A union asks for contract terms; one event a topic. */
    DEMAND("Demand", BY, TOPIC, WAGE_PERCENT, YEARS, HOURS),
    /** The sides meet, are to meet, or break off. */
    BARGAINING_SESSION("BargainingSession", DATE, STATUS, UNION, EMPLOYER),
    /** The sides agree on a contract. */
    AGREEMENT("Agreement", STATUS, DATE, WAGE_PERCENT, YEARS, UNION, EMPLOYER),
    /** A contract runs out. */
    CONTRACT_EXPIRATION("ContractExpiration", DATE, UNION, EMPLOYER),
    /** A picket or rally without a stoppage. */
    PICKET("Picket", DATE, PLACE, UNION, EMPLOYER),
    /** The employer keeps workers out. */
    LOCKOUT("Lockout", START, DURATION_DAYS, EMPLOYER),
    /** An official or third party steps in. */
    INTERVENTION("Intervention", ACTOR, Slot.KIND, DATE),
    /** A fine or a settlement with a regulator. */
    PENALTY("Penalty", AMOUNT_USD, DATE, EMPLOYER),
    /** A party's claim of how many work or strike. */
    PARTICIPATION("Participation", CLAIMANT, PERCENT, COUNT, WHAT);

    private final String term;
    private final Set<Slot> slots;

    EventKind(String term, Slot... slots) {
        this.term = term;
        this.slots = EnumSet.noneOf(Slot.class);
        this.slots.addAll(Set.of(slots));
    }

    /** The local name of the class, for example {@code StrikeVote}. */
    public String term() {
        return term;
    }

    /** Whether an event of this kind can have the slot. */
    public boolean has(Slot slot) {
        return slots.contains(slot);
    }
}
