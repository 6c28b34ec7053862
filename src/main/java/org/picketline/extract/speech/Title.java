// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.speech;

import org.picketline.nlp.Sentence;

/**
 * What a text calls a person, or says of whom the person belongs to.
 *
 * @param sentence where it stands
 * @param words    the title in its shortest form; empty in "Sal Doe of the Nurses Guild" and "who sits on the bargaining team"
 * @param from     first token of the phrase with all that stands before the title: "the union's president"
 * @param to       token after the phrase with all that follows: "a nurse at St. Odile who sits on the bargaining team"
 * @param former   whether the person held it once
 * @param territorial whether a territory stands before it, as in "Ulster County executive"
 */
record Title(Sentence sentence, String words, int from, int to, boolean former, boolean territorial) {

    /** No title, but words of belonging. */
    static Title none(Sentence s, int from, int to) {
        return new Title(s, "", from, to, false, false);
    }

    /** The same title with all that follows the name. */
    Title upTo(int end) {
        return new Title(sentence, words, from, Math.max(end, to), former, territorial);
    }

    boolean named() {
        return !words.isEmpty();
    }
}
