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
    private static final Set<String> COUNTING = Set.of("put", "count", "estimate", "place", "set");
    private static final Set<String> FIGURES = Set.of("number", "figure", "total", "share", "count");
    /** Within so many sentences the other side's figure answers the first. */
    private static final int REPLY = 4;
    private static final int RESTATED = 5;

    @Override
    public EventKind kind() {
        return EventKind.PARTICIPATION;
    }

    @Override
    public List<Draft> read(Reading reading) {
        List<Draft> drafts = new ArrayList<>();
        Attendance attendance = new Attendance(reading.words());
        int told = -REPLY;
        String what = "";
        for (Sentence s : reading.sentences()) {
            for (Quantity q : reading.quantities(s)) {
                Optional<String> done = workers(reading, s, q) ? attendance.of(s, q) : Optional.empty();
                String answered = what;
                boolean replies = done.isEmpty() && s.index() - told < REPLY && replies(s, q);
                Optional<String> reply = replies ? Optional.of(answered) : done;
                Optional<Draft> draft = reply.flatMap(w -> draft(reading, s, q, w, replies));
                if (draft.isPresent()) {
                    restated(reading, s, q, drafts, draft.get());
                    told = s.index();
                    what = reply.get();
                }
            }
        }
        return distinct(drafts);
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
        return !others && (reading.occupations().workers(s, noun, reading.words()) || reading.words().has("worker-title", Words.lemma(noun)) || noun.is("DT"));
    }

    /** "Roe put the number at nine", "we count 31 people". */
    private static boolean replies(Sentence s, Quantity q) {
        if (putAt(s, q)) {
            return true;
        }
        boolean counts = s.tokens().stream().anyMatch(t -> t.is("VB") && COUNTING.contains(Words.lemma(t)) && t.index() < q.from() && q.from() - t.index() < 6);
        boolean figure = s.tokens().stream().anyMatch(t -> FIGURES.contains(Words.lemma(t)) && t.index() < q.from() && q.from() - t.index() < 6);
        return counts && (figure || s.tokens().stream().anyMatch(t -> Words.lemma(t).equals("count") && t.is("VB"))) || figure && s.tokens().stream().anyMatch(t -> t.lemma().equals("be") && t.index() < q.from());
    }

    /** "The association put it at 8 percent", "Roe said it was closer to 90". */
    private static boolean putAt(Sentence s, Quantity q) {
        List<Token> before = s.tokens().subList(Math.max(0, q.from() - 5), q.from());
        boolean it = before.stream().anyMatch(t -> Set.of("it", "that", "figure", "number").contains(Words.lemma(t)));
        boolean put = before.stream().anyMatch(t -> t.is("VB") && COUNTING.contains(Words.lemma(t))) && before.stream().anyMatch(t -> t.text().equals("at"));
        boolean nearer = before.stream().anyMatch(t -> Set.of("close", "closer", "near", "nearer").contains(t.text())) && before.stream().anyMatch(t -> t.text().equals("to"));
        return it && (put || nearer);
    }

    private static Optional<Draft> draft(Reading reading, Sentence s, Quantity q, String what, boolean replies) {
        Draft.Source source = reading.source(s, s.token(q.from()));
        Optional<Entity> said = reading.utterance(s, s.token(q.from())).map(Utterance::speaker);
        Optional<Entity> told = said.isEmpty() || replies ? teller(reading, s, q) : Optional.empty();
        Optional<Entity> claimant = told.or(() -> said).map(reading::organizationOf);
        return claimant.map(c -> new Draft(EventKind.PARTICIPATION, source).put(Slot.CLAIMANT, c, source)
            .put(q.unit() == Unit.PERCENT ? Slot.PERCENT : Slot.COUNT, q.value(), q.qualifier(), source)
            .put(Slot.WHAT, Concept.Scheme.WHAT, what, source));
    }

    /** "Roe put the number at nine" is Roe's figure though nothing is quoted. */
    private static Optional<Entity> teller(Reading reading, Sentence s, Quantity q) {
        List<Token> subjects = s.tokens().stream().filter(t -> t.hangsAs("nsubj") && t.index() < q.from()).toList();
        Predicate<Token> tells = t -> s.head(t).filter(h -> COUNTING.contains(Words.lemma(h)) || reading.words().has("say", Words.lemma(h))).isPresent();
        return subjects.stream().filter(tells).map(t -> reading.references().entity(s, t)).flatMap(Optional::stream).reduce((a, b) -> b)
            .or(() -> subjects.stream().findFirst().flatMap(t -> reading.references().entity(s, t)));
    }
}
