// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Attachment;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.names.Mention;
import org.picketline.extract.quantity.Quantity;
import org.picketline.extract.quantity.Unit;
import org.picketline.model.Concept;
import org.picketline.model.Entity;
import org.picketline.model.Slot;
import org.picketline.model.Value;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** How many strike, of which occupations, and where. */
final class StrikeExtent {

    private final Reading reading;
    private final List<StrikeMention> mentions;
    private final boolean main;

    StrikeExtent(Reading reading, List<StrikeMention> mentions, boolean main) {
        this.reading = reading;
        this.mentions = mentions;
        this.main = main;
    }

    void fill(Draft draft) {
        mentions.forEach(m -> workers(draft, m));
        occupations(draft);
        places(draft);
    }

    /** A count of workers who strike: the subject of the strike, or what it is a strike "of", "by" or "involving". */
    private void workers(Draft draft, StrikeMention m) {
        Sentence s = m.sentence();
        for (Quantity q : reading.quantities(s)) {
            if (q.unit() == Unit.COUNT && q.unitToken().isPresent() && !draft.has(Slot.WORKERS)) {
                Token counted = s.token(q.unitToken().getAsInt());
                if (reading.occupations().workers(s, counted, reading.words()) && strikes(s, counted, m)) {
                    draft.put(Slot.WORKERS, q.value(), q.qualifier(), reading.source(s, m.word()));
                }
            }
        }
    }

    /** Whether the noun is among those who strike in this place. */
    private boolean strikes(Sentence s, Token noun, StrikeMention m) {
        Optional<Token> subject = Clauses.subject(s, m.verb()).or(() -> Clauses.subject(s, Clauses.head(s, m.word())));
        if (subject.isPresent() && (s.subtree(subject.get()).contains(noun) && Clauses.predicate(s, noun).index() != m.verb().index() || subject.get().equals(noun) || s.subtree(subject.get()).contains(noun) && noun.index() - subject.get().index() < 6)) {
            return true;
        }
        Token at = noun;
        for (int steps = 0; steps < 4 && s.head(at).isPresent(); steps++) {
            at = s.head(at).get();
            if (at.equals(m.word())) {
                return true;
            }
        }
        return m.word().hangsAs("amod") && s.head(m.word()).filter(noun::equals).isPresent();
    }

    private void occupations(Draft draft) {
        Set<Concept> found = new LinkedHashSet<>();
        for (StrikeMention m : mentions) {
            found.addAll(occupations(m));
        }
        if (main) {
            found.addAll(represented());
        }
        List<Concept> specific = found.stream().filter(c -> found.stream().noneMatch(other -> !other.equals(c) && other.notation().endsWith(" " + c.notation()))).toList();
        StrikeMention first = mentions.get(0);
        specific.forEach(c -> draft.put(Slot.OCCUPATION, c, reading.source(first.sentence(), first.word())));
    }

    private List<Concept> occupations(StrikeMention m) {
        Sentence s = m.sentence();
        List<Concept> found = new ArrayList<>();
        Optional<Token> subject = Clauses.subject(s, m.verb());
        subject.ifPresent(t -> {
            found.addAll(reading.occupations().of(s, t));
            s.children(t, "nmod").stream().filter(n -> Clauses.prepositions(s, n).contains("of")).forEach(n -> found.addAll(reading.occupations().of(s, n)));
        });
        s.children(m.word(), "compound", "nmod:poss", "amod").forEach(t -> found.addAll(reading.occupations().of(s, t)));
        s.children(m.word(), "nmod").stream().filter(n -> Clauses.prepositions(s, n).contains("by") || Clauses.prepositions(s, n).contains("of"))
            .forEach(n -> found.addAll(reading.occupations().of(s, n)));
        if (m.word().hangsAs("amod")) {
            s.head(m.word()).ifPresent(t -> found.addAll(reading.occupations().of(s, t)));
        }
        return found;
    }

    /** Whom the union represents: "the union, which represents 2,000 aides and technicians"; "nurses represented by". */
    private List<Concept> represented() {
        List<Concept> found = new ArrayList<>();
        for (Sentence s : reading.sentences()) {
            for (Token t : s.tokens()) {
                if (t.is("VB") && t.lemma().equals("represent")) {
                    Clauses.patient(s, t).ifPresent(o -> found.addAll(reading.occupations().of(s, o)));
                }
            }
        }
        return found;
    }

    private void places(Draft draft) {
        if (main) {
            InvolvedPlaces.of(reading).forEach(m -> draft.put(Slot.PLACE, m.entity(), reading.source(reading.sentences().get(m.sentence()))));
            return;
        }
        for (StrikeMention m : mentions) {
            for (Mention place : reading.names().in(m.sentence().index())) {
                if (place.is(Entity.Kind.PLACE) && Clauses.together(m.sentence(), m.sentence().token(place.to() - 1), m.word())) {
                    draft.put(Slot.PLACE, place.entity(), reading.source(m.sentence(), m.word()));
                }
            }
        }
    }
}
