// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.store;

import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.query.text.TextQueryPF;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/**
 * {@code text:query} that opens the index when it is used. Without an index it fails: Jena's own lets everything through
 * then, as if all texts had the words.
 */
final class TextFinder extends TextQueryPF {

    private static final Symbol TEXTS = Symbol.create("picketline:texts");
    private static final String IRI = TextQuery.NS + "query";

    static {
        TextQuery.init();
        PropertyFunctionRegistry.get().put(IRI, iri -> new TextFinder());
    }

    static void enable(Context context, FullText texts) {
        context.set(TEXTS, texts);
    }

    @Override
    public void build(PropFuncArg subject, Node predicate, PropFuncArg object, ExecutionContext execution) {
        FullText texts = execution.getContext().get(TEXTS);
        if (texts == null) {
            throw new QueryBuildException("text:query finds words in a store's graphs; these have no index of words");
        }
        execution.getContext().set(TextQuery.textIndex, texts.index());
        super.build(subject, predicate, object, execution);
    }
}
