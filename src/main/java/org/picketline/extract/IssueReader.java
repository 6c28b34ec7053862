// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.picketline.extract.events.Reading;
import org.picketline.extract.grammar.Words;
import org.picketline.extract.issues.Topic;
import org.picketline.extract.issues.TopicReader;
import org.picketline.model.Concept;
import org.picketline.model.Event;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;
import org.picketline.nlp.Document;
import org.picketline.nlp.Sentence;

/** Tells what the dispute is about: what is demanded, what it is "over", and what comes up again and again. */
final class IssueReader {

    private static final Set<String> CAUSE = Set.of("over", "issue", "issues", "concern", "dispute", "impasse", "priority", "demand", "protest", "cite", "sticking", "address", "amid");

    private final TopicReader topics;

    IssueReader(TopicReader topics) {
        this.topics = topics;
    }

    List<Concept> read(Document document, List<Event> events) {
        Map<Concept, Integer> weights = new LinkedHashMap<>();
        events.stream().filter(e -> e.kind() == EventKind.DEMAND).flatMap(e -> e.values(Slot.TOPIC).stream())
            .forEach(v -> weights.merge((Concept) v, 3, Integer::sum));
        for (Sentence s : document.sentences()) {
            boolean cause = s.tokens().stream().anyMatch(t -> CAUSE.contains(Words.lemma(t)));
            topics.read(s).stream().map(Topic::issue).distinct().forEach(i -> weights.merge(i, cause ? 2 : 1, Integer::sum));
        }
        List<Concept> issues = new ArrayList<>(weights.entrySet().stream().filter(e -> e.getValue() >= 2).map(Map.Entry::getKey).toList());
        issues.sort(Comparator.comparing(Concept::notation));
        return issues;
    }
}
