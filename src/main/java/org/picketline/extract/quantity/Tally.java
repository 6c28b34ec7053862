// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.quantity;

import org.picketline.extract.phrase.Span;

/**
 * The two numbers of a vote in the order of the text: "1,349 to 222".
 *
 * @param sentence index of the sentence
 * @param from     first token
 * @param to       the token after the last
 * @param first    the number told first; whether it is for or against is for the reader of the vote to say
 * @param second   the other
 * @param labelled whether the text says which is which ("987 in favor and 45 against"): then {@code first} are those for
 */
public record Tally(int sentence, int from, int to, int first, int second, boolean labelled) {

    /** The tokens. */
    public Span span() {
        return new Span(sentence, from, to);
    }
}
