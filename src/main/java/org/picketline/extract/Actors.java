// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract;

import java.util.List;
import java.util.Set;
import org.picketline.knowledge.RelevanceWords.Sense;

/**
 * Follows through a text whose dispute its sentences tell of: "Miners walked out. Their union says that two are in hospital"
 * is the miners' all along. For one text, its sentences in order.
 */
final class Actors {

    /** Whose dispute a sentence is about. */
    enum Actor { HEALTH, OTHER, UNKNOWN }

    private final List<Set<Sense>> sentences;
    /** Whom the text names first. */
    private Actor main = Actor.UNKNOWN;
    /** Of the sentence before, if it told of a dispute. */
    private Actor before = Actor.UNKNOWN;

    Actors(List<Set<Sense>> sentences) {
        this.sentences = sentences;
    }

    static boolean health(Set<Sense> senses) {
        return senses.contains(Sense.HEALTH_WORKER) || senses.contains(Sense.HEALTH_PLACE);
    }

    /** Whether health care is spoken of in the sentence or beside it. */
    boolean healthNear(int at) {
        return sentences.subList(Math.max(0, at - 1), Math.min(sentences.size(), at + 2)).stream().anyMatch(Actors::health);
    }

    /** The actor of the next sentence. */
    Actor next(int at, boolean dispute) {
        Actor actor = dispute ? named(sentences.get(at)) : Actor.UNKNOWN;
        if (main == Actor.UNKNOWN) {
            main = actor;
        }
        Actor found = actor == Actor.UNKNOWN ? carried() : actor;
        before = dispute ? found : Actor.UNKNOWN;
        return found;
    }

    private Actor carried() {
        return before == Actor.UNKNOWN ? main : before;
    }

    private Actor named(Set<Sense> senses) {
        boolean worker = senses.contains(Sense.HEALTH_WORKER);
        boolean other = senses.contains(Sense.OTHER_TRADE);
        if (worker && other) {
            return both(senses);
        }
        if (worker && main != Actor.OTHER) {
            return Actor.HEALTH;
        }
        return other ? Actor.OTHER : Actor.UNKNOWN;
    }

    /** Of two in a sentence the first acts, unless the text is known to be about one, or its workplace makes health care's a case too. */
    private Actor both(Set<Sense> senses) {
        boolean open = senses.contains(Sense.HEALTH_PLACE) && first(senses) == Actor.OTHER;
        return main == Actor.UNKNOWN && !open ? first(senses) : main;
    }

    private static Actor first(Set<Sense> senses) {
        Sense first = senses.stream().filter(s -> s == Sense.HEALTH_WORKER || s == Sense.OTHER_TRADE).findFirst().orElseThrow();
        return first == Sense.HEALTH_WORKER ? Actor.HEALTH : Actor.OTHER;
    }
}
