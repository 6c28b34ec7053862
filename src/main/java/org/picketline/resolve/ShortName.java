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
     * The employers, sites and persons of which one has a shorter name of the other, told in like company: in a town, state or
     * with a party that is told of with both. A name that two longer ones could be short for joins neither.
     *
     * @param root of which thing a telling is, as far as is known
     */
    static Map<String, String> pairs(Collection<Named> all, Function<Named, String> root) {
        Map<String, Map<String, Bearer>> byWord = new TreeMap<>();
        all.forEach(n -> n.labels().forEach(label -> mainWord(n, label).ifPresent(word -> byWord.computeIfAbsent(n.type() + " " + word, k -> new TreeMap<>())
            .computeIfAbsent(root.apply(n), Bearer::new).add(n, BestName.plain(label)))));
        Map<String, String> pairs = new TreeMap<>();
        byWord.values().stream().filter(same -> same.size() > 1).forEach(same -> same.values().forEach(bearer -> {
            List<Bearer> longer = same.values().stream().filter(bearer::isShortFor).toList();
            if (longer.size() == 1) {
                pairs.put(bearer.root, longer.get(0).root);
            }
        }));
        return pairs;
    }

    /** The word that is in every form of the name: an employer's first, a person's last. */
    static Optional<String> mainWord(Named named, String name) {
        String plain = BestName.plain(name);
        if (named.is(PL.Person)) {
            return Optional.of(plain.substring(plain.lastIndexOf(' ') + 1));
        }
        return named.is(PL.Employer) || named.is(PL.Facility) ? Optional.of(plain.split(" ", 2)[0]) : Optional.empty();
    }

    /** One thing with its full names and the company it is told in. */
    private static final class Bearer {
        private final String root;
        private final Set<String> names = new TreeSet<>();
        private final Set<String> company = new HashSet<>();
        private final Set<String> sides = new HashSet<>();
        private boolean person;

        Bearer(String root) {
            this.root = root;
        }

        void add(Named named, String name) {
            names.add(name);
            person = named.is(PL.Person);
            company.addAll(named.circle());
            sides.add(named.side());
        }

        private boolean isShortFor(Bearer other) {
            return other != this && !Collections.disjoint(company, other.company) && !areElsewhere(other)
                && names.stream().anyMatch(a -> other.names.stream().anyMatch(b -> person ? isSurname(a, b) : isShort(a, b)));
        }

        private boolean areElsewhere(Bearer other) {
            Set<String> known = new HashSet<>(sides);
            known.addAll(other.sides);
            known.remove("");
            return known.size() > 1;
        }

        private static boolean isSurname(String shorter, String longer) {
            return shorter.indexOf(' ') < 0 && longer.endsWith(" " + shorter);
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
