// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.pages;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.vocabulary.RDF;
import org.picketline.export.Canon;

/** What an answer joins, as lines between dots. */
final class AnswerLines {

    /** So many are still read by eye; more is a tangle. */
    private static final int MOST = 120;

    /** A line; its ends are named and lead to their pages. */
    public record Line(Link from, String relation, Link to) { }

    private final Look look;

    AnswerLines(Look look) {
        this.look = look;
    }

    /**
     * Lines of rows: from the first thing of a row to its others, named by their columns; where each row has but one thing, from
     * there to what the graph joins it to.
     */
    List<Line> of(List<Var> columns, List<List<Node>> rows) {
        List<Integer> things = IntStream.range(0, columns.size()).filter(c -> rows.stream().anyMatch(row -> isThing(row.get(c)))).boxed().toList();
        if (things.isEmpty()) {
            return List.of();
        }
        Set<Line> lines = new LinkedHashSet<>();
        for (List<Node> row : rows) {
            if (lines.size() < MOST) {
                (things.size() == 1 ? around(row.get(things.get(0))) : across(columns, things, row)).forEach(lines::add);
            }
        }
        return lines.stream().limit(MOST).toList();
    }

    private Stream<Line> across(List<Var> columns, List<Integer> things, List<Node> row) {
        List<Integer> here = things.stream().filter(c -> isThing(row.get(c))).toList();
        return here.stream().skip(1).filter(c -> !row.get(c).equals(row.get(here.get(0))))
            .map(c -> new Line(link(row.get(here.get(0))), columns.get(c).getVarName(), link(row.get(c))));
    }

    private Stream<Line> around(Node thing) {
        if (!isThing(thing)) {
            return Stream.of();
        }
        Resource at = look.thing(thing.getURI());
        return Canon.LINES.stream().sorted((a, b) -> a.getLocalName().compareTo(b.getLocalName())).flatMap(p -> at.listProperties(p).toList().stream())
            .filter(s -> s.getObject().isURIResource()).map(this::line);
    }

    private Line line(Statement statement) {
        return new Line(look.link(statement.getSubject()), Words.kind(statement.getPredicate().getLocalName()), look.link(statement.getResource()));
    }

    /** Lines of triples. */
    List<Line> of(Graph graph) {
        return graph.stream().filter(t -> isThing(t.getSubject()) && isThing(t.getObject()) && !t.getPredicate().equals(RDF.type.asNode()))
            .map(t -> new Line(link(t.getSubject()), Words.kind(t.getPredicate().getLocalName()), link(t.getObject())))
            .distinct().limit(MOST).toList();
    }

    private Link link(Node thing) {
        return look.link(look.thing(thing.getURI()));
    }

    private static boolean isThing(Node node) {
        return node != null && node.isURI();
    }
}
