// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.picketline.extract.learned.TellingOdds;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;
import org.picketline.nlp.Sentence;

/**
 * Finds events in sentences whose wording no reader knows, by all of their words: "Ballots were counted Thursday and it wasn't
 * close". Only adds what the readers have not found, and only where the sentence holds what such an event cannot be without.
 */
public final class LikelyEvents {

    /** How sure such an event mostly is, against {@link Reading#USUAL}. */
    public static final double USUAL = 0.5;

    /** How sure it must be, in log odds, that a sentence tells of an event; with less, wrong ones come in faster than right ones. */
    private static final double SURE = 1.8;
    /** What makes two events of a kind two, beyond their sides; of other kinds an article mostly tells one. */
    private static final Map<EventKind, List<Slot>> TOLD_APART = Map.of(EventKind.BARGAINING_SESSION, List.of(Slot.DATE), EventKind.CONTRACT_EXPIRATION, List.of(Slot.DATE),
        EventKind.DEMAND, List.of(Slot.TOPIC), EventKind.PENALTY, List.of(Slot.AMOUNT_USD),
        EventKind.PARTICIPATION, List.of(Slot.CLAIMANT, Slot.PERCENT, Slot.COUNT, Slot.WHAT));
    /** What hardly any event of a kind is told without; a sentence that lacks it tells something else. */
    private static final Map<EventKind, List<Slot>> NEEDED = Map.of(EventKind.AGREEMENT, List.of(Slot.DATE), EventKind.BARGAINING_SESSION, List.of(Slot.DATE),
        EventKind.CONTRACT_EXPIRATION, List.of(Slot.DATE), EventKind.CONTRACT_VOTE, List.of(Slot.DATE), EventKind.LOCKOUT, List.of(Slot.START), EventKind.OFFER, List.of(Slot.BY, Slot.TOPIC),
        EventKind.PICKET, List.of(Slot.DATE), EventKind.STRIKE_NOTICE, List.of(Slot.DATE), EventKind.STRIKE_VOTE, List.of(Slot.DATE));

    private static final Set<EventKind> VOTES = Set.of(EventKind.STRIKE_VOTE, EventKind.CONTRACT_VOTE);

    private final TellingOdds odds;

    public LikelyEvents(TellingOdds odds) {
        this.odds = odds;
    }

    /** The events that the sentences tell beyond those read. */
    public List<Draft> beyond(Reading reading, List<Draft> read) {
        List<Draft> found = new ArrayList<>();
        LikelySlots slots = new LikelySlots(reading);
        for (Sentence s : reading.sentences()) {
            if (!reading.corrected(s)) {
                odds.of(text(reading, s)).stream().filter(t -> t.odds() > SURE).filter(t -> read.stream().noneMatch(d -> alike(d.kind(), t.kind()) && d.tells(s.start())) && slots.real(s, t.kind()))
                    .flatMap(t -> slots.drafts(s, t).stream()).filter(d -> whole(d) && isNew(d, read)).forEach(d -> add(d.surely(USUAL), found));
            }
        }
        return found;
    }

    /** A sentence tells of one vote, on the one question or the other. */
    private static boolean alike(EventKind one, EventKind other) {
        return one == other || VOTES.contains(one) && VOTES.contains(other);
    }

    private static String text(Reading reading, Sentence s) {
        return reading.document().article().text().substring(s.start(), s.end());
    }

    private static void add(Draft draft, List<Draft> found) {
        Optional<Draft> same = found.stream().filter(d -> same(d, draft)).findFirst();
        same.ifPresentOrElse(d -> d.absorb(draft), () -> found.add(draft));
    }

    private static boolean whole(Draft draft) {
        return NEEDED.getOrDefault(draft.kind(), List.of()).stream().allMatch(draft::has);
    }

    private static boolean isNew(Draft draft, List<Draft> read) {
        boolean line = draft.kind() == EventKind.PICKET && read.stream().anyMatch(d -> d.kind() == EventKind.STRIKE && !d.notation(Slot.STATUS).filter(Set.of("threatened", "averted")::contains).isPresent());
        return !line && read.stream().noneMatch(d -> same(d, draft));
    }

    private static boolean same(Draft one, Draft other) {
        if (one.kind() == EventKind.INTERVENTION && other.kind() == EventKind.INTERVENTION) {
            return Drafts.agree(one, other, Slot.KIND) || Drafts.agree(one, other, Slot.ACTOR);
        }
        return one.kind() == other.kind() && Drafts.sameSides(one, other)
            && TOLD_APART.getOrDefault(one.kind(), List.of()).stream().allMatch(slot -> Drafts.agree(one, other, slot));
    }
}
