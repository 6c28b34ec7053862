// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.picketline.vocab.PL;

/** Shorter forms of one name: a local by its number, an employer by its first words. */
final class ShortName {

    private static final Pattern LOCAL = Pattern.compile("(.*?),? (?:Local|Lodge|District|Branch|No\\.)? ?(\\d+\\w*)");
    private static final Set<String> SMALL = Set.of("of", "and", "the", "for", "in");
    private static final Set<String> GENERIC = Words.of("generic.txt");

    private ShortName() { }

    /** What all forms of a local's name have in common: {@code SEIU 49} of "Service Employees International Union Local 49". */
    static Optional<String> ofLocal(String name) {
        Matcher local = LOCAL.matcher(name);
        return local.matches() && !local.group(1).isBlank() ? Optional.of(acronym(local.group(1)) + " " + local.group(2)) : Optional.empty();
    }

    private static String acronym(String name) {
        String[] words = name.split("[^\\p{L}\\p{N}]+");
        return words.length < 3 ? name : Arrays.stream(words).filter(w -> !w.isEmpty() && !SMALL.contains(w)).map(w -> w.substring(0, 1))
            .collect(Collectors.joining());
    }

    /**
     * The employers and sites of which one has a shorter name of the other, told in like company: in a town, state or with
     * a union that is told of both. A name that two longer ones could be short for joins neither.
     *
     * @param root of which thing a telling is, as far as is known
     */
    static Map<String, String> pairs(Collection<Named> all, Function<Named, String> root) {
        Map<String, Map<String, Bearer>> byFirstWord = new TreeMap<>();
        all.stream().filter(n -> n.is(PL.Employer) || n.is(PL.Facility)).forEach(n -> n.labels()
            .forEach(label -> byFirstWord.computeIfAbsent(n.type() + " " + firstWord(label), k -> new TreeMap<>())
                .computeIfAbsent(root.apply(n), Bearer::new).add(n, BestName.plain(label))));
        Map<String, String> pairs = new TreeMap<>();
        byFirstWord.values().stream().filter(same -> same.size() > 1).forEach(same -> same.values().forEach(bearer -> {
            List<Bearer> longer = same.values().stream().filter(bearer::isShortFor).toList();
            if (longer.size() == 1) {
                pairs.put(bearer.root, longer.get(0).root);
            }
        }));
        return pairs;
    }

    static String firstWord(String name) {
        return BestName.plain(name).split(" ", 2)[0];
    }

    /** One thing with its full names and the company it is told in. */
    private static final class Bearer {
        private final String root;
        private final Set<String> names = new TreeSet<>();
        private final Set<String> company = new HashSet<>();
        private final Set<String> sides = new HashSet<>();

        Bearer(String root) {
            this.root = root;
        }

        void add(Named named, String name) {
            names.add(name);
            company.addAll(named.circle());
            sides.add(named.side());
        }

        private boolean isShortFor(Bearer other) {
            return other != this && !Collections.disjoint(company, other.company) && !areElsewhere(other)
                && names.stream().anyMatch(a -> other.names.stream().anyMatch(b -> isShort(a, b)));
        }

        private boolean areElsewhere(Bearer other) {
            Set<String> known = new HashSet<>(sides);
            known.addAll(other.sides);
            known.remove("");
            return known.size() > 1;
        }

        /** The same words in the same order, but for generic ones that the longer name has besides. */
        private static boolean isShort(String shorter, String longer) {
            List<String> left = new ArrayList<>(List.of(longer.split(" ")));
            String[] words = shorter.split(" ");
            if (words.length >= left.size() || !left.get(0).equals(words[0])) {
                return false;
            }
            return Arrays.stream(words).allMatch(left::remove) && GENERIC.containsAll(left);
        }
    }
}
