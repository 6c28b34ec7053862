// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.picketline.model.EventKind;
import org.picketline.model.PartialDate;
import org.picketline.model.Slot;

/**
 * Tellings taken for one event. Of each slot that has one value, the first telling that gives it decides what may
 * join, and tellings join in order of how much they say: so a chain of small differences can't grow.
 */
final class Bundle {

    private final List<Told> tellings = new ArrayList<>();
    private final Map<Slot, SortedSet<String>> values = new EnumMap<>(Slot.class);
    private final Set<Integer> words = new HashSet<>();
    private final Set<String> articles = new HashSet<>();
    private final Map<String, List<String>> reasons = new LinkedHashMap<>();
    private PartialDate date;
    private Days days = Days.ALWAYS;

    Bundle(Told first) {
        add(first, List.of());
    }

    void add(Told told, List<String> why) {
        tellings.add(told);
        words.addAll(told.words);
        articles.add(told.article());
        reasons.put(told.iri(), why);
        for (Slot slot : Slot.values()) {
            learn(slot, told.values(slot));
        }
        learn(told.date());
        days = days.meets(told.days()) ? days.and(told.days()) : days;
    }

    private void learn(Slot slot, SortedSet<String> more) {
        boolean open = slot.many() || !values.containsKey(slot) || slot == Slot.RESULT && notation(slot).equals("pending");
        if (open && !more.isEmpty()) {
            if (!slot.many()) {
                values.remove(slot);
            }
            values.computeIfAbsent(slot, k -> new TreeSet<>()).addAll(more);
        }
    }

    private void learn(Optional<PartialDate> more) {
        if (more.isPresent() && (date == null || date.agreesWith(more.get()) && precision(more.get()) > precision(date))) {
            date = more.get();
        }
    }

    private static int precision(PartialDate date) {
        return (date.year().isPresent() ? 4 : 0) + (date.month().isPresent() ? 2 : 0) + (date.day().isPresent() ? 1 : 0);
    }

    EventKind kind() {
        return tellings.get(0).kind;
    }

    List<Told> tellings() {
        return tellings;
    }

    /** Why each telling was taken for this event, by the telling's name. */
    Map<String, List<String>> reasons() {
        return reasons;
    }

    Set<Integer> words() {
        return words;
    }

    Set<String> articles() {
        return articles;
    }

    SortedSet<String> values(Slot slot) {
        return values.getOrDefault(slot, new TreeSet<>());
    }

    Optional<String> value(Slot slot) {
        return values(slot).stream().findFirst();
    }

    String notation(Slot slot) {
        return value(slot).map(v -> v.substring(v.lastIndexOf('/') + 1)).orElse("");
    }

    Optional<PartialDate> date() {
        return Optional.ofNullable(date);
    }

    Days days() {
        return date != null && date.year().isPresent() ? Days.of(date) : days;
    }

    /** The least of its tellings' names. */
    String first() {
        return tellings.stream().map(Told::iri).sorted().findFirst().orElseThrow();
    }
}
