// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is said on one topic, by side.
 *
 * @param name for example {@code staffing}; empty for what is said on none
 */
record Topic(String name, List<Said> union, List<Said> employer, List<Said> others) {

    /** The topics on which both sides speak first; what has no topic last. A statement on two topics stands under the first. */
    static List<Topic> of(List<Said> statements) {
        Map<String, List<Said>> byName = new LinkedHashMap<>();
        statements.forEach(s -> byName.computeIfAbsent(s.topics().isEmpty() ? "" : s.topics().get(0).text(), k -> new ArrayList<>()).add(s));
        return byName.entrySet().stream().map(e -> of(e.getKey(), e.getValue()))
            .sorted(Comparator.comparing((Topic t) -> t.name().isEmpty()).thenComparing(t -> t.union().isEmpty() || t.employer().isEmpty())
                .thenComparing(Topic::name)).toList();
    }

    private static Topic of(String name, List<Said> all) {
        return new Topic(name, side(all, "union"), side(all, "employer"), side(all, "other"));
    }

    private static List<Said> side(List<Said> all, String side) {
        return all.stream().filter(s -> s.side().equals(side)).toList();
    }
}
