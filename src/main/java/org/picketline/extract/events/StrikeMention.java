// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.Optional;
import org.picketline.extract.events.StrikeTriggers.Trigger;
import org.picketline.extract.grammar.Factuality;
import org.picketline.model.PartialDate;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/**
 * One place in the text that tells of a strike.
 *
 * @param sentence   the sentence
 * @param word       the noun or verb that names the strike
 * @param verb       the verb that says what becomes of it
 * @param trigger    how the word tells of it
 * @param phase      what becomes of it
 * @param factuality whether that is so
 * @param start      first day, as told here
 * @param end        last day, as told here
 * @param days       its length in days, as told here
 * @param fixedLength whether the length is part of its name: "a five-day strike"
 * @param votedOn    whether members vote on it here, which does not yet make a strike
 */
record StrikeMention(Sentence sentence, Token word, Token verb, Trigger trigger, Phase phase, Factuality factuality, Optional<PartialDate> start,
                     Optional<PartialDate> end, Optional<Integer> days, boolean fixedLength, boolean votedOn) {

    /** What a verb makes of a strike. */
    enum Phase {
        /** It starts, or workers do it: "went on strike", "walked out". */
        BEGINS,
        /** It is going on: "continues", "in its third week", "striking nurses". */
        GOES_ON,
        /** It is over: "ended", "returned to work". */
        ENDS,
        /** Workers go back to work, which ends a strike that is told elsewhere. */
        RETURNS,
        /** It does not take place: "averted", "called off". */
        AVERTED,
        /** It is merely named. */
        NAMED
    }

    /** Whether it makes an event; a strike that is only denied, wished for, voted on or named is none. */
    boolean told() {
        boolean specific = phase != Phase.NAMED || start.isPresent() || days.isPresent() || !factuality.real();
        if (votedOn || !specific || phase == Phase.RETURNS) {
            return false;
        }
        return phase == Phase.AVERTED && factuality != Factuality.NEGATED && factuality != Factuality.DESIRED
            || factuality.real() || factuality == Factuality.FUTURE || factuality == Factuality.POSSIBLE
            || factuality == Factuality.CONDITIONAL && phase != Phase.AVERTED;
    }

    /** The same words telling of one more strike, on another day. */
    StrikeMention at(PartialDate day, Optional<PartialDate> until) {
        return new StrikeMention(sentence, word, verb, trigger, phase, factuality, Optional.of(day), until, days, fixedLength, votedOn);
    }
}
