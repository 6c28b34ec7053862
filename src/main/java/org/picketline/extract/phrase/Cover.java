// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.phrase;

import java.util.BitSet;
import java.util.Collection;

/** The tokens of one sentence that some phrase already has. */
public final class Cover {

    private final BitSet tokens = new BitSet();

    /** Covers the tokens of all the spans, whether they overlap or not. */
    public static Cover of(Collection<Span> spans) {
        Cover cover = new Cover();
        spans.forEach(s -> cover.tokens.set(s.from(), s.to()));
        return cover;
    }

    /** Whether the span has a token that is covered. */
    public boolean touches(Span span) {
        int next = tokens.nextSetBit(span.from());
        return next >= 0 && next < span.to();
    }

    /** Whether this token is covered. */
    public boolean has(int token) {
        return tokens.get(token);
    }

    /** Covers the span too unless it touches one; says whether it did. */
    public boolean claim(Span span) {
        boolean free = !touches(span);
        if (free) {
            tokens.set(span.from(), span.to());
        }
        return free;
    }
}
