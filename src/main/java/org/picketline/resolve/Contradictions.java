// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;
import org.picketline.vocab.PL;

/**
 * Which claims contradict each other: figures of one measure of one event, or two sides' counts of the same days, that
 * can't both hold. A figure that a newsroom gives in its own voice and a later newsroom corrects is no contradiction
 * of parties, so at least one of the two must be a party's claim, and rival parties count more than one with itself.
 */
final class Contradictions {

    private static final Set<Slot> MEASURES = Set.of(Slot.WORKERS, Slot.YES, Slot.NO, Slot.PERCENT_YES, Slot.PERCENT_NO, Slot.WAGE_PERCENT,
        Slot.AMOUNT_USD, Slot.PERCENT, Slot.COUNT, Slot.HOURS);
    private static final int SAME_DAYS = 10;
    private static final Set<String> REFUTING = Words.of("refuting.txt");

    private final Claims claims;
    private final Parties parties;
    private final Model graph;

    Contradictions(Claims claims, Parties parties, Model graph) {
        this.claims = claims;
        this.parties = parties;
        this.graph = graph;
    }

    void write(Block.Merged merged) {
        merged.events().keySet().forEach(b -> compare(figures(b.tellings())));
        Map<String, List<Bundle>> counts = new TreeMap<>(merged.events().entrySet().stream()
            .filter(e -> e.getKey().kind() == EventKind.PARTICIPATION && e.getValue().isPresent())
            .collect(Collectors.groupingBy(e -> e.getValue().get().first() + " " + e.getKey().notation(Slot.WHAT),
                Collectors.mapping(Map.Entry::getKey, Collectors.toList()))));
        counts.values().forEach(same -> compare(same.stream().flatMap(b -> figures(b.tellings()).stream()).toList()));
    }

    /**
     * What one side says against what the other says: statements of one article on a common topic, of which one calls the other's
     * untrue.
     *
     * @param stories of the articles that have news of this block only
     */
    void writeStatements(Collection<Story> stories) {
        stories.forEach(s -> refute(s.statements()));
    }

    private void refute(List<Telling> statements) {
        for (Telling answer : statements.stream().filter(Contradictions::refutes).toList()) {
            String side = speakersSide(answer);
            statements.stream().filter(s -> isOfRivals(side, speakersSide(s)) && !Collections.disjoint(s.values(PL.topic), answer.values(PL.topic)))
                .forEach(s -> contradict(answer.iri(), s.iri()));
        }
    }

    private static boolean refutes(Telling statement) {
        String plain = " " + statement.value(PL.text).map(BestName::plain).orElse("") + " ";
        return REFUTING.stream().anyMatch(words -> plain.contains(" " + words + " "));
    }

    private String speakersSide(Telling statement) {
        return Stream.of(PL.speaker, PL.onBehalfOf).flatMap(p -> statement.value(p).stream()).map(p -> parties.side(statement.article(), p))
            .filter(s -> s.equals("union") || s.equals("employer")).findFirst().orElse("");
    }

    private static boolean isOfRivals(String side, String other) {
        return !side.isEmpty() && !other.isEmpty() && !side.equals(other);
    }

    private void contradict(String a, String b) {
        Resource first = graph.createResource(a);
        Resource second = graph.createResource(b);
        first.addProperty(PL.contradicts, second);
        second.addProperty(PL.contradicts, first);
    }

    private List<Said> figures(Collection<Told> tellings) {
        List<Said> said = new ArrayList<>();
        for (Told told : tellings) {
            for (Telling claim : claims.about(told)) {
                MEASURES.stream().filter(m -> claim.nodes(PL.property).contains(MergedNodes.slot(m))).findFirst()
                    .ifPresent(m -> said.add(new Said(claim, m, figure(claim), side(told, claim), told.day().map(d -> d.toEpochDay()))));
            }
        }
        return said;
    }

    private static Figure figure(Telling claim) {
        return Figure.of(claim.value(PL.value).orElse("0"), claim.value(PL.qualifier).orElse(""));
    }

    /** Of a count that a party gives, the party's, even where the article doesn't repeat who says so. */
    private String side(Told told, Telling claim) {
        return claim.value(PL.claimedBy).or(() -> told.value(Slot.CLAIMANT)).map(p -> parties.side(told.article(), p)).orElse("");
    }

    private void compare(List<Said> said) {
        for (Said a : said) {
            for (Said b : said) {
                if (a.claim.iri().compareTo(b.claim.iri()) < 0 && a.contradicts(b)) {
                    contradict(a.claim.iri(), b.claim.iri());
                }
            }
        }
    }

    /** One figure, with the side that gives it; empty for the newsroom's own voice. */
    private record Said(Telling claim, Slot measure, Figure figure, String side, Optional<Long> day) {

        boolean contradicts(Said other) {
            boolean rivals = !side.equals(other.side) && !(side + other.side).isEmpty();
            return measure == other.measure && rivals && !figure.canHoldBeside(other.figure) && sameDays(other);
        }

        private boolean sameDays(Said other) {
            return day.isEmpty() || other.day.isEmpty() || Math.abs(day.get() - other.day.get()) <= SAME_DAYS;
        }
    }
}
