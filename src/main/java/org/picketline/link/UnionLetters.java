// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.link;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.picketline.knowledge.Union;

/** The short forms of unions by their names, their parents' included, from the table of unions that articles are read with. */
final class UnionLetters {

    private static final int HIGHEST = 4;
    private static final Map<String, Set<String>> BY_NAME = load();

    private UnionLetters() { }

    private static Map<String, Set<String>> load() {
        List<Union> unions = Union.load();
        Map<String, Union> byName = unions.stream().collect(Collectors.toMap(Union::name, Function.identity()));
        Map<String, Set<String>> letters = new HashMap<>();
        unions.forEach(union -> {
            Set<String> own = own(union, byName);
            union.names().forEach(name -> letters.computeIfAbsent(NameWords.key(name), key -> new TreeSet<>()).addAll(own));
        });
        return letters;
    }

    private static Set<String> own(Union union, Map<String, Union> byName) {
        Set<String> own = new TreeSet<>();
        Union at = union;
        for (int steps = 0; at != null && steps < HIGHEST; steps++) {
            at.acronyms().forEach(name -> own.add(name.toLowerCase(Locale.ROOT)));
            at = at.parent().map(byName::get).orElse(null);
        }
        return own;
    }

    /** The letters of the union of a name, and of those above it; of each one if several bear it. */
    static Set<String> known(String name) {
        return BY_NAME.getOrDefault(NameWords.key(name), Set.of());
    }
}
