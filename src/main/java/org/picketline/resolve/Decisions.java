// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.picketline.resolve.Decision.Verdict;

/** What people decided, ready to be applied: which nodes are the same, which are not, which claims are wrong or right. */
final class Decisions {

    private final Clusters clusters = new Clusters();
    private final Map<String, Set<String>> groups = new HashMap<>();
    private final Map<String, Set<String>> different = new HashMap<>();
    private final Map<String, Verdict> claims = new HashMap<>();
    private final List<Decision> all;
    private final Set<String> entries = new TreeSet<>();
    private final Map<String, Set<String>> links = new HashMap<>();

    /** Which things are a dataset's records is for linking to know: two strikes are not one because a table has one row for both. */
    Decisions(Model graph) {
        all = Decision.all(graph).stream().filter(d -> d.about().stream().noneMatch(Decision::isRecord)).toList();
        List<List<String>> together = about(Verdict.SAME);
        List<List<String>> apart = about(Verdict.DIFFERENT);
        apart.forEach(this::part);
        together.forEach(pair -> clusters.join(pair.get(0), pair.get(1)));
        together.stream().flatMap(List::stream).distinct().forEach(n -> groups.computeIfAbsent(clusters.find(n), k -> new HashSet<>()).add(n));
        all.stream().filter(d -> d.verdict().nodes() == 1).forEach(d -> claims.put(d.about().get(0), d.verdict()));
        note(together, apart);
    }

    private void note(List<List<String>> together, List<List<String>> apart) {
        together.forEach(pair -> entries.add("same " + String.join(" ", pair)));
        apart.forEach(pair -> entries.add("different " + String.join(" ", pair)));
        claims.forEach((claim, verdict) -> entries.add(verdict.notation() + " " + claim));
        entries.stream().map(e -> e.split(" ")).filter(e -> e.length > 2).forEach(e -> {
            Set<String> keys = keys(List.of(e[1], e[2]));
            keys.forEach(key -> links.computeIfAbsent(key, k -> new TreeSet<>()).addAll(keys));
        });
    }

    /** One of several bearers of a name has a name of its own below the common one. */
    static Set<String> keys(Collection<String> nodes) {
        Set<String> keys = new TreeSet<>();
        nodes.forEach(n -> keys.addAll(List.of("iri " + n, "iri " + n.substring(0, Math.max(0, n.lastIndexOf('/'))))));
        return keys;
    }

    /** The {@linkplain Named#keys keys} of things on which there is a decision together with one of this key. */
    Set<String> linked(String key) {
        return links.getOrDefault(key, Set.of());
    }

    /** What is decided, a line each: what and of which nodes. */
    Set<String> entries() {
        return entries;
    }

    /** The nodes that a change of decisions concerns, and all that are tied to these by others. */
    static Set<String> concerned(Set<String> before, Set<String> after) {
        Set<String> open = new TreeSet<>(before);
        open.addAll(after);
        Set<String> nodes = new TreeSet<>();
        open.stream().filter(e -> before.contains(e) != after.contains(e)).forEach(e -> nodes.addAll(nodes(e)));
        for (List<String> tied = tied(open, nodes); !tied.isEmpty(); tied = tied(open, nodes)) {
            tied.forEach(e -> nodes.addAll(nodes(e)));
            open.removeAll(tied);
        }
        return nodes;
    }

    private static List<String> tied(Set<String> entries, Set<String> nodes) {
        return entries.stream().filter(e -> !Collections.disjoint(nodes(e), nodes)).toList();
    }

    private static List<String> nodes(String entry) {
        return List.of(entry.split(" ")).subList(1, entry.split(" ").length);
    }

    private List<List<String>> about(Verdict verdict) {
        return all.stream().filter(d -> d.verdict() == verdict).map(Decision::about).toList();
    }

    private void part(List<String> pair) {
        clusters.forbid(pair.get(0), pair.get(1));
        different.computeIfAbsent(pair.get(0), k -> new HashSet<>()).add(pair.get(1));
        different.computeIfAbsent(pair.get(1), k -> new HashSet<>()).add(pair.get(0));
    }

    /** All others that were decided to be the same. */
    Set<String> same(String iri) {
        return groups.getOrDefault(clusters.find(iri), Set.of()).stream().filter(n -> !n.equals(iri)).collect(Collectors.toSet());
    }

    boolean keepsApart(String iri, Bundle bundle) {
        Set<String> others = different.getOrDefault(iri, Set.of());
        return !others.isEmpty() && bundle.tellings().stream().anyMatch(t -> others.contains(t.iri()));
    }

    /** A copy, to be joined further. */
    Clusters clusters() {
        return clusters.copy();
    }

    Optional<Verdict> on(String claim) {
        return Optional.ofNullable(claims.get(claim));
    }

    /** Decisions that can't all hold, in sentences that name them. */
    static List<String> conflicts(List<Decision> all) {
        Clusters same = new Clusters();
        all.stream().filter(d -> d.verdict() == Verdict.SAME).forEach(d -> same.join(d.about().get(0), d.about().get(1)));
        List<String> conflicts = new ArrayList<>();
        for (Decision d : all) {
            if (d.verdict() == Verdict.DIFFERENT && same.find(d.about().get(0)).equals(same.find(d.about().get(1)))) {
                String chain = all.stream().filter(s -> s.verdict() == Verdict.SAME && same.find(s.about().get(0)).equals(same.find(d.about().get(0))))
                    .map(Decision::toString).collect(Collectors.joining("; "));
                conflicts.add("decisions contradict each other: " + d + ", but " + chain);
            }
        }
        all.stream().filter(d -> d.verdict() == Verdict.WRONG).forEach(d -> all.stream().filter(r -> r.verdict() == Verdict.RIGHT && r.about().equals(d.about()))
            .forEach(r -> conflicts.add("decisions contradict each other: " + d + ", but " + r)));
        return conflicts;
    }

    List<Decision> all() {
        return all;
    }
}
