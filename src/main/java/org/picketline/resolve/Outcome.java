// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.picketline.model.EventKind;
import org.picketline.vocab.PL;

/**
 * How a dispute stands by the latest that is known. Settled: a contract was ratified, or agreed on without a vote being
 * due, and no strike began or went on after that. Defeated: the last that is known is a vote that refused to strike. Averted: a
 * strike was called off, and no contract is told of. Unknown: the strike is over, and nothing tells how it ended.
 */
final class Outcome {

    private static final String SCHEME = "https://w3id.org/picketline/concept/outcome/";
    private static final Set<EventKind> DECISIVE = Set.of(EventKind.AGREEMENT, EventKind.CONTRACT_VOTE, EventKind.STRIKE, EventKind.STRIKE_VOTE,
        EventKind.LOCKOUT);
    private static final List<EventKind> LAST = List.of(EventKind.STRIKE_VOTE, EventKind.STRIKE, EventKind.LOCKOUT, EventKind.AGREEMENT,
        EventKind.CONTRACT_VOTE);

    private Outcome() { }

    static Resource of(List<Bundle> events, Map<Bundle, Resource> written) {
        List<Bundle> decisive = events.stream().filter(b -> DECISIVE.contains(b.kind()))
            .sorted(Comparator.comparing(Outcome::day).thenComparing(b -> LAST.indexOf(b.kind())).thenComparing(Bundle::first)).toList();
        String outcome = decisive.isEmpty() ? "ongoing" : last(decisive, written);
        return ResourceFactory.createResource(SCHEME + outcome);
    }

    private static String last(List<Bundle> decisive, Map<Bundle, Resource> written) {
        Bundle last = decisive.get(decisive.size() - 1);
        if (decisive.stream().anyMatch(b -> isSettlement(b, written) && !struckAfter(b, decisive, written) && !goesOnAfter(b, decisive, written))) {
            return "settled";
        }
        return switch (state(written.get(last))) {
            case "ended" -> "unknown";
            case "averted" -> "averted";
            case "failed" -> "defeated";
            default -> "ongoing";
        };
    }

    /** A tentative agreement may still be rejected. */
    private static boolean isSettlement(Bundle event, Map<Bundle, Resource> written) {
        String state = state(written.get(event));
        return state.equals("ratified") || event.kind() == EventKind.AGREEMENT && state.isEmpty();
    }

    private static boolean struckAfter(Bundle settlement, List<Bundle> events, Map<Bundle, Resource> written) {
        return !settlement.days().isOpen() && events.stream().filter(b -> b.kind() == EventKind.STRIKE && b.date().isPresent() && !b.days().isOpen())
            .filter(b -> !state(written.get(b)).equals("averted"))
            .anyMatch(b -> b.days().from() > settlement.days().to());
    }

    /** Whether a strike goes on by an article that should know of the settlement. */
    private static boolean goesOnAfter(Bundle settlement, List<Bundle> events, Map<Bundle, Resource> written) {
        long settled = settlement.date().isPresent() && !settlement.days().isOpen() ? settlement.days().to() + 1 : lastTold(settlement);
        return events.stream().filter(b -> b.kind() == EventKind.STRIKE && state(written.get(b)).equals("ongoing")).anyMatch(b -> lastTold(b) >= settled
            && lastTold(b) > Long.MIN_VALUE);
    }

    private static long lastTold(Bundle event) {
        return event.tellings().stream().flatMap(t -> t.day().stream()).mapToLong(d -> d.toEpochDay()).max().orElse(Long.MIN_VALUE);
    }

    private static String state(Resource event) {
        return Optional.ofNullable(event.getProperty(PL.status)).or(() -> Optional.ofNullable(event.getProperty(PL.result)))
            .map(s -> Telling.text(s.getObject()).replaceFirst(".*/", "")).orElse("");
    }

    /** The day on which it lies, or else on which an article last tells of it. */
    private static long day(Bundle event) {
        return event.kind() != EventKind.STRIKE && event.date().isPresent() && !event.days().isOpen() ? event.days().to() : lastTold(event);
    }
}
