// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.trust;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.picketline.extract.events.Reading;
import org.picketline.extract.issues.Topic;
import org.picketline.extract.names.Mention;
import org.picketline.model.ArticleFacts;
import org.picketline.model.Entity;
import org.picketline.model.Event;
import org.picketline.model.EventKind;
import org.picketline.model.Evidence;
import org.picketline.model.Slot;
import org.picketline.model.Value;
import org.picketline.nlp.Sentence;

/** The article around a claim: its sentences by their place, who is named where, and what else it tells. Not for several threads. */
final class Surroundings {

    private final Reading reading;
    private final ArticleFacts facts;
    private final Map<Integer, List<Topic>> topics = new HashMap<>();

    Surroundings(Reading reading, ArticleFacts facts) {
        this.reading = reading;
        this.facts = facts;
    }

    Reading reading() {
        return reading;
    }

    ArticleFacts facts() {
        return facts;
    }

    List<Sentence> sentences() {
        return reading.document().sentences();
    }

    /** The sentence that the words begin in. */
    Sentence at(Evidence words) {
        List<Sentence> all = sentences();
        int low = 0;
        int high = all.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (all.get(middle).start() <= words.start()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return all.get(low);
    }

    Evidence words(Sentence s) {
        return Evidence.in(reading.document().article(), s.start(), s.end());
    }

    List<Topic> topics(Sentence s) {
        return topics.computeIfAbsent(s.index(), i -> reading.topicReader().read(s));
    }

    List<Mention> mentions(Entity thing) {
        return reading.names().all().stream().filter(m -> m.entity().equals(thing)).toList();
    }

    /** The sentence that first names a thing; of what is only known to own or hold what is named, the event's that it has a part in. */
    Optional<Evidence> first(Entity thing) {
        return mentions(thing).stream().findFirst().map(m -> words(sentences().get(m.sentence())))
            .or(() -> events(thing).stream().findFirst().map(e -> e.evidence().get(0)));
    }

    /** The events that a thing has a part in. */
    List<Event> events(Entity thing) {
        return facts.events().stream().filter(e -> e.claims().stream().map(org.picketline.model.Claim::value)
            .anyMatch(v -> v instanceof Value.Thing t && t.entity().equals(thing))).toList();
    }

    List<Event> events(EventKind kind) {
        return facts.events().stream().filter(e -> e.kind() == kind).toList();
    }

    /** How many employers or unions have a part in the events. */
    long parties(Slot slot) {
        return facts.events().stream().flatMap(e -> e.values(slot).stream()).distinct().count();
    }
}
