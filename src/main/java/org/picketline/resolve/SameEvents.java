// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;
import org.picketline.vocab.PL;

/**
 * Which events are one. With all parties and the day known: those of one type, the same parties and the same day.
 * Otherwise events stay apart, unless they agree in every slot, belong to one dispute and were told within a
 * month of each other.
 */
final class SameEvents {

    private static final List<Slot> PARTIES = List.of(Slot.UNION, Slot.EMPLOYER, Slot.BY, Slot.ACTOR, Slot.CLAIMANT);
    private static final int DAYS_APART = 31;
    private static final Map<String, EventKind> KINDS = Stream.of(EventKind.values())
        .collect(Collectors.toMap(k -> PL.NAMESPACE + k.term(), k -> k));

    private final SameThings things;
    private final Disputes disputes;
    private final Map<String, String> names = new HashMap<>();

    private SameEvents(SameThings things, Disputes disputes) {
        this.things = things;
        this.disputes = disputes;
    }

    /** The tellings of each event, by a key that stays when more articles tell of it. */
    static SortedMap<String, List<Telling>> of(List<Telling> events, SameThings things, Disputes disputes, Clusters clusters) {
        SameEvents same = new SameEvents(things, disputes);
        same.byDay(events, clusters);
        same.byEverySlot(events, clusters);
        SortedMap<String, List<Telling>> named = new TreeMap<>();
        clusters.groups(events).values().forEach(group -> named.put(same.name(group), group));
        return named;
    }

    private String name(List<Telling> group) {
        return group.stream().map(t -> names.getOrDefault(t.iri(), t.iri())).sorted().findFirst().orElseThrow();
    }

    private void byDay(List<Telling> events, Clusters clusters) {
        Map<String, Telling> first = new HashMap<>();
        for (Telling event : events) {
            dayKey(event).ifPresent(key -> {
                names.put(event.iri(), key);
                clusters.join(first.computeIfAbsent(key, k -> event).iri(), event.iri());
            });
        }
    }

    private Optional<String> dayKey(Telling event) {
        EventKind kind = KINDS.get(event.type().getURI());
        List<String> parts = new ArrayList<>(List.of(kind.term()));
        for (Slot party : PARTIES) {
            if (kind.has(party)) {
                parts.add(slot(event, party));
            }
        }
        parts.add(day(event, kind.has(Slot.START) ? Slot.START : Slot.DATE));
        return parts.contains("") ? Optional.empty() : Optional.of(String.join("\n", parts));
    }

    /** A full day, or nothing. */
    private static String day(Telling event, Slot slot) {
        return event.value(MergedNodes.slot(slot)).flatMap(SameEvents::day).map(LocalDate::toString).orElse("");
    }

    private static Optional<LocalDate> day(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private String slot(Telling event, Slot slot) {
        return event.values(MergedNodes.slot(slot)).stream().map(things::canonical).distinct().sorted().collect(Collectors.joining(" "));
    }

    private void byEverySlot(List<Telling> events, Clusters clusters) {
        Map<String, List<Telling>> alike = new TreeMap<>();
        events.stream().filter(e -> !names.containsKey(e.iri()) && day(e.published()).isPresent())
            .forEach(e -> slotKey(e).ifPresent(key -> alike.computeIfAbsent(key, k -> new ArrayList<>()).add(e)));
        alike.values().forEach(group -> joinNear(group, clusters));
    }

    private Optional<String> slotKey(Telling event) {
        List<String> parts = new ArrayList<>();
        for (Slot slot : Slot.values()) {
            String value = slot(event, slot);
            if (!value.isEmpty()) {
                parts.add(slot.term() + "=" + value);
            }
        }
        return parts.isEmpty() ? Optional.empty()
            : disputes.of(event).map(dispute -> event.type().getLocalName() + "\n" + dispute + "\n" + String.join("\n", parts));
    }

    private static void joinNear(List<Telling> alike, Clusters clusters) {
        alike.sort(Comparator.comparing(Telling::published).thenComparing(Telling::iri));
        for (int i = 1; i < alike.size(); i++) {
            Telling before = alike.get(i - 1);
            Telling event = alike.get(i);
            if (ChronoUnit.DAYS.between(LocalDate.parse(before.published()), LocalDate.parse(event.published())) <= DAYS_APART) {
                clusters.join(before.iri(), event.iri());
            }
        }
    }
}
