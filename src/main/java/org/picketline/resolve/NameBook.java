// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import static org.picketline.resolve.Ledger.Entry.COUNT;
import static org.picketline.resolve.Ledger.Entry.KEY;
import static org.picketline.resolve.Ledger.Entry.KIN;
import static org.picketline.resolve.Ledger.Entry.LOOK;
import static org.picketline.resolve.Ledger.Entry.NAMES;
import static org.picketline.resolve.Ledger.Entry.RECORD;
import static org.picketline.resolve.Ledger.Entry.THING;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The names of the {@linkplain Ledger ledger}: each is kept once, with how many articles have it. */
final class NameBook {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int KEPT = 50_000;

    private final Ledger ledger;
    private final Map<String, Named> read = new Recent<>(KEPT);

    NameBook(Ledger ledger) {
        this.ledger = ledger;
    }

    Named name(String id) {
        return read.computeIfAbsent(id, k -> parse(ledger.one(id, RECORD).orElseThrow(() -> new IllegalStateException("the ledger has lost " + id))));
    }

    private static Named parse(String record) {
        try {
            return JSON.readValue(record, Named.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("the ledger has an entry that can't be read: " + record, e);
        }
    }

    private static String write(Named named) {
        try {
            return JSON.writeValueAsString(named);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a name can't be noted down: " + named.iri(), e);
        }
    }

    int count(String id) {
        return ledger.one(id, COUNT).map(Integer::parseInt).orElse(0);
    }

    /** The things of names that no article has any more, and the keys of all that came and went. */
    record Change(Set<String> keys, Set<String> things) { }

    /** Notes down which names an article has now. */
    void update(String article, Collection<Named> now, Change change) {
        Set<String> before = ledger.of(article, NAMES);
        Set<String> after = new TreeSet<>();
        for (Named named : now) {
            String id = named.id();
            if (after.add(id) && !before.contains(id)) {
                come(id, named, change);
            }
        }
        before.stream().filter(id -> !after.contains(id)).forEach(id -> go(id, change));
        ledger.set(article, NAMES, after);
    }

    private void come(String id, Named named, Change change) {
        int count = count(id);
        if (count == 0) {
            read.put(id, named);
            ledger.set(id, RECORD, Set.of(write(named)));
            ledger.set(id, KEY, named.keys());
            ledger.set(id, LOOK, Set.of(named.look()));
            ledger.set(id, KIN, named.kin().values());
        }
        ledger.set(id, COUNT, Set.of("" + (count + 1)));
        change.keys.addAll(named.keys());
    }

    private void go(String id, Change change) {
        change.keys.addAll(name(id).keys());
        int left = count(id) - 1;
        if (left == 0) {
            change.things.addAll(ledger.of(id, THING));
            read.remove(id);
            ledger.forget(id, RECORD, KEY, LOOK, KIN, COUNT, THING);
        } else {
            ledger.set(id, COUNT, Set.of("" + left));
        }
    }

    /** The thing that a look stands for. */
    Optional<String> thing(String look) {
        return ledger.with(LOOK, look, 1).stream().findFirst().flatMap(id -> ledger.one(id, THING));
    }
}
