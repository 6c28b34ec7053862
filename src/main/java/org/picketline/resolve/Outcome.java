// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.picketline.model.EventKind;
import org.picketline.vocab.PL;

/**
 * How a dispute stands by the latest that is known: what the last of its decisive events came to. A ratified contract or
 * vote ends it; a strike that is over, going on or called off tells where it stands.
 */
final class Outcome {

    private static final List<EventKind> DECISIVE = List.of(EventKind.AGREEMENT, EventKind.CONTRACT_VOTE, EventKind.STRIKE);

    private Outcome() { }

    static Optional<RDFNode> of(Cases.Case dispute, List<Bundle> events, Map<Bundle, Resource> written) {
        return decided(events, written).or(() -> events.stream().filter(b -> DECISIVE.contains(b.kind()))
            .max(Comparator.comparing(Outcome::day).thenComparing(b -> -DECISIVE.indexOf(b.kind())).thenComparing(Bundle::first))
            .flatMap(b -> state(written.get(b))));
    }

    private static Optional<RDFNode> decided(List<Bundle> events, Map<Bundle, Resource> written) {
        return events.stream().filter(b -> b.kind() != EventKind.STRIKE).sorted(Comparator.comparing(Bundle::first)).flatMap(b -> state(written.get(b)).stream())
            .filter(s -> s.toString().endsWith("/ratified")).findFirst();
    }

    private static Optional<RDFNode> state(Resource event) {
        return Optional.ofNullable(event.hasProperty(PL.status) ? event.getProperty(PL.status) : event.getProperty(PL.result)).map(s -> s.getObject());
    }

    /** The last day that an article tells of it, or on which it lies. */
    private static long day(Bundle bundle) {
        return bundle.tellings().stream().flatMap(t -> t.day().stream()).mapToLong(d -> d.toEpochDay()).max()
            .orElse(bundle.days().isOpen() ? Long.MIN_VALUE : bundle.days().to());
    }
}
