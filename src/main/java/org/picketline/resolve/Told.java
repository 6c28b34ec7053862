// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.picketline.model.EventKind;
import org.picketline.model.PartialDate;
import org.picketline.model.Slot;
import org.picketline.vocab.Oa;
import org.picketline.vocab.PL;

/** An event as one article tells it, with parties and places by their names in the canonical layer. */
final class Told {

    private static final Map<String, EventKind> KINDS = Stream.of(EventKind.values())
        .collect(Collectors.toUnmodifiableMap(k -> PL.NAMESPACE + k.term(), k -> k));
    /** Shorter ones, such as "Talks resumed.", stand in many a text. */
    private static final int TELLING_WORDS = 6;

    /** Nobody tells of an event so many days ahead, of one that goes on or is to come so many days after it, nor of any so many. */
    private static final int AHEAD = 400;
    private static final int GOING_ON = 1_000;
    private static final int AFTERWARDS = 15_000;

    private static final Set<String> TO_COME = Set.of("planned", "threatened", "scheduled", "pending", "averted");

    final Telling telling;
    final EventKind kind;
    final Set<Integer> words = new HashSet<>();
    final Set<String> sentences = new HashSet<>();
    final int offset;
    private final Map<Slot, SortedSet<String>> values = new EnumMap<>(Slot.class);
    private Sides sides = Sides.UNKNOWN;
    private Optional<LocalDate> day;
    private Optional<PartialDate> date;

    Told(Telling telling, Names names) {
        this.telling = telling;
        kind = KINDS.get(telling.type().getURI());
        for (Slot slot : Slot.values()) {
            if (kind.has(slot)) {
                values.put(slot, canonical(slot, names));
            }
        }
        offset = telling.nodes(PL.evidence).stream().mapToInt(e -> read(e.asResource())).min().orElse(0);
        date = value(KindRule.day(kind)).flatMap(Told::date);
        day = telling.published().isEmpty() ? Optional.empty() : date(telling.published()).flatMap(PartialDate::notBefore);
    }

    static boolean isEvent(Resource type) {
        return KINDS.containsKey(type.getURI());
    }

    private SortedSet<String> canonical(Slot slot, Names names) {
        return telling.values(MergedNodes.slot(slot)).stream().map(v -> names.canonical(telling.article(), v))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private int read(Resource evidence) {
        String text = evidence.hasProperty(Oa.exact) ? evidence.getProperty(Oa.exact).getString() : "";
        String plain = BestName.plain(text);
        sentences.add(plain);
        if (plain.chars().filter(c -> c == ' ').count() >= TELLING_WORDS - 1) {
            words.add(plain.hashCode());
        }
        return evidence.hasProperty(Oa.start) ? evidence.getProperty(Oa.start).getInt() : 0;
    }

    static Optional<PartialDate> date(String iso) {
        try {
            return Optional.of(PartialDate.parse(iso));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    String iri() {
        return telling.iri();
    }

    String article() {
        return telling.article();
    }

    SortedSet<String> values(Slot slot) {
        return values.getOrDefault(slot, new TreeSet<>());
    }

    /** A place that two strikes of an article are said to be in is the one's that is in no other. */
    void withoutPlacesOf(List<Told> others) {
        SortedSet<String> own = values(Slot.PLACE);
        others.stream().filter(o -> o != this && o.kind == kind && o.values(Slot.PLACE).size() < own.size() && own.containsAll(o.values(Slot.PLACE)))
            .flatMap(o -> o.values(Slot.PLACE).stream()).toList().forEach(own::remove);
    }

    Optional<String> value(Slot slot) {
        return values(slot).stream().findFirst();
    }

    /** The last part of a concept's name, for example {@code ongoing}; empty without one. */
    String notation(Slot slot) {
        return value(slot).map(v -> v.substring(v.lastIndexOf('/') + 1)).orElse("");
    }

    Optional<String> union() {
        return value(Slot.UNION);
    }

    Optional<String> employer() {
        return value(Slot.EMPLOYER);
    }

    /** Whose conflict it belongs to, as far as its article tells. */
    Sides sides() {
        return sides;
    }

    void belongsTo(Sides whose) {
        sides = whose;
    }

    /** The day of the article, told or inferred. */
    Optional<LocalDate> day() {
        return day;
    }

    /**
     * The day of the article in ISO form, by which newer is told from older; empty if it is unknown or can't be right, as of an article of 1900 on
     * a strike of 2024.
     *
     * @param when the event was, by all that tell of it
     */
    String newness(Days when) {
        String state = notation(Slot.STATUS) + notation(Slot.RESULT);
        int after = state.equals("ongoing") || TO_COME.contains(state) ? GOING_ON : AFTERWARDS;
        return day.filter(d -> when.isOpen() || d.toEpochDay() >= when.from() - AHEAD && d.toEpochDay() <= when.to() + after).map(Object::toString).orElse("");
    }

    /** Its date, with the year that the article's day gives it. */
    Optional<PartialDate> date() {
        return date;
    }

    /** Gives an article without a day one, and each date without a year the year that lies it nearest. */
    void toldOn(LocalDate inferred) {
        if (day.isEmpty()) {
            day = Optional.of(inferred);
            date = date.map(d -> NearestYear.complete(d, inferred));
        }
    }

    /** Of what has no date, the date that its sentences tell as seen from the day of the article. */
    void countBack(LocalDate from, boolean exact) {
        if (date.isEmpty() && kind.has(KindRule.day(kind)) && !TO_COME.contains(notation(Slot.STATUS) + notation(Slot.RESULT))) {
            date = Elapsed.date(sentences, from, exact);
        }
    }

    /** The days on which it can lie, by its date or else by the day of its article. */
    Days days() {
        Optional<Days> dated = date.map(Days::of).filter(d -> !d.isOpen());
        return dated.or(() -> day.map(this::window)).orElse(Days.ALWAYS);
    }

    private Days window(LocalDate published) {
        KindRule rule = KindRule.of(kind);
        String status = notation(Slot.STATUS) + notation(Slot.RESULT);
        return switch (status) {
            case "planned", "threatened" -> Days.around(published, 7, 120);
            case "ongoing" -> Elapsed.begun(sentences, published).orElse(Days.around(published, 200, 0));
            case "ended" -> Days.around(published, 800, 0);
            case "averted" -> Days.around(published, 60, 90);
            case "scheduled" -> Days.around(published, 1, 60);
            case "pending" -> Days.around(published, kind == EventKind.OFFER ? rule.before() : 10, 60);
            default -> Days.around(published, rule.before(), rule.after());
        };
    }

    /** How much it says for itself: full dates before numbers before the rest. */
    int weight() {
        int dated = date.isPresent() ? (date.get().day().isPresent() ? 8 : 4) + (date.get().year().isPresent() ? 8 : 0) : 0;
        return dated + (int) values.values().stream().filter(v -> !v.isEmpty()).count();
    }
}
