// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.picketline.extract.events.Reading;
import org.picketline.extract.grammar.Clauses;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.issues.Topic;
import org.picketline.extract.speech.Utterance;
import org.picketline.model.Concept;
import org.picketline.model.Entity;
import org.picketline.model.Event;
import org.picketline.model.EventKind;
import org.picketline.model.Evidence;
import org.picketline.model.Slot;
import org.picketline.nlp.Sentence;

/**
 * Tells what the dispute is about: what is demanded, what it is said to be "over", what workers complain of. What only
 * an offer or an agreement holds, or the employer speaks of, is an issue only where nothing else is.
 */
final class IssueReader {

    private static final int ENOUGH = 2;
    private static final int DEMANDED = 3;
    /** In an article of so few sentences what the deal holds tells what the quarrel was about. */
    private static final int BRIEF = 12;

    /** What a text puts on a list of points is what it is about. */
    private static final String BULLET = "[\u2022*\u00b7\u2013-]|--";

    private final Reading reading;
    private final List<Event> events;

    IssueReader(Reading reading, List<Event> events) {
        this.reading = reading;
        this.events = events;
    }

    List<Concept> read() {
        Map<Concept, Integer> weights = new LinkedHashMap<>();
        Map<Concept, Integer> contents = new LinkedHashMap<>();
        events.stream().filter(e -> e.kind() == EventKind.DEMAND).flatMap(e -> e.values(Slot.TOPIC).stream()).forEach(v -> weights.merge((Concept) v, DEMANDED, Integer::sum));
        boolean brief = reading.document().sentences().size() <= BRIEF;
        for (Sentence s : reading.document().sentences()) {
            boolean settled = settled(s);
            int weight = weight(s);
            Map<Concept, Integer> here = new LinkedHashMap<>();
            reading.topicReader().read(s).forEach(t -> here.merge(t.issue(), weight == 1 && complaint(s, t) ? ENOUGH : weight, Math::max));
            boolean outcome = settled && brief && tells(s, EventKind.AGREEMENT);
            here.forEach((issue, w) -> (settled && !outcome ? contents : weights).merge(issue, outcome ? ENOUGH : w, Integer::sum));
        }
        contents.forEach((issue, w) -> weights.merge(issue, 1, Integer::sum));
        if (reading.parties().severalDisputes()) {
            contents.keySet().forEach(i -> weights.merge(i, ENOUGH, Integer::sum));
        }
        List<Concept> issues = enough(weights, ENOUGH);
        return issues.isEmpty() ? enough(weights, 1) : issues;
    }

    private static List<Concept> enough(Map<Concept, Integer> weights, int least) {
        List<Concept> issues = new ArrayList<>(weights.entrySet().stream().filter(e -> e.getValue() >= least).map(Map.Entry::getKey).toList());
        issues.sort(Comparator.comparing(Concept::notation));
        return issues;
    }

    /** Whether the sentence tells what an offer or an agreement holds, and does not say that this is the quarrel. */
    private boolean settled(Sentence s) {
        return !cause(s) && events.stream().filter(e -> e.kind() == EventKind.OFFER || e.kind() == EventKind.AGREEMENT)
            .anyMatch(e -> e.evidence().stream().anyMatch(v -> within(s, v)) && holds(e, s));
    }

    private boolean tells(Sentence s, EventKind kind) {
        return events.stream().filter(e -> e.kind() == kind).anyMatch(e -> e.evidence().stream().anyMatch(v -> within(s, v)));
    }

    private static boolean holds(Event event, Sentence s) {
        return event.kind() == EventKind.AGREEMENT || event.claims().stream().anyMatch(c -> (c.slot() == Slot.TOPIC || c.slot() == Slot.WAGE_PERCENT) && within(s, c.evidence()));
    }

    private static boolean within(Sentence s, Evidence evidence) {
        return evidence.start() < s.end() && s.start() < evidence.end();
    }

    private int weight(Sentence s) {
        Optional<Entity> speaker = reading.utterances().stream().filter(u -> u.sentence() == s.index()).findFirst().map(Utterance::speaker);
        if (speaker.filter(this::employer).isPresent()) {
            return 0;
        }
        return s.token(0).text().matches(BULLET) || cause(s) || workersSay(s) || speaker.filter(e -> !reading.official(e)).isPresent() ? ENOUGH : 1;
    }

    /** "Nurses say they are stretched thin": workers without a name. */
    private boolean workersSay(Sentence s) {
        return s.tokens().stream().filter(t -> t.is("VB") && reading.words().has("say", Words.lemma(t))).anyMatch(v -> Clauses.subject(s, v)
            .filter(x -> x.tag().equals("NNS") && reading.occupations().workers(s, x, reading.words())).isPresent());
    }

    /** Whether a worker or the union says it, in words that are a complaint by themselves: "understaffed", "burnout". */
    private boolean complaint(Sentence s, Topic topic) {
        boolean said = reading.utterances().stream().anyMatch(u -> u.sentence() == s.index() && !reading.official(u.speaker()));
        return said && s.tokens().subList(topic.from(), topic.to()).stream().anyMatch(t -> reading.words().has("complaint", Words.lemma(t)));
    }

    private boolean employer(Entity speaker) {
        return speaker.kind() == Entity.Kind.EMPLOYER || speaker.kind() == Entity.Kind.FACILITY || reading.employerSpeaker(speaker);
    }

    private boolean cause(Sentence s) {
        return s.tokens().stream().anyMatch(t -> reading.words().has("cause", Words.lemma(t)));
    }
}
