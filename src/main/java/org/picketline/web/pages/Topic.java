// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is said on one topic, or to account for one event, by side.
 *
 * @param name    for example {@code staffing}, or {@code strike, 4 Mar 2024}; empty for what is said on none
 * @param account whether an event is accounted for
 */
record Topic(String name, boolean account, List<Said> union, List<Said> employer, List<Said> others) {

    private static final Comparator<Topic> CONTESTED_FIRST = Comparator.comparing((Topic t) -> t.name().isEmpty()).thenComparing(t -> !t.contested())
        .thenComparing(t -> !t.account()).thenComparing(Topic::name);

    /**
     * The topics on which both sides speak first, before them the events for which both account; what has no topic last. A statement on two
     * topics stands under the first, and under each event for which the other side accounts as well.
     */
    static List<Topic> of(List<Said> statements) {
        Map<String, List<Said>> topics = new LinkedHashMap<>();
        Map<String, List<Said>> events = new LinkedHashMap<>();
        for (Said said : statements) {
            topics.computeIfAbsent(said.topics().isEmpty() ? "" : said.topics().get(0).text(), k -> new ArrayList<>()).add(said);
            said.accounts().forEach(event -> events.computeIfAbsent(event.text(), k -> new ArrayList<>()).add(said));
        }
        return Stream.concat(topics.entrySet().stream().map(e -> of(e.getKey(), false, e.getValue())),
            events.entrySet().stream().map(e -> of(e.getKey(), true, e.getValue())).filter(Topic::contested)).sorted(CONTESTED_FIRST).toList();
    }

    private boolean contested() {
        return !union.isEmpty() && !employer.isEmpty();
    }

    private static Topic of(String name, boolean account, List<Said> all) {
        return new Topic(name, account, side(all, "union"), side(all, "employer"), side(all, "other"));
    }

    private static List<Said> side(List<Said> all, String side) {
        return all.stream().filter(s -> s.side().equals(side)).toList();
    }
}
