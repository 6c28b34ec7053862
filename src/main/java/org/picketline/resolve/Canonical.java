// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.picketline.vocab.Prov;

/**
 * The canonical layer: one node for each real thing, as a pure function of the article graphs and of what people decided.
 *
 * <p>{@linkplain Things Things} merge by name; events by parties, place, time and numbers, {@linkplain Block employer by
 * employer}; of several values the {@linkplain BestValue best} is kept; {@linkplain Cases disputes} gather their events.
 * Whatever order the articles come in, the result is the same. Immutable.
 */
public final class Canonical {

    /** To be raised with every change that gives another result, so that existing stores are derived anew. */
    public static final String VERSION = "2";

    private final CanonicalIris iris;

    /** @param base the beginning of all IRIs of instances, with the slash at its end */
    public Canonical(String base) {
        iris = new CanonicalIris(base);
    }

    /**
     * Makes the default graph.
     *
     * @param articles  one graph an article
     * @param decisions what people decided; may be empty
     */
    public Model derive(Iterable<Model> articles, Model decisions) {
        return derive(articles, decisions, new Trace());
    }

    Model derive(Iterable<Model> articles, Model decisions, Trace trace) {
        Map<String, Story> stories = Story.all(articles);
        Decisions decided = new Decisions(decisions);
        Things things = Things.of(stories.values().stream().flatMap(s -> s.named().stream()).toList(), decided);
        Copies copies = Copies.of(stories.values());
        MergedNodes nodes = new MergedNodes(ModelFactory.createDefaultModel(), things, copies);
        things.groups().forEach(nodes::thing);
        facts(stories, things, nodes);
        blocks(stories, things, nodes, copies, decided, trace);
        trace.things(things, copies);
        copies.all().forEach((copy, original) -> nodes.graph().createResource(copy).addProperty(Prov.alternateOf, nodes.graph().createResource(original)));
        return nodes.graph();
    }

    private void facts(Map<String, Story> stories, Things things, MergedNodes nodes) {
        stories.values().forEach(s -> s.concepts().forEach(c -> nodes.graph().add(c.node().listProperties())));
        List<Telling> roles = stories.values().stream().flatMap(s -> s.roles().stream()).toList();
        List<Telling> statements = stories.values().stream().flatMap(s -> s.statements().stream()).toList();
        SameFacts.of(roles, t -> SameFacts.role(t, things)).forEach((key, same) -> nodes.fact(iris.role(key), same));
        SameFacts.of(statements, t -> SameFacts.statement(t, things)).forEach((key, same) -> nodes.fact(iris.statement(key), same));
    }

    private void blocks(Map<String, Story> stories, Things things, MergedNodes nodes, Copies copies, Decisions decided,
                        Trace trace) {
        Kinship kinship = things.kinship();
        Claims claims = Claims.of(stories.values(), decided);
        Contradictions contradictions = new Contradictions(claims, new Parties(things, stories.values()), nodes.graph());
        Map<String, List<Told>> blocks = new TreeMap<>(stories.values().stream().flatMap(s -> Plot.of(s, things, kinship).stream())
            .collect(Collectors.groupingBy(e -> Plot.block(e, kinship))));
        blocks.forEach((block, events) -> {
            Block.Merged merged = Block.merge(events, kinship, decided, copies);
            MergedEvents merger = new MergedEvents(block, nodes, iris, copies, claims);
            Map<Bundle, Resource> written = merger.write(merged);
            trace.events(written, merger);
            contradictions.write(merged);
            MergedDisputes.write(merged, written, nodes, iris, stories, iri -> BestName.of(things.groups().get(iri)).label());
        });
    }
}
