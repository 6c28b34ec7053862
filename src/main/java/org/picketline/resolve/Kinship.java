// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which parties may be meant by each other's name: a local and its parent union, a union and the one that it became part of, a
 * hospital and the system that runs it.
 *
 * @param above the larger organization of each, both by their names in the canonical layer
 * @param after the union that came after it
 */
record Kinship(Function<String, Optional<String>> above, Function<String, Optional<String>> after) {

    private static final int DEEPEST = 10;

    /** An article that names no union may mean any. */
    boolean sameUnion(Optional<String> a, Optional<String> b) {
        return a.isEmpty() || b.isEmpty() || sameParty(a.get(), b.get());
    }

    boolean sameEmployer(Optional<String> a, Optional<String> b) {
        return a.isEmpty() || b.isEmpty() || sameParty(a.get(), b.get());
    }

    boolean sameParty(String a, String b) {
        return a.equals(b) || isAbove(a, b) || isAbove(b, a);
    }

    private String parent(String party) {
        return above.apply(party).orElse(null);
    }

    private boolean isAbove(String upper, String lower) {
        return Stream.iterate(lower, Objects::nonNull, this::parent).limit(DEEPEST).anyMatch(at -> at.equals(upper) || after.apply(at).filter(upper::equals).isPresent());
    }

    /** How many organizations are above it. */
    int depth(String party) {
        int depth = 0;
        for (String at = parent(party); at != null && depth < DEEPEST; at = parent(at)) {
            depth++;
        }
        return depth;
    }

    /** The topmost organization it belongs to by now, or itself. */
    String root(String party) {
        String at = party;
        for (int i = 0; i < DEEPEST && now(at) != null; i++) {
            at = now(at);
        }
        return at;
    }

    private String now(String party) {
        return after.apply(party).orElseGet(() -> parent(party));
    }
}
