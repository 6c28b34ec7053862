// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import static org.picketline.resolve.Ledger.Entry.DAY;
import static org.picketline.resolve.Ledger.Entry.GROUP;
import static org.picketline.resolve.Ledger.Entry.ORIGINAL;
import static org.picketline.resolve.Ledger.Entry.PUBLISHED;
import static org.picketline.resolve.Ledger.Entry.SHINGLE;
import static org.picketline.resolve.Ledger.Entry.SKETCH;
import static org.picketline.resolve.Ledger.Entry.TEXT;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Brings what a ledger knows of copies in step with its texts. The longest of several copies is the original, as far as that can be
 * told; draws go to the first name. Two texts are compared if they share one of their few least shingles; one that hundreds of
 * different texts share is a turn of phrase and brings none together, so that cost stays linear.
 */
final class CopyFinder {

    private static final int PHRASE = 200;

    private final Ledger ledger;
    private final Map<String, Sketch> sketches = new HashMap<>();
    /** Of the shingles of texts that came or went, whether they were turns of phrase before. */
    private final Map<String, Boolean> phrases = new HashMap<>();
    private final Set<String> common = new HashSet<>();
    private final Set<String> touched = new TreeSet<>();
    private final Set<String> articles = new TreeSet<>();

    CopyFinder(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Notes down which text an article has now; none if it is gone. */
    void note(String article, Optional<Story> story) {
        Optional<Sketch> now = story.map(Story::sketch).filter(Sketch::isText);
        Optional<String> before = ledger.one(article, TEXT);
        Optional<String> after = now.map(Sketch::id);
        boolean dated = ledger.set(article, PUBLISHED, now.flatMap(s -> story.get().day()).map(Object::toString));
        if (dated || !before.equals(after)) {
            articles.add(article);
            ledger.set(article, TEXT, after);
            before.ifPresent(this::go);
            after.ifPresent(id -> come(id, now.get()));
        }
    }

    private void come(String id, Sketch sketch) {
        touched.add(id);
        if (!ledger.has(id, SKETCH)) {
            List<String> keys = keys(sketch);
            keys.forEach(this::remember);
            ledger.set(id, SKETCH, Set.of(sketch.written()));
            ledger.set(id, SHINGLE, keys);
        }
    }

    private void go(String id) {
        touched.add(id);
        if (ledger.with(TEXT, id, 1).isEmpty()) {
            keys(sketch(id)).forEach(this::remember);
            sketches.remove(id);
            touched.addAll(group(id));
            ledger.forget(id, SKETCH, SHINGLE, GROUP);
        }
    }

    private void remember(String key) {
        phrases.computeIfAbsent(key, this::isPhrase);
    }

    private boolean isPhrase(String key) {
        return ledger.with(SHINGLE, key, PHRASE + 1).size() > PHRASE;
    }

    private static List<String> keys(Sketch sketch) {
        return Arrays.stream(sketch.keys()).mapToObj(k -> Integer.toString(k, 36)).toList();
    }

    private Sketch sketch(String id) {
        return sketches.computeIfAbsent(id, k -> Sketch.read(ledger.one(id, SKETCH).orElseThrow()));
    }

    private Set<String> group(String id) {
        return ledger.one(id, GROUP).map(leader -> ledger.with(GROUP, leader)).orElse(Set.of(id));
    }

    /** Groups the texts anew; the articles that have another original or first day now. */
    Set<String> regroup() {
        phrases.forEach((key, before) -> {
            if (before != isPhrase(key)) {
                touched.addAll(ledger.with(SHINGLE, key));
            }
        });
        touched.removeIf(id -> !ledger.has(id, SKETCH));
        Set<String> changed = new TreeSet<>();
        articles.stream().filter(a -> !ledger.has(a, TEXT)).filter(a -> forget(a)).forEach(changed::add);
        Set<String> open = new TreeSet<>(touched);
        touched.forEach(id -> open.addAll(group(id)));
        while (!open.isEmpty()) {
            Set<String> same = alike(open.iterator().next(), open);
            open.removeAll(same);
            keep(same, changed);
        }
        return changed;
    }

    private boolean forget(String article) {
        return ledger.set(article, ORIGINAL, Set.of()) | ledger.set(article, DAY, Set.of());
    }

    /** @param open takes those that were in one group with one of these */
    private Set<String> alike(String first, Set<String> open) {
        Set<String> same = new TreeSet<>(Set.of(first));
        Deque<String> next = new ArrayDeque<>(same);
        while (!next.isEmpty()) {
            String id = next.pop();
            open.addAll(group(id));
            neighbours(id).stream().filter(same::add).forEach(next::push);
        }
        return same;
    }

    private Set<String> neighbours(String id) {
        Set<String> candidates = new HashSet<>();
        for (String key : keys(sketch(id))) {
            Set<String> more = common.contains(key) ? Set.of() : ledger.with(SHINGLE, key, PHRASE + 1);
            if (more.size() > PHRASE) {
                common.add(key);
            } else {
                candidates.addAll(more);
            }
        }
        candidates.removeIf(c -> !sketch(c).isCopyOf(sketch(id)));
        return candidates;
    }

    private void keep(Set<String> same, Collection<String> changed) {
        String leader = same.iterator().next();
        Set<String> copies = new TreeSet<>();
        same.forEach(id -> {
            ledger.set(id, GROUP, Set.of(leader));
            copies.addAll(ledger.with(TEXT, id));
        });
        boolean copied = copies.size() > 1;
        Optional<String> original = copies.stream().filter(c -> copied).min(Comparator.comparing((String a) -> -size(a)).thenComparing(a -> a));
        Optional<String> first = copies.stream().filter(c -> copied).flatMap(a -> ledger.one(a, PUBLISHED).stream())
            .min(Comparator.naturalOrder());
        copies.stream().filter(a -> ledger.set(a, ORIGINAL, original) | ledger.set(a, DAY, first)).forEach(changed::add);
    }

    private int size(String article) {
        return sketch(ledger.one(article, TEXT).orElseThrow()).size();
    }
}
