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
import org.picketline.extract.issues.Topic;
import org.picketline.extract.quantity.Quantity;
import org.picketline.extract.quantity.Unit;
import org.picketline.model.Entity;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Reads what unions and workers demand, an event a topic: "nurses want safer staffing and better pay". */
public final class DemandReader implements EventReader {

    @Override
    public EventKind kind() {
        return EventKind.DEMAND;
    }

    @Override
    public List<Draft> read(Reading reading) {
        List<Draft> drafts = new ArrayList<>();
        for (Sentence s : reading.sentences()) {
            for (Token t : s.tokens()) {
                if (demands(reading, s, t)) {
                    drafts.addAll(topics(reading, s, t));
                }
            }
        }
        return Drafts.unite(drafts, Slot.BY, Slot.TOPIC);
    }

    private static boolean demands(Reading reading, Sentence s, Token t) {
        Words words = reading.words();
        if (t.is("VB") && words.has("demand-verb", s, t) && !t.hangsAs("amod")) {
            Factuality factuality = reading.factuality(s, t);
            return factuality != Factuality.NEGATED && factuality != Factuality.CONDITIONAL && Clauses.subject(s, t).filter(x -> workers(reading, s, x)).isPresent();
        }
        if (t.is("NN") && words.has("demand-noun", Words.lemma(t))) {
            return s.children(t, "nmod:poss", "compound", "nmod").stream().anyMatch(x -> workers(reading, s, x))
                || t.hangsAs("obj") && Clauses.agent(s, Clauses.predicate(s, t)).filter(x -> workers(reading, s, x)).isPresent();
        }
        return false;
    }

    /** Whether the word stands for the union or the workers; "we" does where a union or a worker speaks. */
    private static boolean workers(Reading reading, Sentence s, Token who) {
        String lemma = Words.lemma(who);
        if (lemma.equals("we")) {
            return reading.utterance(s, who).filter(u -> unionSide(reading, u.speaker())).isPresent();
        }
        if (reading.occupations().workers(s, who, reading.words()) || lemma.equals("member")) {
            return true;
        }
        return reading.references().entity(s, who).filter(e -> e.kind() == Entity.Kind.UNION).isPresent() || lemma.equals("they") && previousSubjectIsWorkers(reading, s);
    }

    private static boolean unionSide(Reading reading, Entity speaker) {
        return speaker.kind() == Entity.Kind.UNION || speaker.kind() == Entity.Kind.PERSON && !reading.employerSpeaker(speaker);
    }

    private static boolean previousSubjectIsWorkers(Reading reading, Sentence s) {
        return s.index() > 0 && reading.sentences().get(s.index() - 1).tokens().stream()
            .anyMatch(t -> t.hangsAs("nsubj") && reading.occupations().workers(reading.sentences().get(s.index() - 1), t, reading.words()));
    }

    private static List<Draft> topics(Reading reading, Sentence s, Token t) {
        List<Draft> drafts = new ArrayList<>();
        List<Token> scope = s.subtree(t).stream().filter(x -> x.index() > t.index()).toList();
        Draft.Source source = reading.source(s, t);
        Optional<Entity> by = reading.union(s, t);
        for (Topic topic : reading.topics(s)) {
            boolean within = scope.stream().anyMatch(x -> topic.from() <= x.index() && x.index() < topic.to());
            if (within) {
                Draft draft = new Draft(EventKind.DEMAND, source).put(Slot.BY, by, source).put(Slot.TOPIC, topic.issue(), source);
                figures(reading, s, topic, draft);
                drafts.add(draft);
            }
        }
        return drafts;
    }

    private static void figures(Reading reading, Sentence s, Topic topic, Draft draft) {
        if (topic.issue().notation().equals("wages")) {
            new Terms(reading).fill(draft, s);
        }
        if (Set.of("patient-care-time", "scheduling").contains(topic.issue().notation())) {
            reading.quantities(s).stream().filter(q -> q.unit() == Unit.HOURS).findFirst()
                .ifPresent(q -> draft.put(Slot.HOURS, q.value(), q.qualifier(), reading.source(s, s.token(q.from()))));
        }
    }
}
