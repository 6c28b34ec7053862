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
 * @param judged   whether it is known from the words that it took place, or that it is to come
 */
record Ballot(Sentence sentence, Token act, Token verdict, Question question, Answer answer, boolean judged) {

    Ballot(Sentence sentence, Token act, Token verdict, Question question, Answer answer) {
        this(sentence, act, verdict, question, answer, false);
    }

    /** What is voted on. */
    enum Question { STRIKE, CONTRACT }

    /** For or against what is voted on, not told, or not given yet. */
    enum Answer { YES, NO, OPEN, PENDING }

    Ballot answered(Answer other) {
        return new Ballot(sentence, act, verdict, question, other, judged);
    }
}
