// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.picketline.vocab.PL;

/** What the parties of a dispute say of the same matter: figures and qualifiers side by side. */
final class BothSides {

    /**
     * A matter on which parties speak, or articles differ.
     *
     * @param title     for example {@code strike, 4 Mar 2024: workers}
     * @param contested whether what is said cannot all be true
     */
    record Matter(String title, boolean contested, List<Voice> union, List<Voice> employer, List<Voice> others) {

        /** In how many columns somebody speaks. */
        private int width() {
            return (union.isEmpty() ? 0 : 1) + (employer.isEmpty() ? 0 : 1);
        }
    }

    /** One claim, with its words. */
    record Voice(String figure, Link who, String words, ArticleLink article, String anchor) { }

    /** Who takes part and where is told, rather than claimed. */
    private static final Set<String> NO_MATTER = Set.of("union", "employer", "facility", "place", "by", "actor", "claimant", "occupation");

    private final Look look;
    private final Map<String, List<Claim>> claims = new TreeMap<>();
    private final Map<String, String> titles = new HashMap<>();

    BothSides(Look look, List<Resource> events) {
        this.look = look;
        for (Resource event : events) {
            String title = EventView.title(look, event);
            for (Resource telling : look.tellings(event)) {
                Claim.about(look, telling).forEach(c -> add(title, c));
            }
        }
    }

    /** Claims that contradict each other are one matter, even if told of two events. */
    private void add(String event, Claim claim) {
        String key = contested(claim) ? rivals(claim).min(Comparator.naturalOrder()).orElseThrow() : event;
        titles.putIfAbsent(key, contested(claim) ? event + ": " + Words.kind(claim.property()) : event);
        claims.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
    }

    private Stream<String> rivals(Claim claim) {
        Resource here = look.thing(claim.node().getURI());
        Stream<Resource> others = Stream.concat(look.things(here, PL.contradicts), look.pointing(PL.contradicts, here).stream());
        return Stream.concat(Stream.of(here), others).map(Resource::getURI);
    }

    /** The contested first, then those on which both sides speak, then the others. */
    List<Matter> matters() {
        return claims.entrySet().stream().filter(e -> e.getValue().stream().anyMatch(c -> contested(c) || !NO_MATTER.contains(c.property()) && !side(c).equals("others")))
            .map(e -> matter(titles.get(e.getKey()), e.getValue()))
            .sorted(Comparator.comparing(Matter::contested).thenComparing(Matter::width).reversed().thenComparing(Matter::title)).toList();
    }

    private Matter matter(String title, List<Claim> all) {
        boolean contested = all.stream().anyMatch(this::contested);
        Map<String, List<Voice>> sides = all.stream().filter(c -> contested || c.claimant().isPresent() && !NO_MATTER.contains(c.property()))
            .collect(Collectors.groupingBy(this::side, Collectors.collectingAndThen(Collectors.toList(), this::voices)));
        return new Matter(title, contested, voices(sides, "union"), voices(sides, "employer"), voices(sides, "others"));
    }

    private static List<Voice> voices(Map<String, List<Voice>> sides, String side) {
        return sides.getOrDefault(side, List.of());
    }

    /** What somebody says in one sentence is one entry, with all its figures. */
    private List<Voice> voices(List<Claim> claims) {
        return claims.stream().collect(Collectors.groupingBy(c -> c.claimedBy().text() + c.evidence())).values().stream().map(this::voice)
            .sorted(Comparator.comparing((Voice v) -> v.article().iso()).thenComparing(Voice::figure)).toList();
    }

    private boolean contested(Claim claim) {
        Resource here = look.thing(claim.node().getURI());
        return here.hasProperty(PL.contradicts) || !look.pointing(PL.contradicts, here).isEmpty();
    }

    private String side(Claim claim) {
        return claim.claimant().map(who -> {
            if (typed(who, "Union")) {
                return "union";
            }
            return typed(who, "Employer") || typed(who, "Facility") ? "employer" : "others";
        }).orElse("others");
    }

    private static boolean typed(Resource who, String type) {
        return who.hasProperty(org.apache.jena.vocabulary.RDF.type, ResourceFactory.createResource(PL.NAMESPACE + type));
    }

    private Voice voice(List<Claim> same) {
        Claim claim = same.get(0);
        return new Voice(same.stream().map(Claim::figure).distinct().sorted().collect(Collectors.joining(", ")), claim.claimedBy(), claim.words(look), look.articleLink(look.article(claim.node().getURI()).orElse("")),
            Proof.anchor(look, claim.evidence()));
    }
}
