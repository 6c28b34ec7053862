// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.vocabulary.RDF;
import org.picketline.vocab.PL;

/**
 * The canonical layer: one node for each real thing, as a pure function of the article graphs and of what people decided.
 *
 * <p>{@linkplain Things Things} merge by name; events by parties, place, time and numbers, {@linkplain Block employer by
 * employer}; of several values the {@linkplain BestValue best} is kept; {@linkplain Cases disputes} gather their events.
 * Whatever order the articles come in, the result is the same. Immutable.
 */
public final class Canonical {

    /** To be raised with every change that gives another result, so that existing stores are derived anew. */
    public static final String VERSION = "5";

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
        Map<String, Model> graphs = new TreeMap<>();
        articles.forEach(g -> g.listSubjectsWithProperty(RDF.type, PL.Article).forEachRemaining(a -> graphs.put(a.getURI(), g)));
        Model canonical = Stories.blank();
        revise(graphs.keySet(), graphs::get, decisions, Stories.blank(), canonical);
        return canonical;
    }

    /**
     * Brings a default graph in step with what changed: it is then as {@link #derive} would have made it.
     *
     * @param changed   the articles that came, went or changed since the ledger was last brought in step
     * @param articles  the graph of an article by its name; empty if it is gone
     * @param decisions what people decided
     * @param ledger    what the last time left in it; empty at first, as the default graph then has to be
     * @param canonical the default graph
     */
    public void revise(Collection<String> changed, Function<String, Model> articles, Model decisions, Model ledger, Model canonical) {
        new Revision(iris, new Stories(articles), new Ledger(ledger), canonical, new Decisions(decisions), Trace.NONE).of(changed);
    }
}
