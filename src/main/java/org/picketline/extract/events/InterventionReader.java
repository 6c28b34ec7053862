// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Factuality;
import org.picketline.extract.grammar.Words;
import org.picketline.model.Concept;
import org.picketline.model.Entity;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Reads what officials and third parties do: letters, mediation, orders, calls to settle, laws. */
public final class InterventionReader implements EventReader {

    @Override
    public EventKind kind() {
        return EventKind.INTERVENTION;
    }

    @Override
    public List<Draft> read(Reading reading) {
        List<Draft> drafts = new ArrayList<>();
        for (Sentence s : reading.sentences()) {
            for (Token t : s.tokens()) {
                if (t.is("VB") && reading.factuality(s, t).real()) {
                    drafts.addAll(act(reading, s, t));
                }
            }
            mediator(reading, s).ifPresent(drafts::add);
        }
        return Drafts.unite(drafts, Slot.ACTOR, Slot.KIND);
    }

    private static List<Draft> act(Reading reading, Sentence s, Token verb) {
        Optional<String> kind = kind(reading, s, verb);
        Optional<Token> agent = Clauses.agent(s, verb);
        if (kind.isEmpty() || agent.isEmpty()) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        for (Token who : Clauses.coordinated(s, agent.get())) {
            official(reading, s, who).ifPresent(actor -> drafts.add(draft(reading, s, verb, actor, kind.get())));
        }
        return drafts;
    }

    private static Optional<String> kind(Reading reading, Sentence s, Token verb) {
        Words words = reading.words();
        boolean letter = s.children(verb, "obj", "obl", "nsubj").stream().anyMatch(o -> words.has("letter", Words.lemma(o)));
        if (letter && Set.of("send", "sign", "write", "pen", "issue", "urge", "release").contains(Words.lemma(verb))) {
            return Optional.of("letter");
        }
        boolean law = s.children(verb, "obj").stream().anyMatch(o -> words.has("legislation", Words.lemma(o)) && !Words.lemma(o).equals("measure"));
        if (law && Set.of("introduce", "pass", "sign", "sponsor", "propose", "approve").contains(Words.lemma(verb))) {
            return Optional.of("legislation");
        }
        boolean order = words.has("order-verb", s, verb) || s.children(verb, "obj").stream().anyMatch(o -> words.has("order-noun", Words.lemma(o)));
        if (order) {
            return Optional.of("order");
        }
        return words.has("urge", s, verb) && !Words.lemma(verb).equals("ask") ? Optional.of("call") : Optional.empty();
    }

    /** An official, a public body, or lawmakers by their common noun. */
    private static Optional<Entity> official(Reading reading, Sentence s, Token who) {
        Optional<Entity> entity = reading.names().at(s.index(), who).map(m -> m.entity());
        if (entity.isPresent()) {
            return entity.filter(e -> e.kind() == Entity.Kind.PUBLIC_BODY || e.kind() == Entity.Kind.PERSON && reading.official(e));
        }
        if (Set.of("judge", "court", "arbitrator", "senator", "lawmaker", "legislator", "governor", "mayor", "councilmember", "assemblymember", "commission", "minister", "councillor", "mp", "tribunal").contains(Words.lemma(who))) {
            return Optional.of(Entity.of(Entity.Kind.PUBLIC_BODY, phrase(s, who)));
        }
        return Optional.empty();
    }

    /** The noun with the words before it that belong to it and what is coordinated: "state senators and assembly members". */
    private static String phrase(Sentence s, Token noun) {
        int from = noun.index();
        while (from > 0 && (s.token(from - 1).is("NN") || s.token(from - 1).is("JJ"))) {
            from--;
        }
        StringBuilder words = new StringBuilder();
        for (int i = from; i <= noun.index(); i++) {
            words.append(i > from ? " " : "").append(s.token(i).text());
        }
        return words.toString();
    }

    /** "with the help of a federal mediator", "a mediator was called in". */
    private static Optional<Draft> mediator(Reading reading, Sentence s) {
        return s.tokens().stream().filter(t -> t.is("NN") && Set.of("mediator", "mediation", "conciliator", "conciliation").contains(Words.lemma(t)))
            .filter(t -> reading.factuality(s, t).real() || reading.factuality(s, t) == Factuality.FUTURE).findFirst()
            .map(t -> draft(reading, s, t, Words.lemma(t).endsWith("or") ? Entity.of(Entity.Kind.PUBLIC_BODY, phrase(s, t)) : null, "mediation"));
    }

    private static Draft draft(Reading reading, Sentence s, Token t, Entity actor, String kind) {
        Draft.Source source = reading.source(s, t);
        Draft draft = new Draft(EventKind.INTERVENTION, source);
        if (actor != null) {
            draft.put(Slot.ACTOR, actor, source);
        }
        draft.put(Slot.KIND, Concept.Scheme.KIND, kind, source);
        reading.times(s, t).stream().findFirst().ifPresent(d -> draft.put(Slot.DATE, d.date(), source));
        return draft;
    }
}
