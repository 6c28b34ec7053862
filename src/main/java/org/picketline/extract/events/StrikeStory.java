// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.picketline.extract.events.StrikeMention.Phase;
import org.picketline.extract.grammar.Words;
import org.picketline.model.Concept;
import org.picketline.model.Entity;
import org.picketline.model.EventKind;
import org.picketline.model.PartialDate;
import org.picketline.model.Slot;
import org.picketline.model.Value;

/** The places of the text that tell of one strike. */
final class StrikeStory {

    /** A strike of so many days has an end from the start; of longer ones the text must say it. */
    private static final int SHORT = 7;

    private final Reading reading;
    private final Optional<Entity> employer;
    private final boolean earlier;
    private final List<StrikeMention> mentions = new ArrayList<>();

    /** @param earlier whether it is told as background of another one */
    StrikeStory(Reading reading, Optional<Entity> employer, boolean earlier) {
        this.reading = reading;
        this.employer = employer;
        this.earlier = earlier;
    }

    void add(StrikeMention mention) {
        mentions.add(mention);
    }

    List<StrikeMention> mentions() {
        return mentions;
    }

    boolean earlier() {
        return earlier;
    }

    Optional<PartialDate> start() {
        return mentions.stream().map(StrikeMention::start).flatMap(Optional::stream).max(Comparator.comparingInt(d -> d.toString().length()));
    }

    Optional<PartialDate> end() {
        return mentions.stream().map(StrikeMention::end).flatMap(Optional::stream).findFirst();
    }

    Optional<Integer> days() {
        return mentions.stream().map(StrikeMention::days).flatMap(Optional::stream).findFirst();
    }

    /** Whether the paragraph tells of it. */
    boolean in(int paragraph) {
        return mentions.stream().anyMatch(m -> m.sentence().paragraph() == paragraph);
    }

    /** Whether nothing that the place tells forbids that it is this strike. */
    boolean fits(StrikeMention m, Optional<Entity> theirs) {
        boolean dates = m.start().isEmpty() || start().isEmpty() || start().get().agreesWith(m.start().get()) || within(m.start().get());
        boolean lengths = m.days().isEmpty() || days().isEmpty() || m.days().equals(days());
        boolean parties = theirs.isEmpty() || employer.isEmpty() || theirs.equals(employer);
        return dates && lengths && parties;
    }

    /** A later day of the same strike. */
    private boolean within(PartialDate day) {
        Optional<LocalDate> from = start().flatMap(PartialDate::notBefore);
        Optional<LocalDate> to = end().flatMap(PartialDate::notAfter);
        Optional<LocalDate> at = day.notBefore();
        return from.isPresent() && to.isPresent() && at.isPresent() && !at.get().isBefore(from.get()) && !at.get().isAfter(to.get());
    }

    /** The event, but for who and where. */
    Draft draft(boolean main) {
        StrikeMention first = mentions.stream().filter(StrikeMention::told).findFirst().orElse(mentions.get(0));
        Draft draft = reading.draft(EventKind.STRIKE, first.sentence(), first.word());
        named(draft, Slot.UNION);
        named(draft, Slot.EMPLOYER);
        new StrikeStatus(reading, this, main).put(draft);
        mentions.forEach(m -> times(draft, m));
        limits(draft);
        return draft;
    }

    /** A side is proved by the first of the strike's sentences that names it, if one does. */
    private void named(Draft draft, Slot side) {
        draft.entity(side).ifPresent(e -> mentions.stream().filter(m -> reading.names().in(m.sentence().index()).stream().anyMatch(n -> n.entity().equals(e)))
            .findFirst().ifPresent(m -> draft.prefer(side, new Value.Thing(e), reading.source(m.sentence(), m.word()))));
    }

    private void times(Draft draft, StrikeMention m) {
        Draft.Source source = reading.source(m.sentence(), m.word());
        m.start().ifPresent(d -> draft.put(Slot.START, d, source));
        m.end().ifPresent(d -> draft.put(Slot.END, d, source));
        m.days().ifPresent(d -> draft.put(Slot.DURATION_DAYS, d, source));
    }

    /** Whether the strike has an end from the start. */
    private void limits(Draft draft) {
        for (StrikeMention m : mentions) {
            Draft.Source source = reading.source(m.sentence(), m.word());
            boolean open = m.sentence().tokens().stream().anyMatch(t -> reading.words().has("open-ended", Words.lemma(t)));
            boolean limited = m.days().filter(d -> d <= SHORT).isPresent() || m.phase() == Phase.NAMED && m.start().isPresent() && m.end().isPresent();
            if (open || limited) {
                draft.put(Slot.OPEN_ENDED, new Value.Truth(open), source);
            }
        }
    }
}
