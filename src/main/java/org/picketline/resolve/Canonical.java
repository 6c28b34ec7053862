// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;

/**
 * The canonical layer in its first form.
 *
 * <p>Things merge by {@linkplain SameThings name}, events by {@linkplain SameEvents type, parties and day}; of
 * several values the {@linkplain BestValue best} is kept; each union and employer in conflict make one
 * {@linkplain Disputes dispute}. Whatever order the articles come in, the result is the same. Immutable.
 */
public final class Canonical {

    /** To be raised with every change that gives another result, so that existing stores are derived anew. */
    public static final String VERSION = "1";

    private final CanonicalIris iris;

    /** @param base the beginning of all IRIs of instances, with the slash at its end */
    public Canonical(String base) {
        iris = new CanonicalIris(base);
    }

    /**
     * Makes the default graph.
     *
     * @param articles  one graph an article
     * @param decisions what people decided: {@code owl:sameAs} between two nodes of the article layer makes them
     *                  one, whatever else is known; may be empty
     */
    public Model derive(Iterable<Model> articles, Model decisions) {
        ArticleLayer layer = ArticleLayer.of(articles);
        Model canonical = ModelFactory.createDefaultModel();
        layer.concepts().forEach(c -> canonical.add(c.node().listProperties()));
        SameThings things = SameThings.of(layer.things(), Clusters.decided(decisions));
        MergedNodes nodes = new MergedNodes(canonical, things);
        things.groups().forEach(nodes::thing);
        SameFacts.of(layer.roles(), t -> SameFacts.role(t, things)).forEach((key, same) -> nodes.fact(iris.role(key), same));
        SameFacts.of(layer.statements(), t -> SameFacts.statement(t, things))
            .forEach((key, same) -> nodes.fact(iris.statement(key), same));
        writeEvents(layer, things, Clusters.decided(decisions), nodes);
        return canonical;
    }

    private void writeEvents(ArticleLayer layer, SameThings things, Clusters decided, MergedNodes nodes) {
        Disputes disputes = new Disputes(layer, things, iris);
        SameEvents.of(layer.events(), things, disputes, decided)
            .forEach((key, same) -> disputes.join(nodes.fact(iris.event(same.get(0).type(), key), same), same));
        disputes.write(nodes);
    }
}
