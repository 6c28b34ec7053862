// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.picketline.vocab.PL;

/** The story of a dispute: what happened in order, offers and votes, and what each side says. */
final class DisputePage {

    private static final int MOST_EVENTS = 400;
    private static final int MOST_STATEMENTS = 60;

    private final Look look;
    private final Resource dispute;
    private final List<Resource> nodes;
    private final List<EventView> events;

    DisputePage(Look look, Resource dispute) {
        this.look = look;
        this.dispute = dispute;
        nodes = look.pointing(PL.partOf, dispute);
        events = nodes.stream().limit(MOST_EVENTS).map(e -> EventView.of(look, e)).sorted(EventView.OLDEST_FIRST).toList();
    }

    View view() {
        TreeSet<String> articles = articles();
        return new View("dispute", look.name(dispute), Map.ofEntries(Map.entry("line", DisputeLine.of(look, dispute)),
            Map.entry("iri", dispute.getURI()), Map.entry("unions", look.links(dispute, PL.union)), Map.entry("employers", look.links(dispute, PL.employer)),
            Map.entry("events", events), Map.entry("left", nodes.size() - events.size()), Map.entry("strip", Strip.of(events)),
            Map.entry("bargaining", of("Offer", "Demand", "ContractVote", "StrikeVote", "Agreement", "BargainingSession")),
            Map.entry("officials", of("Intervention", "Penalty")), Map.entry("matters", new BothSides(look, nodes).matters()),
            Map.entry("topics", Topic.of(Said.in(look, articles, parties(), MOST_STATEMENTS))),
            Map.entry("articles", articles.stream().map(look::articleLink).sorted(ArticleLink.NEWEST_FIRST).toList())));
    }

    private List<EventView> of(String... types) {
        return events.stream().filter(e -> List.of(types).contains(e.type())).toList();
    }

    private List<Resource> parties() {
        return new ArrayList<>(Stream.of(PL.union, PL.employer).flatMap(p -> look.things(dispute, p)).toList());
    }

    private TreeSet<String> articles() {
        TreeSet<String> found = new TreeSet<>();
        nodes.forEach(e -> look.tellings(e).forEach(t -> look.article(t.getURI()).ifPresent(found::add)));
        return found;
    }
}
