// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which articles are copies of one text: a wire story that many papers print counts as one source. The longest is the
 * original, as far as that can be told; draws go to the first name.
 */
final class Copies {

    private static final int MOST_GROUPS = 40;
    private static final int MOST_MEMBERS = 8;

    private final Map<String, String> originals = new HashMap<>();
    private final Map<String, LocalDate> days = new HashMap<>();

    static Copies of(Collection<Story> stories) {
        Copies copies = new Copies();
        Clusters clusters = new Clusters();
        Map<Integer, List<Story>> byKey = new TreeMap<>();
        stories.forEach(s -> {
            for (int key : s.sketch().keys()) {
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(s);
            }
        });
        byKey.values().stream().filter(same -> same.size() > 1).forEach(same -> join(same, clusters));
        stories.stream().collect(Collectors.groupingBy(s -> clusters.find(s.article()))).values().forEach(copies::keep);
        return copies;
    }

    /**
     * Compares each with the groups so far. A shingle of many different texts is a turn of phrase: copies of one of them share
     * rarer ones too, so after some dozens of groups no further is opened, and cost stays linear.
     */
    private static void join(List<Story> stories, Clusters clusters) {
        Map<String, List<Story>> groups = new LinkedHashMap<>();
        for (Story story : stories) {
            Optional<String> found = groups.entrySet().stream().filter(g -> clusters.find(story.article()).equals(clusters.find(g.getKey()))
                || g.getValue().stream().limit(MOST_MEMBERS).anyMatch(s -> s.sketch().isCopyOf(story.sketch()))).map(Map.Entry::getKey).findFirst();
            found.ifPresent(g -> {
                clusters.join(g, story.article());
                groups.get(g).add(story);
            });
            if (found.isEmpty() && groups.size() < MOST_GROUPS) {
                groups.put(story.article(), new ArrayList<>(List.of(story)));
            }
        }
    }

    private void keep(List<Story> same) {
        Story longest = same.stream().min(Comparator.comparing((Story s) -> -s.sketch().size()).thenComparing(Story::article)).orElseThrow();
        Optional<LocalDate> first = same.stream().flatMap(s -> s.day().stream()).min(Comparator.naturalOrder());
        same.forEach(s -> {
            originals.put(s.article(), longest.article());
            first.ifPresent(day -> days.put(s.article(), day));
        });
    }

    /** The article whose text it has; itself, if none. */
    String original(String article) {
        return originals.getOrDefault(article, article);
    }

    /** The day of the first dated copy of its text. */
    Optional<LocalDate> day(String article) {
        return Optional.ofNullable(days.get(article));
    }

    /** How many texts these articles are. */
    int texts(Collection<String> articles) {
        return (int) articles.stream().map(this::original).distinct().count();
    }

    /** The copies with their originals. */
    Map<String, String> all() {
        Map<String, String> all = new TreeMap<>(originals);
        all.entrySet().removeIf(e -> e.getKey().equals(e.getValue()));
        return all;
    }

    static Set<String> articles(Collection<Told> tellings) {
        return tellings.stream().map(Told::article).collect(Collectors.toSet());
    }
}
