// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.quantity.Quantity;
import org.picketline.extract.quantity.Unit;
import org.picketline.extract.speech.Utterance;
import org.picketline.model.Concept;
import org.picketline.model.Entity;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/**
 * Reads a party's figure of how many work or strike: "nearly 60% have returned to work, the company says". How many
 * walked out by the article's own word is part of the strike, not a claim.
 */
public final class ParticipationReader implements EventReader {

    private static final Set<String> REPLACING = Set.of("temporary", "replacement", "travel", "traveling", "agency", "new", "contract", "per-diem", "outside", "more", "additional");
    /** Within so many sentences the other side's figure answers the first. */
    private static final int REPLY = 4;
    private static final int RESTATED = 5;
    private static final Set<String> PEOPLE = Set.of("people", "person", "striker");

    @Override
    public EventKind kind() {
        return EventKind.PARTICIPATION;
    }

    @Override
    public List<Draft> read(Reading reading) {
        List<Draft> drafts = new ArrayList<>();
        Attendance attendance = new Attendance(reading.words());
        FigureReply reply = new FigureReply(reading, attendance);
        int told = -REPLY;
        for (Sentence s : reading.sentences()) {
            for (Quantity q : reading.quantities(s)) {
                Optional<Draft> answered = s.index() - told < REPLY ? Optional.of(drafts.get(drafts.size() - 1)) : Optional.empty();
                Optional<String> done = workers(reading, s, q) ? attendance.of(s, q) : Optional.empty();
                Optional<Draft> draft = answered.flatMap(a -> answer(reading, s, q, a, reply)).or(() -> done.flatMap(w -> draft(reading, s, q, w)));
                if (draft.isPresent()) {
                    restated(reading, s, q, drafts, draft.get());
                    told = s.index();
                }
            }
        }
        return distinct(drafts);
    }

    /** What the other side says to a figure. */
    private static Optional<Draft> answer(Reading reading, Sentence s, Quantity q, Draft first, FigureReply reply) {
        boolean people = q.unit() == Unit.PERCENT || q.unit() == Unit.COUNT && (q.unitToken().isEmpty() || PEOPLE.contains(Words.lemma(s.token(q.unitToken().getAsInt()))) || workers(reading, s, q));
        Optional<Entity> claimant = people ? first.entity(Slot.CLAIMANT).flatMap(f -> reply.claimant(s, q, f)) : Optional.empty();
        return claimant.flatMap(c -> first.notation(Slot.WHAT).flatMap(w -> reply.what(s, q, w)).map(w -> draft(reading, s, q, w, c)));
    }

    /** "131 nurses, or 22%" is one figure. */
    private static void restated(Reading reading, Sentence s, Quantity q, List<Draft> drafts, Draft draft) {
        boolean or = q.from() > 1 && reading.quantities(s).stream().anyMatch(o -> o.to() <= q.from() && q.from() - o.to() <= RESTATED
            && s.tokens().subList(o.to(), q.from()).stream().anyMatch(t -> t.text().equals("or") || t.text().equals("(") || t.text().equals("-LRB-")));
        Slot other = q.unit() == Unit.PERCENT ? Slot.COUNT : Slot.PERCENT;
        Optional<Draft> last = drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.get(drafts.size() - 1)).filter(d -> or && d.has(other) && d.value(Slot.WHAT).equals(draft.value(Slot.WHAT)));
        last.ifPresentOrElse(d -> d.absorb(draft), () -> drafts.add(draft));
    }

    /** A percentage and a count of the same party are two figures, the same figure told twice is one. */
    private static List<Draft> distinct(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (Draft d : drafts) {
            Optional<Draft> same = kept.stream().filter(k -> List.of(Slot.CLAIMANT, Slot.PERCENT, Slot.COUNT, Slot.WHAT).stream().allMatch(slot -> k.value(slot).equals(d.value(slot)))).findFirst();
            same.ifPresentOrElse(k -> k.absorb(d), () -> kept.add(d));
        }
        return kept;
    }

    /** A number of the striking workers: of a noun for workers who are no replacements, or a number alone that does something. */
    private static boolean workers(Reading reading, Sentence s, Quantity q) {
        if (q.unit() != Unit.PERCENT && q.unit() != Unit.COUNT) {
            return false;
        }
        if (q.from() > 0 && reading.words().has("further", Words.lemma(s.token(q.from() - 1)))) {
            return false;
        }
        if (q.unitToken().isEmpty()) {
            return q.unit() == Unit.PERCENT || s.token(q.from()).hangsAs("nsubj");
        }
        Token noun = s.token(q.unitToken().getAsInt());
        boolean others = s.tokens().subList(q.to(), Math.max(q.to(), noun.index())).stream().anyMatch(t -> REPLACING.contains(Words.lemma(t)))
            || s.children(noun, "amod", "compound").stream().anyMatch(t -> REPLACING.contains(Words.lemma(t)));
        return !others && (reading.occupations().workers(s, noun, reading.words()) || reading.words().has("worker-title", Words.lemma(noun)) || noun.is("DT") || q.unit() == Unit.PERCENT && s.token(q.from()).is("CD") && reading.words().has("group", Words.lemma(noun)));
    }

    private static Optional<Draft> draft(Reading reading, Sentence s, Quantity q, String what) {
        Optional<Entity> said = reading.utterance(s, s.token(q.from())).map(Utterance::speaker);
        return said.or(() -> teller(reading, s, q)).map(reading::organizationOf).map(c -> draft(reading, s, q, what, c));
    }

    private static Draft draft(Reading reading, Sentence s, Quantity q, String what, Entity claimant) {
        Draft.Source source = reading.source(s, s.token(q.from()));
        return new Draft(EventKind.PARTICIPATION, source).put(Slot.CLAIMANT, claimant, source)
            .put(q.unit() == Unit.PERCENT ? Slot.PERCENT : Slot.COUNT, q.value(), q.qualifier(), source)
            .put(Slot.WHAT, Concept.Scheme.WHAT, what, source);
    }

    /** "Roe put the number at nine" is Roe's figure though nothing is quoted. */
    private static Optional<Entity> teller(Reading reading, Sentence s, Quantity q) {
        List<Token> subjects = s.tokens().stream().filter(t -> t.hangsAs("nsubj") && t.index() < q.from()).toList();
        Predicate<Token> tells = t -> s.head(t).filter(h -> reading.words().has("put-figure", Words.lemma(h)) || reading.words().has("say", Words.lemma(h))).isPresent();
        return subjects.stream().filter(tells).map(t -> reading.references().entity(s, t)).flatMap(Optional::stream).reduce((a, b) -> b)
            .or(() -> subjects.stream().findFirst().flatMap(t -> reading.references().entity(s, t)));
    }
}
