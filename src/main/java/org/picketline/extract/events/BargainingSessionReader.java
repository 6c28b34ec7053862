// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.picketline.model.Concept;
import org.picketline.model.EventKind;
import org.picketline.model.PartialDate;
import org.picketline.model.Slot;
import org.picketline.nlp.Sentence;

/** Reads meetings of the two sides: "talks resume Jan. 9", "held their last session", "negotiations broke down". */
public final class BargainingSessionReader implements EventReader {

    private static final int SOON_DAYS = 120;

    @Override
    public EventKind kind() {
        return EventKind.BARGAINING_SESSION;
    }

    @Override
    public List<Draft> read(Reading reading) {
        List<Draft> drafts = new ArrayList<>();
        TalksNouns nouns = new TalksNouns(reading);
        TalksVerbs verbs = new TalksVerbs(reading);
        for (Sentence s : reading.sentences()) {
            nouns.mentions(s).forEach(m -> drafts.add(draft(reading, s, m)));
            verbs.mentions(s).forEach(m -> drafts.add(draft(reading, s, m)));
        }
        return brokenOffOnce(Drafts.unite(drafts, Slot.UNION, Slot.EMPLOYER, Slot.STATUS, Slot.DATE));
    }

    private static Draft draft(Reading reading, Sentence s, TalksMention m) {
        Draft.Source source = reading.source(s, m.word());
        Draft draft = reading.draft(EventKind.BARGAINING_SESSION, s, m.word()).put(Slot.STATUS, Concept.Scheme.STATUS, m.status(), source);
        m.date().ifPresent(d -> draft.put(Slot.DATE, m.status().equals("scheduled") ? toCome(reading, d.date()) : d.date(), source));
        return draft;
    }

    /** A meeting to come lies ahead, though a clause in the past may tell of it: "had no session planned until Jan. 12". */
    private static PartialDate toCome(Reading reading, PartialDate date) {
        Optional<LocalDate> published = reading.document().article().published();
        Optional<LocalDate> next = date.notAfter().map(d -> d.plusYears(1));
        boolean lastYear = published.isPresent() && date.month().isPresent() && next.filter(n -> !n.isBefore(published.get()) && n.isBefore(published.get().plusDays(SOON_DAYS))).isPresent();
        return lastYear ? new PartialDate(OptionalInt.of(date.year().getAsInt() + 1), date.month(), date.day()) : date;
    }

    /** Talks that broke off on a day are the session held that day. */
    private static List<Draft> brokenOffOnce(List<Draft> drafts) {
        List<Draft> broken = drafts.stream().filter(d -> d.notation(Slot.STATUS).filter("broken-off"::equals).isPresent()).toList();
        return drafts.stream().filter(d -> broken.contains(d) || broken.stream().noneMatch(b -> sameDay(b, d))).toList();
    }

    private static boolean sameDay(Draft a, Draft b) {
        Optional<PartialDate> day = a.date(Slot.DATE);
        return day.isPresent() && day.equals(b.date(Slot.DATE)) && Drafts.sameSides(a, b);
    }
}
