// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.time;

import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** The time of a clause, as its finite verb with its auxiliaries tells it. */
public enum Tense {
    /** "struck", "has rejected", "was planned", "did not meet". */
    PAST,
    /** "strikes", "is striking"; also a timetable's "the strike begins Monday". */
    PRESENT,
    /** "will strike", "is set to strike", "plans to", "would", "could"; a headline's "nurses to strike". */
    FUTURE,
    /** No verb, as in a headline of nouns. */
    NONE;

    /**
     * The tense of the clause that the word stands in: its own if it is a verb, else that of the nearest verb above it.
     * Where nothing was parsed, that of the nearest verb before it.
     */
    public static Tense of(Sentence sentence, Token word) {
        return new ClauseTense(sentence).of(word);
    }
}
