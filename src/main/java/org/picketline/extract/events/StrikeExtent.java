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
        if (strikers(m).stream().anyMatch(group -> s.subtree(group).contains(noun) && !inClauseBelow(s, noun, group))) {
            return true;
        }
        return m.word().hangsAs("amod") && s.head(m.word()).filter(noun::equals).isPresent();
    }

    /** A number in a relative clause of the subject counts something else. */
    private static boolean inClauseBelow(Sentence s, Token noun, Token group) {
        Token at = noun;
        while (!at.equals(group) && s.head(at).isPresent()) {
            if (at.relation().equals("acl:relcl") || at.relation().equals("advcl")) {
                return true;
            }
            at = s.head(at).get();
        }
        return false;
    }

    /** The nouns for those who strike: the subject of the strike's verb, whom it is a strike "of", "by" or involves. */
    private List<Token> strikers(StrikeMention m) {
        Sentence s = m.sentence();
        List<Token> groups = new ArrayList<>();
        boolean involved = reading.words().has("involve", s, m.verb()) && !m.word().equals(m.verb());
        if (involved) {
            s.child(m.verb(), "obj").ifPresent(groups::add);
        } else {
            Clauses.subject(s, m.verb()).filter(t -> !t.equals(m.word())).ifPresent(groups::add);
        }
        s.children(m.word(), "compound", "nmod:poss").forEach(groups::add);
        s.children(m.word(), "nmod", "acl").stream().filter(n -> Clauses.prepositions(s, n).contains("by") || Clauses.prepositions(s, n).contains("of")).forEach(groups::add);
        s.children(m.word(), "acl").stream().filter(a -> reading.words().has("involve", s, a)).flatMap(a -> s.children(a, "obj").stream()).forEach(groups::add);
        if (m.word().hangsAs("amod")) {
            s.head(m.word()).ifPresent(groups::add);
        }
        return groups;
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
        for (Token group : strikers(m)) {
            found.addAll(reading.occupations().of(s, group));
            s.children(group, "nmod").stream().filter(n -> Clauses.prepositions(s, n).stream().anyMatch(Set.of("of", "include", "like", "including")::contains)).forEach(n -> found.addAll(reading.occupations().of(s, n)));
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
        InvolvedPlaces.of(reading, mentions.stream().map(StrikeMention::sentence).toList(), main)
            .forEach(m -> draft.put(Slot.PLACE, m.entity(), reading.source(reading.sentences().get(m.sentence()))));
    }
}
