// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;

/** What a derivation did, for explaining it. */
final class Trace {

    /** An event, and the one who merged it. */
    record Event(Bundle bundle, Resource node, MergedEvents merger) { }

    private final Map<String, Event> events = new HashMap<>();
    private Things things;
    private Copies copies;

    void events(Map<Bundle, Resource> written, MergedEvents merger) {
        written.forEach((bundle, node) -> {
            Event event = new Event(bundle, node, merger);
            events.put(node.getURI(), event);
            bundle.tellings().forEach(t -> events.put(t.iri(), event));
        });
    }

    void things(Things all, Copies found) {
        things = all;
        copies = found;
    }

    /** By its name, or that of one of its tellings. */
    Optional<Event> event(String iri) {
        return Optional.ofNullable(events.get(iri));
    }

    Optional<List<Named>> thing(String iri) {
        return Optional.ofNullable(things.groups().get(iri));
    }

    Copies copies() {
        return copies;
    }
}
