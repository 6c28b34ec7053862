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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.picketline.vocab.Org;
import org.picketline.vocab.PL;

/**
 * Which unions, employers, facilities, bodies, persons and places are one.
 *
 * <p>Same class and same full name: one, except places that are said to lie in different larger ones and
 * {@linkplain Bearers others that only share their name}. A full name that is the acronym or other spelling of
 * exactly one thing of its class: that thing. An acronym that two full names share joins nothing, except where the
 * article's state tells which is meant; nor does a single word join persons.
 */
final class Things {

    private final Bearers bearers;
    private final Clusters clusters;
    /** By article and IRI: acronyms that mean one thing here and another there. */
    private final Map<String, String> meant = new HashMap<>();
    private final Map<String, String> canonical = new HashMap<>();
    private final Map<String, Resource> types = new HashMap<>();
    private final SortedMap<String, List<Named>> groups = new TreeMap<>();

    private Things(Bearers bearers, Clusters clusters) {
        this.bearers = bearers;
        this.clusters = clusters;
    }

    static Things of(List<Named> all, Decisions decisions) {
        Things things = new Things(Bearers.of(all), decisions.clusters());
        things.join(all);
        things.group(all);
        return things;
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
        return bearers.name(named.article(), named.iri());
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
        return names.computeIfAbsent(named.type().getLocalName() + " " + BestName.plain(label), k -> new Name(new ArrayList<>(), new ArrayList<>()));
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
            name.full.forEach(n -> theOneOfItsState(n, name.others).ifPresent(root -> meant.put(n.article() + " " + n.iri(), root)));
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
            groups.put(iri, same);
            canonical.put(root, iri);
            types.put(iri, same.get(0).type());
        });
    }

    private String root(Named named) {
        return meant.getOrDefault(named.article() + " " + named.iri(), clusters.find(part(named)));
    }

    /** The IRI that the best name has in the articles, or the bearer's own. */
    private String iri(String root, List<Named> same) {
        String best = BestName.of(same).iri();
        return same.stream().filter(n -> n.iri().equals(best)).map(this::part).sorted().findFirst().orElse(root);
    }

    /** The thing's name in the canonical layer; anything that is no thing keeps its own. */
    String canonical(String article, String iri) {
        String own = meant.get(article + " " + iri);
        String root = own != null ? own : clusters.find(bearers.name(article, iri));
        return canonical.getOrDefault(root, iri);
    }

    boolean isA(String canonicalIri, Resource type) {
        return type.equals(types.get(canonicalIri));
    }

    /** The tellings of each thing, by its name in the canonical layer. */
    SortedMap<String, List<Named>> groups() {
        return groups;
    }

    /** The larger organizations: of each local its union, of each site its employer. */
    Kinship kinship() {
        Map<String, String> parents = new HashMap<>();
        groups.forEach((iri, same) -> {
            if (!types.get(iri).equals(PL.Place) && !types.get(iri).equals(PL.Person)) {
                parent(iri, same).ifPresent(parent -> parents.put(iri, parent));
            }
        });
        sitesThatAreEmployers().forEach((employer, site) -> parents.putIfAbsent(employer, parents.getOrDefault(site, site)));
        return new Kinship(parents);
    }

    private Optional<String> parent(String iri, List<Named> same) {
        Map<String, Long> told = new TreeMap<>();
        for (Property link : List.of(PL.operatedBy, Org.subOrganizationOf)) {
            same.forEach(n -> n.links().getOrDefault(link, java.util.Set.of()).forEach(p -> told.merge(canonical(n.article(), p), 1L, Long::sum)));
        }
        told.remove(iri);
        return told.entrySet().stream().max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .map(Map.Entry::getKey);
    }

    /** An article may call the employer what another calls a site of a larger one. */
    private Map<String, String> sitesThatAreEmployers() {
        Map<String, List<String>> sites = new HashMap<>();
        groups.forEach((iri, same) -> {
            if (types.get(iri).equals(PL.Facility)) {
                plain(same).forEach(l -> sites.computeIfAbsent(l, k -> new ArrayList<>()).add(iri));
            }
        });
        Map<String, String> found = new TreeMap<>();
        groups.forEach((iri, same) -> {
            if (types.get(iri).equals(PL.Employer)) {
                plain(same).stream().map(sites::get).filter(s -> s != null && s.size() == 1).findFirst().ifPresent(s -> found.put(iri, s.get(0)));
            }
        });
        return found;
    }

    private static TreeSet<String> plain(List<Named> same) {
        return same.stream().flatMap(n -> n.labels().stream()).map(BestName::plain).collect(Collectors.toCollection(TreeSet::new));
    }

    /** One name in one class, with those that bear it as their full name or as another. */
    private record Name(List<Named> full, List<Named> others) {

        /** A single word joins no persons. */
        boolean isSurname() {
            return others.isEmpty() || others.get(0).is(PL.Person) && full.stream().flatMap(n -> n.labels().stream()).noneMatch(l -> l.contains(" "));
        }
    }
}
