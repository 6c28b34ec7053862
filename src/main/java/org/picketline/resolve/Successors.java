// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.picketline.knowledge.Succession;

/** Which union the members of one that is no more belong to since: of UFCW Local 21, UFCW Local 3000. */
final class Successors {

    /** Both by their {@linkplain BestName#plain plain} names. */
    private static final Map<String, String> KNOWN = Succession.load().stream()
        .collect(Collectors.toUnmodifiableMap(s -> BestName.plain(s.union()), s -> BestName.plain(s.successor())));

    private Successors() { }

    /** The plain name of the union that came after it. */
    static Optional<String> of(String union) {
        return Optional.ofNullable(KNOWN.get(BestName.plain(union)));
    }
}
