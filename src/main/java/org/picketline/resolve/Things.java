// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.picketline.vocab.PL;

/**
 * Which unions, employers, facilities, bodies, persons and places are one.
 *
 * <p>Same class and same full name: one, except places that are said to lie in different larger ones and
 * {@linkplain Bearers others that only share their name}. A full name that is the acronym or other spelling of
 * exactly one thing of its class: that thing. An acronym that two full names share joins nothing, except where the
 * article's state tells which is meant; nor does a single word join persons, but for a surname in like company.
 */
final class Things {

    private final Bearers bearers;
    private final Clusters clusters;
    private final ToIntFunction<Named> usual;
    /** By look: acronyms that mean one thing here and another there. */
    private final Map<String, String> meant = new HashMap<>();
    private final Map<String, String> iris = new HashMap<>();

    private Things(Bearers bearers, Clusters clusters, ToIntFunction<Named> usual) {
        this.bearers = bearers;
        this.clusters = clusters;
        this.usual = usual;
    }

    /**
     * The name in the canonical layer of each look.
     *
     * @param all   all that share a {@linkplain Named#keys key} with one of them
     * @param usual how many articles name it so
     */
    static Map<String, String> of(Collection<Named> all, ToIntFunction<Named> usual, Decisions decisions) {
        List<Named> sorted = all.stream().sorted(Comparator.comparing(Named::look)).toList();
        Things things = new Things(Bearers.of(sorted), decisions.clusters(), usual);
        things.join(sorted);
        things.group(sorted);
        return things.iris;
    }

    private void join(List<Named> all) {
        Collection<Name> names = names(all);
        names.forEach(this::joinFullNames);
        List<String[]> pairs = new ArrayList<>();
        names.forEach(name -> alias(name, pairs));
        pairs.forEach(pair -> clusters.join(pair[0], pair[1]));
        names.forEach(this::tellByState);
        ShortName.pairs(all, n -> clusters.find(part(n))).forEach((shorter, longer) -> clusters.join(shorter, longer));
    }

    private String part(Named named) {
        return bearers.name(named);
    }

    private static Collection<Name> names(List<Named> all) {
        Map<String, Name> names = new TreeMap<>();
        for (Named named : all) {
            named.labels().forEach(label -> {
                name(names, named, label).full.add(named);
                ShortName.ofLocal(label).filter(l -> named.is(PL.Union)).ifPresent(l -> name(names, named, l).full.add(named));
            });
            named.others().forEach(label -> name(names, named, label).others.add(named));
        }
        return names.values();
    }

    private static Name name(Map<String, Name> names, Named named, String label) {
        return names.computeIfAbsent(named.type() + " " + BestName.plain(label), k -> new Name(new ArrayList<>(), new ArrayList<>()));
    }

    private void joinFullNames(Name name) {
        long homes = name.full.stream().filter(n -> n.is(PL.Place)).flatMap(n -> n.homes().stream()).distinct().count();
        Map<String, String> first = new HashMap<>();
        if (homes <= 1) {
            name.full.stream().filter(n -> part(n).equals(n.iri()))
                .forEach(n -> clusters.join(first.computeIfAbsent("", k -> part(n)), part(n)));
        }
    }

    private void alias(Name name, List<String[]> pairs) {
        TreeSet<String> known = roots(name.others);
        TreeSet<String> full = roots(name.full);
        if (full.size() == 1 && known.size() == 1 && !name.isSurname()) {
            pairs.add(new String[] {full.first(), known.first()});
        }
    }

    private TreeSet<String> roots(List<Named> all) {
        return all.stream().map(n -> clusters.find(part(n))).collect(Collectors.toCollection(TreeSet::new));
    }

    private void tellByState(Name name) {
        if (!name.full.isEmpty() && roots(name.others).size() > 1 && !name.isSurname()) {
            name.full.forEach(n -> theOneOfItsState(n, name.others).ifPresent(root -> meant.put(n.look(), root)));
        }
    }

    private Optional<String> theOneOfItsState(Named named, List<Named> candidates) {
        TreeSet<String> fitting = roots(candidates.stream().filter(c -> named.circle().stream().anyMatch(state -> isOf(c, state))).toList());
        return fitting.size() == 1 ? Optional.of(fitting.first()) : Optional.empty();
    }

    private static boolean isOf(Named named, String state) {
        return named.circle().contains(state) || named.labels().stream().anyMatch(l -> BestName.plain(l).contains(state.replace('-', ' ')));
    }

    private void group(List<Named> all) {
        Map<String, List<Named>> byRoot = new TreeMap<>();
        all.forEach(n -> byRoot.computeIfAbsent(root(n), k -> new ArrayList<>()).add(n));
        byRoot.forEach((root, same) -> {
            String iri = iri(root, same);
            same.forEach(n -> iris.put(n.look(), iri));
        });
    }

    private String root(Named named) {
        return clusters.find(meant.getOrDefault(named.look(), part(named)));
    }

    /** The IRI that the best name has in the articles, or the bearer's own. */
    private String iri(String root, List<Named> same) {
        String best = BestName.of(same, usual).iri();
        return same.stream().filter(n -> n.iri().equals(best)).map(this::part).sorted().findFirst().orElse(root);
    }

    /** One name in one class, with those that bear it as their full name or as another. */
    private record Name(List<Named> full, List<Named> others) {

        /** A single word joins no persons. */
        boolean isSurname() {
            return others.isEmpty() || others.get(0).is(PL.Person) && full.stream().flatMap(n -> n.labels().stream()).noneMatch(l -> l.contains(" "));
        }
    }
}
