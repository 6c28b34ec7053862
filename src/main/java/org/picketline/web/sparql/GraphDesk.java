// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.sparql;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.picketline.web.HttpProblem;

/** Whole graphs in and out. What comes in is in a plain syntax of triples, which can't make the server fetch anything. */
public final class GraphDesk {

    /**
     * Triples as they were sent, all or some of a graph's.
     *
     * @param type the media type, without parameters; empty if none was named
     */
    public record Sent(String type, byte[] body) { }

    private static final Set<Lang> TAKEN = Set.of(Lang.TURTLE, Lang.NTRIPLES);

    private final DatasetGraph dataset;
    private final Limits limits;
    private final Gate gate;

    /** @param dataset stays the caller's to close */
    public GraphDesk(Dataset dataset, Limits limits) {
        this.dataset = dataset.asDatasetGraph();
        this.limits = limits;
        gate = new Gate(limits);
    }

    /** The bounds it works within. */
    public Limits limits() {
        return limits;
    }

    /** All graphs. */
    public Spool all(AnswerFormat format) {
        return gate.pass(limits.time(), () -> Txn.calculateRead(dataset, () -> {
            Spool spool = new Spool(limits.bytes());
            format.write(dataset, spool);
            return spool;
        }));
    }

    /** One graph; the default graph if none is named. */
    public Spool one(Optional<String> name, AnswerFormat format) {
        return gate.pass(limits.time(), () -> Txn.calculateRead(dataset, () -> {
            Spool spool = new Spool(limits.bytes());
            format.write(existing(name), spool);
            return spool;
        }));
    }

    private Graph existing(Optional<String> name) {
        if (name.isPresent() && !dataset.containsGraph(node(name))) {
            throw new HttpProblem(404, "There is no graph <" + name.get() + ">.");
        }
        return graph(name);
    }

    private Graph graph(Optional<String> name) {
        return name.isPresent() ? dataset.getGraph(node(name)) : dataset.getDefaultGraph();
    }

    static Node node(Optional<String> name) {
        try {
            return name.isPresent() ? NodeFactory.createURI(IRIx.create(name.get()).str()) : Quad.defaultGraphIRI;
        } catch (IRIException e) {
            throw HttpProblem.bad("The name of a graph is an IRI; \"" + name.get() + "\" is none.");
        }
    }

    /** Replaces a graph; true if it was not there. */
    public boolean put(Optional<String> name, List<Sent> parts) {
        own(name);
        Graph sent = read(parts);
        return Txn.calculateWrite(dataset, () -> {
            boolean there = dataset.containsGraph(node(name));
            graph(name).clear();
            GraphUtil.addInto(graph(name), sent);
            return !there;
        });
    }

    /** Adds to a graph; true if it was not there. */
    public boolean add(Optional<String> name, List<Sent> parts) {
        own(name);
        Graph sent = read(parts);
        return Txn.calculateWrite(dataset, () -> {
            boolean there = dataset.containsGraph(node(name));
            GraphUtil.addInto(graph(name), sent);
            return !there;
        });
    }

    /** Drops a graph; always false, as nothing is made. */
    public boolean drop(Optional<String> name) {
        Txn.executeWrite(dataset, () -> existing(own(name)).clear());
        return false;
    }

    /** The name of a graph that may be written to. */
    private static Optional<String> own(Optional<String> name) {
        if (name.isEmpty() || Quad.isDefaultGraph(node(name))) {
            throw DerivedGraph.refused();
        }
        return name;
    }

    private static Graph read(List<Sent> parts) {
        Graph graph = GraphFactory.createDefaultGraph();
        parts.forEach(part -> read(part, graph));
        return graph;
    }

    private static void read(Sent part, Graph graph) {
        Lang lang = RDFLanguages.contentTypeToLang(part.type());
        if (lang == null || !TAKEN.contains(lang)) {
            throw new HttpProblem(415, "Graphs are taken as text/turtle or application/n-triples, not as "
                + (part.type().isEmpty() ? "a body without Content-Type" : part.type()) + ".");
        }
        RDFParser.source(new ByteArrayInputStream(part.body())).lang(lang).errorHandler(ErrorHandlerFactory.errorHandlerSimple())
            .base("http://localhost/sent").parse(graph);
    }
}
