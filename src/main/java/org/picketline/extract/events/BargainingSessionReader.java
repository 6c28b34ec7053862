// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.time.TimeMention;
import org.picketline.model.Concept;
import org.picketline.model.EventKind;
import org.picketline.model.PartialDate;
import org.picketline.model.Slot;
import org.picketline.nlp.Sentence;

/** Reads meetings of the two sides: "talks resume Jan. 9", "held their last session", "negotiations broke down". */
public final class BargainingSessionReader implements EventReader {

    /** How many sentences later a session just told of may be taken up again. */
    private static final int NEXT = 1;

    @Override
    public EventKind kind() {
        return EventKind.BARGAINING_SESSION;
    }

    @Override
    public List<Draft> read(Reading reading) {
        List<Draft> drafts = new ArrayList<>();
        int last = -NEXT;
        TalksNouns nouns = new TalksNouns(reading);
        TalksVerbs verbs = new TalksVerbs(reading);
        TalksCalendar calendar = new TalksCalendar(reading);
        TalksMeetings meetings = new TalksMeetings(reading);
        for (Sentence s : reading.sentences()) {
            for (TalksMention m : mentions(s, nouns, verbs, fixed(calendar.mentions(s), meetings.mentions(s)))) {
                if (!drafts.isEmpty() && endOf(s, m, last)) {
                    drafts.get(drafts.size() - 1).prefer(Slot.STATUS, new Concept(Concept.Scheme.STATUS, m.status()), reading.source(s, m.word()));
                } else {
                    drafts.addAll(drafts(reading, s, m));
                }
                last = s.index();
            }
        }
        return brokenOffOnce(Drafts.unite(drafts, Slot.UNION, Slot.EMPLOYER, Slot.STATUS, Slot.DATE));
    }

    private static List<TalksMention> fixed(List<TalksMention> calendar, List<TalksMention> meetings) {
        return Stream.concat(calendar.stream(), meetings.stream().filter(m -> calendar.stream().noneMatch(c -> c.date().equals(m.date())))).toList();
    }

    /** What the text fixes for a day to come has not been held, whatever else its words look like. */
    private static List<TalksMention> mentions(Sentence s, TalksNouns nouns, TalksVerbs verbs, List<TalksMention> fixed) {
        List<TalksMention> told = Stream.of(nouns.mentions(s), verbs.mentions(s)).flatMap(List::stream)
            .filter(m -> fixed.stream().noneMatch(f -> f.word().equals(m.word()) || f.date().equals(m.date()))).toList();
        return Stream.concat(fixed.stream(), told.stream()).sorted(Comparator.comparingInt(m -> m.word().index())).toList();
    }

    /** "That session ended early" tells more of the one just told of. */
    private static boolean endOf(Sentence s, TalksMention m, int last) {
        boolean same = s.children(m.word(), "det").stream().anyMatch(d -> Set.of("that", "this", "the").contains(Words.lemma(d)));
        return same && m.date().isEmpty() && m.status().equals("broken-off") && s.index() - last <= NEXT && Set.of("session", "meeting").contains(Words.lemma(m.word()));
    }

    /** One for each of the days that are told together: "June 17 and June 21". */
    private static List<Draft> drafts(Reading reading, Sentence s, TalksMention m) {
        List<Draft> drafts = new ArrayList<>(List.of(draft(reading, s, m)));
        m.date().stream().flatMap(d -> together(reading, s, d).stream()).forEach(d -> drafts.add(draft(reading, s, new TalksMention(m.word(), m.status(), Optional.of(d)))));
        return drafts;
    }

    private static List<TimeMention> together(Reading reading, Sentence s, TimeMention date) {
        List<TimeMention> more = new ArrayList<>();
        int end = date.to();
        for (TimeMention next : reading.times(s)) {
            if (next.from() > end && next.from() - end <= 2 && s.tokens().subList(end, next.from()).stream().allMatch(t -> t.is("CC") || t.text().equals(","))) {
                more.add(next);
                end = next.to();
            }
        }
        return more;
    }

    private static Draft draft(Reading reading, Sentence s, TalksMention m) {
        Draft.Source source = reading.source(s, m.word());
        Draft draft = reading.draft(EventKind.BARGAINING_SESSION, s, m.word()).put(Slot.STATUS, Concept.Scheme.STATUS, m.status(), source);
        m.date().ifPresent(d -> draft.put(Slot.DATE, m.status().equals("scheduled") ? new When(reading).toCome(d.date()) : d.date(), source));
        return draft;
    }

    /** Talks that broke off on a day are the session held that day. */
    private static List<Draft> brokenOffOnce(List<Draft> drafts) {
        List<Draft> broken = drafts.stream().filter(d -> d.is(Slot.STATUS, "broken-off")).toList();
        return drafts.stream().filter(d -> broken.contains(d) || broken.stream().noneMatch(b -> sameDay(b, d))).toList();
    }

    private static boolean sameDay(Draft a, Draft b) {
        Optional<PartialDate> day = a.date(Slot.DATE);
        return day.isPresent() && day.equals(b.date(Slot.DATE)) && Drafts.sameSides(a, b);
    }
}
