// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.trust;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.picketline.extract.events.LikelyEvents;
import org.picketline.model.Claim;
import org.picketline.model.Concept;
import org.picketline.model.Event;
import org.picketline.model.Slot;
import org.picketline.model.Value;
import org.picketline.nlp.Sentence;

/** What is seen of a claim about an event. */
final class EventSigns {

    private final Surroundings around;
    private final ValueSigns values;
    private final SentenceSigns sentences;

    EventSigns(Surroundings around) {
        this.around = around;
        values = new ValueSigns(around);
        sentences = new SentenceSigns(around.reading().words(), around.sentences().size());
    }

    SortedSet<String> of(Event event, Claim claim) {
        SortedSet<String> signs = new TreeSet<>();
        String kind = event.kind().term();
        signs.add(kind);
        signs.add("slot " + claim.slot().term());
        signs.add(kind + " " + claim.slot().term());
        Sentence s = around.at(claim.evidence());
        signs.addAll(sentences.of(s));
        values.add(claim, s, signs);
        telling(event, claim, signs);
        company(event, signs);
        return signs;
    }

    /** How the event and the value are told. */
    private static void telling(Event event, Claim claim, SortedSet<String> signs) {
        signs.add(told(event.evidence().size()));
        if (claim.claimedBy().isPresent()) {
            signs.add("on a party's word");
        }
        if (claim.confidence() == LikelyEvents.USUAL) {
            signs.add("told by all words only");
        }
        if (claim.qualifier().isPresent()) {
            signs.add("softened");
        }
        List<Claim> same = event.claims().stream().filter(c -> c.slot() == claim.slot()).toList();
        if (!claim.slot().many() && same.stream().map(Claim::value).distinct().count() > 1) {
            signs.add("rival values");
        }
        if (same.stream().filter(c -> c.value().equals(claim.value())).count() > 1) {
            signs.add("value told by two");
        }
        if (claim.value() instanceof Concept c && (claim.slot() == Slot.STATUS || claim.slot() == Slot.RESULT || claim.slot() == Slot.KIND)) {
            signs.add(event.kind().term() + " " + c.notation());
        }
        if (claim.value() instanceof Value.Truth t) {
            signs.add("open end " + t.truth());
        }
    }

    private static String told(int sentences) {
        return sentences == 1 ? "event told once" : sentences == 2 ? "event told twice" : "event told often";
    }

    /** What else the article tells: one of many alike may be one too many. */
    private void company(Event event, SortedSet<String> signs) {
        List<Event> alike = around.events(event.kind());
        signs.add(alike.size() == 1 ? "only one of its kind" : alike.get(0).equals(event) ? "first of its kind" : "later of its kind");
        long slots = event.claims().stream().map(Claim::slot).filter(s -> s != Slot.UNION && s != Slot.EMPLOYER && s != Slot.BY).distinct().count();
        signs.add(slots == 0 ? "event of parties only" : slots == 1 ? "event with one more slot" : "event with several slots");
        if (around.reading().parties().severalDisputes()) {
            signs.add("several disputes");
        } else if (around.parties(Slot.EMPLOYER) > 1) {
            signs.add("several employers");
        }
    }
}
