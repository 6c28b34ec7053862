// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.store;

import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;

/** All graphs of a store. Notes which texts a transaction touches, whatever way it writes, and has the index follow at its end. */
final class WatchedGraphs extends DatasetGraphWrapper {

    private final FullText texts;
    private final AtomicLong version = new AtomicLong();
    private final ThreadLocal<Touched> touched = ThreadLocal.withInitial(Touched::new);

    WatchedGraphs(DatasetGraph graphs, FullText texts) {
        super(graphs);
        this.texts = texts;
    }

    @Override
    public Graph getDefaultGraph() {
        return GraphView.createDefaultGraph(this);
    }

    @Override
    public Graph getGraph(Node graph) {
        return Quad.isUnionGraph(graph) ? super.getGraph(graph) : GraphView.createNamedGraph(this, graph);
    }

    @Override
    public void add(Quad quad) {
        add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public void add(Node graph, Node subject, Node predicate, Node object) {
        super.add(graph, subject, predicate, object);
        note(graph, subject, predicate);
    }

    @Override
    public void delete(Quad quad) {
        delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public void delete(Node graph, Node subject, Node predicate, Node object) {
        super.delete(graph, subject, predicate, object);
        note(graph, subject, predicate);
    }

    @Override
    public void deleteAny(Node graph, Node subject, Node predicate, Node object) {
        super.deleteAny(graph, subject, predicate, object);
        note(graph, subject, predicate);
    }

    @Override
    public void addGraph(Node graph, Graph triples) {
        super.addGraph(graph, triples);
        touched.get().graph(graph);
    }

    @Override
    public void removeGraph(Node graph) {
        super.removeGraph(graph);
        touched.get().graph(graph);
    }

    @Override
    public void clear() {
        super.clear();
        touched.get().all();
    }

    /** @param subject may be any, as may be the others */
    private void note(Node graph, Node subject, Node predicate) {
        if (predicate != null && predicate.isConcrete() && !texts.reads(predicate)) {
            return;
        } else if (graph != null && !graph.isConcrete()) {
            touched.get().all();
        } else if (subject == null || !subject.isConcrete()) {
            touched.get().graph(graph);
        } else {
            touched.get().thing(graph, subject);
        }
    }

    @Override
    public void commit() {
        Touched changes = touched.get();
        touched.remove();
        boolean written = transactionMode() == ReadWrite.WRITE;
        if (changes.isEmpty() || !written) {
            super.commit();
        } else {
            texts.follow(changes, super::commit);
        }
        if (written) {
            version.incrementAndGet();
        }
    }

    /** Rises after each commit of a change. */
    long version() {
        return version.get();
    }

    @Override
    public void abort() {
        touched.remove();
        super.abort();
    }

    @Override
    public void end() {
        touched.remove();
        super.end();
    }
}
