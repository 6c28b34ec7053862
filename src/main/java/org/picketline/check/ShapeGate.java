// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;

/**
 * Lets an article's graph into the store, or says what is wrong with it, by {@code ontology/shapes.ttl}.
 *
 * <p>Load it once: the shapes are parsed then. Checking is safe for use by several threads.
 */
public final class ShapeGate {

    private static final String SHAPES = "/ontology/shapes.ttl";

    private final Shapes shapes;

    private ShapeGate(Shapes shapes) {
        this.shapes = shapes;
    }

    /**
     * One thing that a graph gets wrong.
     *
     * @param node     the IRI of the node at fault
     * @param property the property at fault, for example {@code pl:workers}; empty where the node as a whole is
     * @param message  what would be right, and what was found
     */
    public record Violation(String node, String property, String message) {

        @Override
        public String toString() {
            return node + (property.isEmpty() ? "" : " " + property) + ": " + message;
        }
    }

    /**
     * The gate with the shapes that come with Picketline.
     *
     * @throws IllegalStateException if they are not on the class path
     */
    public static ShapeGate load() {
        try (InputStream turtle = ShapeGate.class.getResourceAsStream(SHAPES)) {
            if (turtle == null) {
                throw new IllegalStateException("the shapes are missing on the class path: " + SHAPES + "; was the build complete?");
            }
            return new ShapeGate(Shapes.parse(RDFParser.source(turtle).lang(Lang.TURTLE).toGraph()));
        } catch (IOException e) {
            throw new IllegalStateException("the shapes cannot be read: " + SHAPES, e);
        }
    }

    /** What the graph gets wrong, sorted by node; empty if it may pass. */
    public List<Violation> check(Model articleGraph) {
        Graph graph = articleGraph.getGraph();
        return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
            .map(ShapeGate::violation)
            .distinct()
            .sorted(Comparator.comparing(Violation::node).thenComparing(Violation::property).thenComparing(Violation::message))
            .toList();
    }

    private static Violation violation(ReportEntry entry) {
        return new Violation(Term.name(entry.focusNode()), property(entry), entry.message() + found(entry.value()));
    }

    private static String property(ReportEntry entry) {
        return entry.resultPath() == null ? "" : Term.shorten(entry.resultPath().toString());
    }

    private static String found(Node value) {
        return value == null ? "" : " Found: " + Term.name(value);
    }
}
