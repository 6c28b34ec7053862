// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.trust;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.picketline.extract.events.Reading;
import org.picketline.extract.issues.Topic;
import org.picketline.model.ArticleFacts;
import org.picketline.model.Claim;
import org.picketline.model.Concept;
import org.picketline.model.Entity;
import org.picketline.model.Event;
import org.picketline.model.Evidence;
import org.picketline.model.Slot;
import org.picketline.model.Value;

/**
 * Says of every fact of an article how sure it is, once all are read: how sure one claim is depends on what else the
 * article tells. Also gives what the article involves and is about the claims that prove it.
 */
public final class Appraisal {

    private final Confidence confidence;

    public Appraisal(Confidence confidence) {
        this.confidence = confidence;
    }

    /** The same facts with their confidences. */
    public ArticleFacts of(ArticleFacts facts, Reading reading) {
        Surroundings around = new Surroundings(reading, facts);
        EventSigns events = new EventSigns(around);
        NamedSigns named = new NamedSigns(around);
        List<Event> appraised = facts.events().stream().map(e -> event(e, events)).toList();
        return new ArticleFacts(facts.article(), facts.relevant(), facts.involved(), facts.mentioned(), facts.issues(),
            facts.roles().stream().map(r -> r.appraised(confidence.of(named.of(r)), named.of(r))).toList(),
            facts.statements().stream().map(s -> s.appraised(confidence.of(named.of(s)), named.of(s))
                .accountingFor(s.accountsFor().stream().map(e -> appraised.get(facts.events().indexOf(e))).toList())).toList(),
            appraised, claims(facts, around, named), facts.represented());
    }

    private Event event(Event event, EventSigns signs) {
        return new Event(event.kind(), event.claims().stream().map(c -> appraised(c, signs.of(event, c))).toList(), event.evidence());
    }

    private Claim appraised(Claim claim, SortedSet<String> signs) {
        return claim.appraised(confidence.of(signs), signs);
    }

    private List<Claim> claims(ArticleFacts facts, Surroundings around, NamedSigns named) {
        List<Claim> claims = new ArrayList<>();
        for (Entity thing : facts.involved()) {
            around.first(thing).ifPresent(words -> claims.add(claim(Slot.INVOLVES, new Value.Thing(thing), words, named.of(thing))));
        }
        for (Concept issue : facts.issues()) {
            told(issue, around).ifPresent(words -> claims.add(claim(Slot.ISSUE, issue, words, named.of(issue))));
        }
        return claims;
    }

    private Claim claim(Slot slot, Value value, Evidence words, SortedSet<String> signs) {
        return appraised(new Claim(slot, value, Optional.empty(), Optional.empty(), 1, words, Collections.emptySortedSet()), signs);
    }

    /** The first sentence with words for the issue. */
    private static Optional<Evidence> told(Concept issue, Surroundings around) {
        return around.sentences().stream().filter(s -> around.topics(s).stream().map(Topic::issue).anyMatch(issue::equals))
            .findFirst().map(around::words);
    }
}
