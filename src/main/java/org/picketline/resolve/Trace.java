// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Resource;

/** What a derivation did, for explaining it. */
final class Trace {

    /** Of a derivation that nobody wants explained. */
    static final Trace NONE = new Trace(false);

    /** An event, and the one who merged it. */
    record Event(Bundle bundle, Resource node, MergedEvents merger) { }

    private final Map<String, Event> events = new HashMap<>();
    private final boolean kept;
    private Ledger ledger;

    Trace() {
        this(true);
    }

    private Trace(boolean kept) {
        this.kept = kept;
    }

    void events(Map<Bundle, Resource> written, MergedEvents merger) {
        if (!kept) {
            return;
        }
        written.forEach((bundle, node) -> {
            Event event = new Event(bundle, node, merger);
            events.put(node.getURI(), event);
            bundle.tellings().forEach(t -> events.put(t.iri(), event));
        });
    }

    void ledger(Ledger all) {
        ledger = all;
    }

    /** By its name, or that of one of its tellings. */
    Optional<Event> event(String iri) {
        return Optional.ofNullable(events.get(iri));
    }

    /** The names that stand for a thing, each with the articles that have it. */
    Map<Named, Set<String>> thing(String iri) {
        NameBook book = new NameBook(ledger);
        return ledger.with(Ledger.Entry.THING, iri).stream().collect(Collectors.toMap(book::name, id -> ledger.with(Ledger.Entry.NAMES, id)));
    }

    Copies copies() {
        return new Copies(ledger);
    }
}
