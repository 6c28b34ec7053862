// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import static org.picketline.resolve.Ledger.Entry.AROUND;
import static org.picketline.resolve.Ledger.Entry.KEY;
import static org.picketline.resolve.Ledger.Entry.KIN;
import static org.picketline.resolve.Ledger.Entry.LABEL;
import static org.picketline.resolve.Ledger.Entry.NAMES;
import static org.picketline.resolve.Ledger.Entry.PARENT;
import static org.picketline.resolve.Ledger.Entry.SUCCESSOR;
import static org.picketline.resolve.Ledger.Entry.THING;
import static org.picketline.resolve.Ledger.Entry.TYPE;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Property;
import org.picketline.vocab.Org;
import org.picketline.vocab.PL;

/**
 * Brings the {@linkplain Things things} of a ledger in step with its names. Only names that share a key with one that came or
 * went, straight or through others, are looked at; then what belongs to a thing that has another name now.
 */
final class WhoIsWho {

    private final Ledger ledger;
    private final NameBook book;
    private final Decisions decisions;
    private final Set<String> seen = new HashSet<>();
    /** Names that stand for another thing than before. */
    private final Set<String> moved = new HashSet<>();
    /** Things whose tellings came, went or were looked at again. */
    private final Set<String> things = new TreeSet<>();
    /** Places that lie in one which came or went. */
    private final Set<String> surrounded = new TreeSet<>();
    /** Things that have another class, label or parent, or are gone, or below one of these. */
    private final Set<String> altered = new TreeSet<>();

    WhoIsWho(Ledger ledger, NameBook book, Decisions decisions) {
        this.ledger = ledger;
        this.book = book;
        this.decisions = decisions;
    }

    void update(NameBook.Change change) {
        things.addAll(change.things());
        Collection<String> keys = change.keys();
        while (!keys.isEmpty()) {
            keys = keysOf(kin(identify(closure(keys))));
        }
        things.forEach(this::describe);
        things.addAll(surrounded);
        descend();
    }

    /** All names that can have to do with these keys. */
    private Set<String> closure(Collection<String> keys) {
        Set<String> found = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(keys);
        Set<String> met = new HashSet<>(keys);
        while (!open.isEmpty()) {
            String key = open.pop();
            Set<String> more = new HashSet<>(decisions.linked(key));
            ledger.with(KEY, key).stream().filter(found::add).forEach(id -> more.addAll(book.name(id).keys()));
            more.stream().filter(met::add).forEach(open::push);
        }
        return found;
    }

    /** Finds out which thing each name stands for; those that stand for another than before. */
    private Set<String> identify(Set<String> ids) {
        Map<Named, Integer> counts = new HashMap<>();
        ids.forEach(id -> counts.put(book.name(id), book.count(id)));
        Map<String, String> found = Things.of(counts.keySet(), counts::get, decisions);
        Set<String> changed = new HashSet<>();
        for (String id : ids) {
            String thing = found.get(book.name(id).look());
            Set<String> before = ledger.of(id, THING);
            if (ledger.set(id, THING, Set.of(thing))) {
                changed.add(id);
            }
            things.addAll(before);
            things.add(thing);
        }
        seen.addAll(ids);
        moved.addAll(changed);
        return changed;
    }

    /** What belongs to one of these and was not looked at yet. */
    private Set<String> kin(Set<String> ids) {
        Set<String> kin = new HashSet<>();
        ids.forEach(id -> kin.addAll(ledger.with(KIN, book.name(id).look())));
        kin.removeAll(seen);
        return kin;
    }

    private Set<String> keysOf(Set<String> ids) {
        Set<String> keys = new HashSet<>();
        ids.forEach(id -> keys.addAll(book.name(id).keys()));
        return keys;
    }

    private void describe(String thing) {
        List<String> ids = ledger.with(THING, thing).stream().sorted().toList();
        Map<Named, Integer> counts = new HashMap<>();
        ids.forEach(id -> counts.put(book.name(id), book.count(id)));
        boolean there = ledger.has(thing, TYPE);
        boolean other = ledger.set(thing, TYPE, ids.stream().map(id -> book.name(id).type()).findFirst());
        other |= ledger.set(thing, LABEL, ids.isEmpty() ? Optional.empty() : Optional.of(BestName.of(counts.keySet(), counts::get).label()));
        other |= ledger.set(thing, PARENT, parent(thing, counts));
        other |= ledger.set(thing, SUCCESSOR, successor(thing, counts.keySet()));
        if (other) {
            altered.add(thing);
        }
        ledger.set(thing, AROUND, ids.stream().flatMap(id -> Geography.around(book.name(id).iri()).stream()).filter(p -> !p.equals(thing)).toList());
        if (ids.isEmpty() == there) {
            surrounded.addAll(ledger.with(AROUND, thing));
        }
    }

    private Optional<String> parent(String thing, Map<Named, Integer> same) {
        boolean organization = same.keySet().stream().noneMatch(n -> n.is(PL.Place) || n.is(PL.Person));
        return organization ? stated(thing, same).or(() -> siteOf(same).map(site -> stated(site, counts(site)).orElse(site)).filter(p -> !p.equals(thing)))
            : Optional.empty();
    }

    /** The union that came after it, where articles name that too. */
    private Optional<String> successor(String thing, Set<Named> same) {
        return same.stream().filter(n -> n.is(PL.Union)).flatMap(n -> n.labels().stream()).flatMap(l -> Successors.of(l).stream())
            .flatMap(name -> unions(name).stream()).filter(t -> !t.equals(thing)).min(Comparator.naturalOrder());
    }

    private Set<String> unions(String name) {
        Set<String> unions = new TreeSet<>();
        ledger.with(KEY, "name " + name).stream().filter(id -> book.name(id).isUnion(name)).forEach(id -> unions.addAll(ledger.of(id, THING)));
        return unions;
    }

    private Map<Named, Integer> counts(String thing) {
        Map<Named, Integer> counts = new HashMap<>();
        ledger.with(THING, thing).forEach(id -> counts.put(book.name(id), book.count(id)));
        return counts;
    }

    private Optional<String> stated(String thing, Map<Named, Integer> same) {
        Map<String, Integer> told = new TreeMap<>();
        for (Property link : List.of(PL.operatedBy, Org.subOrganizationOf)) {
            same.forEach((n, count) -> n.links().getOrDefault(link.getURI(), new TreeSet<>()).stream().filter(n.kin()::containsKey)
                .forEach(p -> book.thing(n.kin().get(p)).ifPresent(t -> told.merge(t, count, Integer::sum))));
        }
        told.remove(thing);
        return told.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .map(Map.Entry::getKey);
    }

    /** An article may call the employer what another calls a site of a larger one. */
    private Optional<String> siteOf(Map<Named, Integer> same) {
        Set<String> names = new TreeSet<>();
        same.keySet().stream().filter(n -> n.is(PL.Employer)).forEach(n -> n.labels().forEach(l -> names.add(BestName.plain(l))));
        return names.stream().map(this::sites).filter(sites -> sites.size() == 1).map(sites -> sites.iterator().next()).findFirst();
    }

    private Set<String> sites(String name) {
        Set<String> sites = new TreeSet<>();
        ledger.with(KEY, "name " + name).stream().filter(id -> isSite(book.name(id), name)).forEach(id -> sites.addAll(ledger.of(id, THING)));
        return sites;
    }

    private static boolean isSite(Named named, String name) {
        return named.is(PL.Facility) && named.labels().stream().anyMatch(l -> BestName.plain(l).equals(name));
    }

    private void descend() {
        Deque<String> open = new ArrayDeque<>(altered);
        while (!open.isEmpty()) {
            ledger.with(PARENT, open.pop()).stream().filter(altered::add).forEach(open::push);
        }
    }

    /** Articles that name something which is another now, or has another class, label or parent. */
    Set<String> articles() {
        Set<String> names = new HashSet<>(moved);
        altered.forEach(thing -> names.addAll(ledger.with(THING, thing)));
        Set<String> articles = new HashSet<>();
        names.forEach(id -> articles.addAll(ledger.with(NAMES, id)));
        return articles;
    }

    /** Things to be written anew, among them such as are gone. */
    Set<String> things() {
        return things;
    }
}
