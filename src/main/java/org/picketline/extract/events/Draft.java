// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.picketline.model.Claim;
import org.picketline.model.Concept;
import org.picketline.model.Entity;
import org.picketline.model.Event;
import org.picketline.model.EventKind;
import org.picketline.model.Evidence;
import org.picketline.model.PartialDate;
import org.picketline.model.Slot;
import org.picketline.model.Value;

/** An event while it is being put together from the sentences that tell of it. Of a slot with one value, the first claim wins. */
public final class Draft {

    /** Where words stand and who says them, for the claims read from them. */
    public record Source(Evidence evidence, Optional<Entity> claimant, double confidence) {

        /** Those of another claim, from which one more follows. */
        static Source of(Claim claim) {
            return new Source(claim.evidence(), claim.claimedBy(), claim.confidence());
        }
    }

    /** The words that name a side may tell nothing else of the event. */
    private static final Set<Slot> SIDES = EnumSet.of(Slot.UNION, Slot.EMPLOYER);

    private final EventKind kind;
    private final Map<Slot, List<Claim>> claims = new EnumMap<>(Slot.class);
    private final TreeSet<Evidence> evidence = new TreeSet<>();

    Draft(EventKind kind, Source source) {
        this.kind = kind;
        evidence.add(source.evidence());
    }

    EventKind kind() {
        return kind;
    }

    /** Adds what a source says of a slot. */
    Draft put(Slot slot, Value value, Source source) {
        return put(slot, value, Optional.empty(), source);
    }

    /** Adds what a source says of a slot, with the word that softens it. */
    Draft put(Slot slot, Value value, Optional<String> qualifier, Source source) {
        add(new Claim(slot, value, qualifier, source.claimant(), source.confidence(), source.evidence()));
        if (!SIDES.contains(slot)) {
            evidence.add(source.evidence());
        }
        return this;
    }

    private void add(Claim claim) {
        List<Claim> known = claims.computeIfAbsent(claim.slot(), s -> new ArrayList<>());
        boolean told = known.stream().anyMatch(c -> c.value().equals(claim.value()) && c.claimedBy().equals(claim.claimedBy()));
        if (!told) {
            known.add(claim);
        }
    }


    Draft put(Slot slot, Entity entity, Source source) {
        return put(slot, new Value.Thing(entity), source);
    }

    Draft put(Slot slot, Optional<Entity> entity, Source source) {
        entity.ifPresent(e -> put(slot, e, source));
        return this;
    }

    Draft put(Slot slot, Concept.Scheme scheme, String notation, Source source) {
        return put(slot, new Concept(scheme, notation), source);
    }

    Draft put(Slot slot, PartialDate date, Source source) {
        return put(slot, new Value.Date(date), source);
    }

    Draft put(Slot slot, BigDecimal number, Optional<String> qualifier, Source source) {
        return put(slot, new Value.Number(number), qualifier, source);
    }

    Draft put(Slot slot, long number, Source source) {
        return put(slot, Value.Number.of(number), source);
    }

    boolean has(Slot slot) {
        return claims.containsKey(slot);
    }

    /** The first value of a slot. */
    Optional<Value> value(Slot slot) {
        return Optional.ofNullable(claims.get(slot)).map(c -> c.get(0).value());
    }

    Optional<PartialDate> date(Slot slot) {
        return value(slot).filter(Value.Date.class::isInstance).map(v -> ((Value.Date) v).date());
    }

    Optional<String> notation(Slot slot) {
        return value(slot).filter(Concept.class::isInstance).map(v -> ((Concept) v).notation());
    }

    /** Whether the slot holds that concept: {@code is(STATUS, "ratified")}. */
    boolean is(Slot slot, String notation) {
        return notation(slot).filter(notation::equals).isPresent();
    }

    Optional<Entity> entity(Slot slot) {
        return value(slot).filter(Value.Thing.class::isInstance).map(v -> ((Value.Thing) v).entity());
    }

    Collection<Claim> claims(Slot slot) {
        return claims.getOrDefault(slot, List.of());
    }

    /** Makes a value the slot's first, whatever was told before. */
    Draft prefer(Slot slot, Value value, Source source) {
        List<Claim> known = claims.computeIfAbsent(slot, s -> new ArrayList<>());
        known.removeIf(c -> c.value().equals(value));
        known.add(0, new Claim(slot, value, Optional.empty(), source.claimant(), source.confidence(), source.evidence()));
        evidence.add(source.evidence());
        return this;
    }

    /** The same draft with another confidence for all that it says. */
    Draft surely(double confidence) {
        claims.values().forEach(told -> told.replaceAll(c -> new Claim(c.slot(), c.value(), c.qualifier(), c.claimedBy(), confidence, c.evidence())));
        return this;
    }

    void drop(Slot slot) {
        claims.remove(slot);
    }

    /** Takes over all that another draft of the same event says. */
    Draft absorb(Draft other) {
        other.claims.values().forEach(theirs -> theirs.forEach(this::add));
        evidence.addAll(other.evidence);
        return this;
    }

    /** Whether the sentence that begins there tells of the event. */
    boolean tells(int start) {
        return evidence.stream().anyMatch(e -> e.start() == start);
    }

    /** Where in the text the event is first told. */
    public int firstOffset() {
        return evidence.first().start();
    }

    /** The event as it stands. */
    public Event event() {
        return new Event(kind, claims.values().stream().flatMap(List::stream).toList(), List.copyOf(evidence));
    }
}
