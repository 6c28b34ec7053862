// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.query;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Finds what is called something, ignoring case: in the default graph, and only when nothing there bears the name, in the
 * named graphs. To be used inside a transaction.
 */
final class LabelIndex {

    private static final List<Node> NAMES = List.of(RDFS.label.asNode(), SKOS.prefLabel.asNode(), SKOS.altLabel.asNode(),
            SKOS.notation.asNode());
    private static final int MOST = 8;

    private final DatasetGraph dataset;

    LabelIndex(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /**
     * The one thing of that name.
     *
     * @throws QueryProblem.BadParameter where there is none, or several
     */
    Node only(String parameter, String name) {
        Set<String> found = bearers(Quad.defaultGraphIRI, name);
        if (found.isEmpty()) {
            found = bearers(Node.ANY, name);
        }
        if (found.size() == 1) {
            return org.apache.jena.graph.NodeFactory.createURI(found.iterator().next());
        }
        throw new QueryProblem.BadParameter(found.isEmpty() ? nobody(parameter, name) : several(parameter, name, found));
    }

    private Set<String> bearers(Node graph, String name) {
        String wanted = key(name);
        Set<String> found = new TreeSet<>();
        forEachName(graph, (label, thing) -> {
            if (thing.isURI() && key(label).equals(wanted)) {
                found.add(thing.getURI());
            }
        });
        return found;
    }

    private void forEachName(Node graph, BiConsumer<String, Node> use) {
        for (Node property : NAMES) {
            Iterator<Quad> quads = dataset.find(graph, Node.ANY, property, Node.ANY);
            while (quads.hasNext()) {
                Quad quad = quads.next();
                if (quad.getObject().isLiteral()) {
                    use.accept(quad.getObject().getLiteralLexicalForm(), quad.getSubject());
                }
            }
        }
    }

    private static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private String nobody(String parameter, String name) {
        TreeMap<String, String> labels = new TreeMap<>();
        forEachName(Quad.defaultGraphIRI, (label, thing) -> labels.put(key(label), label));
        List<String> near = NearNames.of(key(name), labels.keySet()).stream().map(labels::get).toList();
        return "parameter " + parameter + ": nothing in the store is called \"" + name + "\""
                + (near.isEmpty() ? "; give a label or an IRI" : "; near: " + String.join(", ", near));
    }

    private static String several(String parameter, String name, Set<String> found) {
        return "parameter " + parameter + ": " + found.size() + " things in the store are called \"" + name + "\"; give one's IRI:\n"
                + found.stream().limit(MOST).map(iri -> "  " + iri).collect(Collectors.joining("\n"))
                + (found.size() > MOST ? "\n  …" : "");
    }
}
