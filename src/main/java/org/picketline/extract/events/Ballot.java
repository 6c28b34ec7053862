// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/**
 * A place in the text that tells of a vote of members.
 *
 * @param sentence where
 * @param act      the word for voting, whose clause says whether and when: "voted" in "voted to reject the offer"
 * @param verdict  the word for what they decided, "reject" there; the act itself where one word says both
 * @param question what they vote on
 * @param answer   what they decided
 */
record Ballot(Sentence sentence, Token act, Token verdict, Question question, Answer answer) {

    /** What is voted on. */
    enum Question { STRIKE, CONTRACT }

    /** For or against what is voted on, or not told. */
    enum Answer { YES, NO, OPEN }

    Ballot answered(Answer other) {
        return new Ballot(sentence, act, verdict, question, other);
    }
}
