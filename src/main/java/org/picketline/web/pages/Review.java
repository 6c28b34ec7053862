// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.picketline.store.GraphStore;

/**
 * What is worth a person's look: claims read with little confidence, events that may or may not be one, and things that may be a dataset's
 * record. What was decided is not asked again.
 */
public final class Review {

    private static final String UNSURE = Figures.PREFIXES + """
        SELECT ?claim ?article WHERE {
          GRAPH ?article { ?claim a pl:Claim ; pl:about ?told ; pl:property ?slot ; pl:value ?value ; pl:evidence ?proof ; pl:confidence ?confidence }
          FILTER(?confidence < 0.75)
          FILTER NOT EXISTS { GRAPH ?book { ?decision a pl:Decision ; pl:about ?claim } }
        } ORDER BY ?confidence ?claim
        """;
    private static final String DOUBTFUL = Figures.PREFIXES + """
        PREFIX prov: <http://www.w3.org/ns/prov#>
        SELECT ?one ?other WHERE {
          {
            VALUES ?class { pl:Strike pl:Lockout pl:StrikeVote pl:ContractVote pl:Agreement }
            ?one a ?class ; pl:partOf ?dispute ; prov:wasDerivedFrom ?toldOne .
            ?other a ?class ; pl:partOf ?dispute ; prov:wasDerivedFrom ?toldOther .
            FILTER(STR(?one) < STR(?other))
            OPTIONAL { ?one pl:notBefore ?dayOne }
            OPTIONAL { ?other pl:notBefore ?dayOther }
            FILTER(!BOUND(?dayOne) || !BOUND(?dayOther) || ?dayOne = ?dayOther)
          } UNION {
            ?claimOne pl:contradicts ?claimOther .
            GRAPH ?articleOne { ?claimOne pl:about ?one }
            GRAPH ?articleOther { ?claimOther pl:about ?other }
            ?event prov:wasDerivedFrom ?one, ?other .
            FILTER(STR(?one) < STR(?other))
            BIND(?one AS ?toldOne) BIND(?other AS ?toldOther)
          }
          FILTER NOT EXISTS { GRAPH ?book { ?decision a pl:Decision ; pl:about ?toldOne, ?toldOther } }
        } GROUP BY ?one ?other ORDER BY ?one ?other
        """;

    /** What a question is about. */
    public enum Topic {
        /** One claim. */
        FACTS(UNSURE, "claim", "article"),
        /** Two events. */
        MERGES(DOUBTFUL, "one", "other"),
        /** A thing of the graph and a record of a dataset. */
        LINKS(CandidateLink.OPEN, CandidateLink.COLUMNS);

        private final String query;
        private final String[] columns;

        Topic(String query, String... columns) {
            this.query = query;
            this.columns = columns;
        }
    }

    /**
     * Something to decide.
     *
     * @param about what the decision names: a claim, two nodes, or a thing and a record
     * @param sides what is told of each
     * @param left  how many more there are, this one included
     */
    record Question(List<String> about, List<Side> sides, int left) { }

    /** A claim or an event, in words, with its sentences. */
    record Side(String title, String href, List<String> said, List<Proof> proofs) { }

    private final GraphStore store;

    /** @param store stays the caller's to close */
    public Review(GraphStore store) {
        this.store = store;
    }

    /**
     * The next question; empty if there is none.
     *
     * @param skip how many to leave out
     */
    public Optional<Object> next(Topic topic, int skip, String root) {
        return store.read(d -> {
            Look look = new Look(d, new Addresses(store.base()), root);
            List<List<Node>> rows = new Figures(look).rows(topic.query, topic.columns);
            return rows.size() <= skip ? Optional.empty() : Optional.of(question(topic, look, rows.get(skip), rows.size() - skip));
        });
    }

    private static Question question(Topic topic, Look look, List<Node> row, int left) {
        return switch (topic) {
            case FACTS -> fact(look, row, left);
            case MERGES -> merge(look, row, left);
            case LINKS -> link(look, row, left);
        };
    }

    private static Question link(Look look, List<Node> row, int left) {
        Resource thing = look.thing(row.get(0).getURI());
        Side told = CandidateLink.isNamed(thing) ? CandidateLink.thing(look, thing) : side(look, thing.getURI());
        return new Question(List.of(thing.getURI(), row.get(1).getURI()), List.of(told, CandidateLink.record(look, row)), left);
    }

    private static Question fact(Look look, List<Node> row, int left) {
        Resource node = look.dataset().getNamedModel(row.get(1).getURI()).createResource(row.get(0).getURI());
        Claim claim = Claim.of(look, node);
        Resource told = node.getPropertyResourceValue(org.picketline.vocab.PL.about);
        Side side = new Side(Words.kind(look.type(told)) + ": " + claim.said(), look.link(node).href(), List.of(Phrase.of(look, told)),
            List.of(Proof.of(look, claim.evidence(), List.of(claim))));
        return new Question(List.of(node.getURI()), List.of(side), left);
    }

    private static Question merge(Look look, List<Node> row, int left) {
        return new Question(row.stream().map(Node::getURI).toList(), row.stream().map(n -> side(look, n.getURI())).toList(), left);
    }

    /** A merged event, or one of its tellings. */
    private static Side side(Look look, String iri) {
        Resource event = look.article(iri).map(a -> look.dataset().getNamedModel(a).createResource(iri)).orElseGet(() -> look.thing(iri));
        EventView view = EventView.of(look, event);
        List<Proof> proofs = view.proofs().isEmpty() ? look.things(event, org.picketline.vocab.PL.evidence)
            .map(e -> Proof.of(look, e, Claim.about(look, event).stream().filter(c -> c.evidence().equals(e)).toList())).toList() : view.proofs();
        return new Side(view.kind() + (view.when().isEmpty() ? "" : ", " + view.when()), view.href(),
            Stream.concat(Stream.of(view.phrase()), view.parties().stream().map(Link::text)).filter(w -> !w.isEmpty()).toList(), proofs);
    }
}
