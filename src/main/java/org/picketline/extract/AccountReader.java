// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.picketline.extract.events.Reading;
import org.picketline.extract.issues.Account;
import org.picketline.extract.issues.AccountPhrases;
import org.picketline.extract.speech.Utterance;
import org.picketline.model.Concept;
import org.picketline.model.Entity;
import org.picketline.model.Event;
import org.picketline.model.EventKind;
import org.picketline.model.Role;
import org.picketline.model.Slot;
import org.picketline.nlp.Sentence;

/**
 * Reads for which events a side answers in what it says: why there is a strike and who wanted it, who gave way so that talks are held again,
 * who broke them off. The event is the one that the sentence tells of, else the only one that it can be; of several it is none.
 */
record AccountReader(Reading reading, List<Event> events, AccountPhrases phrases) {

    private static final Map<String, String> SIDES = Map.of("union", "union", "worker", "union", "employer", "employer");
    private static final Set<String> OVER = Set.of("ended", "averted");

    List<Event> read(Utterance said, Sentence s) {
        return side(said.speaker()).map(side -> phrases.read(s, side)).orElse(List.of()).stream()
            .filter(a -> a.tokens().stream().anyMatch(t -> said.covers(s.index(), t)))
            .map(Account::matter).distinct().flatMap(matter -> event(matter, s).stream()).toList();
    }

    private Optional<String> side(Entity speaker) {
        Optional<String> role = reading.role(speaker).flatMap(Role::side).map(Concept::notation);
        return switch (speaker.kind()) {
            case UNION -> Optional.of("union");
            case EMPLOYER, FACILITY -> Optional.of("employer");
            default -> role.map(SIDES::get);
        };
    }

    private Optional<Event> event(Account.Matter matter, Sentence s) {
        List<Event> all = events.stream().filter(e -> isOf(matter, e)).toList();
        List<Event> told = all.stream().filter(e -> e.evidence().stream().anyMatch(words -> words.start() == s.start())).toList();
        List<Event> current = all.stream().filter(e -> !OVER.contains(status(e))).toList();
        return Stream.of(told, all, current).filter(found -> found.size() == 1).findFirst().map(found -> found.get(0));
    }

    private static boolean isOf(Account.Matter matter, Event event) {
        return switch (matter) {
            case STRIKE -> event.kind() == EventKind.STRIKE;
            case TALKS -> event.kind() == EventKind.BARGAINING_SESSION && status(event).equals("scheduled");
            case BREAKDOWN -> event.kind() == EventKind.BARGAINING_SESSION && status(event).equals("broken-off");
        };
    }

    private static String status(Event event) {
        return event.value(Slot.STATUS).map(v -> ((Concept) v).notation()).orElse("");
    }
}
