// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.phrase;

/**
 * A stretch of tokens in one sentence.
 *
 * @param sentence index of the sentence
 * @param from     its first token
 * @param to       the token after its last
 */
public record Span(int sentence, int from, int to) {

    public Span {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("no span of tokens: [" + from + "," + to + ") in sentence " + sentence);
        }
    }

    /** Whether both share a token. */
    public boolean overlaps(Span other) {
        return sentence == other.sentence && from < other.to && other.from < to;
    }

    /** Whether this one lies wholly in the other. */
    public boolean within(Span other) {
        return sentence == other.sentence && from >= other.from && to <= other.to;
    }
}
