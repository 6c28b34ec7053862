// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.Optional;
import java.util.function.Function;

/**
 * Which parties may be meant by each other's name: a local and its parent union, a hospital and the system that runs it.
 *
 * @param above the larger organization of each, both by their names in the canonical layer
 */
record Kinship(Function<String, Optional<String>> above) {

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
        String at = parent(lower);
        for (int i = 0; at != null && i < DEEPEST; i++) {
            if (at.equals(upper)) {
                return true;
            }
            at = parent(at);
        }
        return false;
    }

    /** How many organizations are above it. */
    int depth(String party) {
        int depth = 0;
        for (String at = parent(party); at != null && depth < DEEPEST; at = parent(at)) {
            depth++;
        }
        return depth;
    }

    /** The topmost organization it belongs to, or itself. */
    String root(String party) {
        String at = party;
        for (int i = 0; i < DEEPEST && parent(at) != null; i++) {
            at = parent(at);
        }
        return at;
    }
}
