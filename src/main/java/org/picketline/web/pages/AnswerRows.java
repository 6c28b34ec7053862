// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.pages;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.picketline.export.State;
import org.picketline.vocab.PL;

/** Rows as a page shows them: the first ones as a table; where they have days or places, on a line of time or a map too. */
final class AnswerRows {

    /** A page shows so many rows; the whole answer is there to take away. */
    static final int SHOWN = 500;

    private static final List<String> DAYS = List.of("start", "when", "date", "day", "notBefore", "published", "firstTold");
    private static final int TITLE_PARTS = 4;
    private static final int LONGEST_PART = 60;

    private final Look look;
    private final List<Var> columns;
    private final List<List<Node>> nodes = new ArrayList<>();
    private final List<List<Link>> cells = new ArrayList<>();
    private long count;

    /** Reads all rows, so that their count is right. */
    AnswerRows(Look look, RowSet rows) {
        this.look = look;
        columns = rows.getResultVars();
        while (rows.hasNext()) {
            Binding row = rows.next();
            if (count++ < SHOWN) {
                nodes.add(columns.stream().map(row::get).collect(Collectors.toCollection(ArrayList::new)));
                cells.add(columns.stream().map(v -> cell(row.get(v))).toList());
            }
        }
    }

    QueryPage.Answer answer() {
        return new QueryPage.Answer(columns.stream().map(Var::getVarName).toList(), cells, count, false, "", AnswerChart.of(columns, nodes, cells), strip(), map(),
            new AnswerLines(look).of(columns, nodes));
    }

    private Link cell(Node node) {
        if (node == null) {
            return new Link("", "");
        }
        return node.isLiteral() ? new Link(node.getLiteralLexicalForm(), "") : look.link(resource(node));
    }

    private Resource resource(Node node) {
        return ModelFactory.createDefaultModel().asRDFNode(node).asResource().inModel(look.canonical());
    }

    private Strip strip() {
        Optional<Integer> column = Stream.concat(DAYS.stream().map(Var::alloc).map(columns::indexOf).filter(i -> i >= 0), IntStream.range(0, columns.size()).boxed())
            .filter(i -> nodes.stream().anyMatch(row -> day(row.get(i)).isPresent())).findFirst();
        return Strip.ofMoments(column.map(this::moments).orElse(List.of()));
    }

    private List<Moment> moments(int column) {
        return IntStream.range(0, nodes.size()).boxed().flatMap(i -> day(nodes.get(i).get(column)).map(day -> moment(i, column, day)).stream()).toList();
    }

    private Moment moment(int row, int column, LocalDate day) {
        String title = IntStream.range(0, columns.size()).filter(c -> c != column && nodes.get(row).get(c) != null && nodes.get(row).get(c).isLiteral())
            .mapToObj(c -> cells.get(row).get(c).text()).filter(t -> !t.isBlank() && t.length() <= LONGEST_PART).limit(TITLE_PARTS).collect(Collectors.joining(", "));
        String href = cells.get(row).stream().map(Link::href).filter(h -> !h.isEmpty()).reduce((first, last) -> last).orElse("");
        return new Moment(day, "action", false, cells.get(row).get(column).text() + (title.isEmpty() ? "" : ": " + title), href);
    }

    /** Of a month its first day. */
    private static Optional<LocalDate> day(Node value) {
        if (value == null || !value.isLiteral() || !List.of(XSDDatatype.XSDdate, XSDDatatype.XSDdateTime, XSDDatatype.XSDgYearMonth).contains(value.getLiteralDatatype())) {
            return Optional.empty();
        }
        String words = value.getLiteralLexicalForm() + (value.getLiteralDatatype().equals(XSDDatatype.XSDgYearMonth) ? "-01" : "");
        try {
            return words.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(words.substring(0, 10)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Of the places in the rows; where there are none, of the places of the things in the rows. */
    private StateMap map() {
        StateMap.Count counted = new StateMap.Count(look);
        Optional<Integer> places = IntStream.range(0, columns.size()).boxed().filter(i -> nodes.stream().anyMatch(row -> inAState(row.get(i)))).findFirst();
        Optional<Integer> numbers = IntStream.range(0, columns.size()).boxed()
            .filter(i -> nodes.stream().map(row -> row.get(i)).allMatch(n -> n != null && n.isLiteral() && n.getLiteralDatatype().equals(XSDDatatype.XSDinteger))).findFirst();
        if (places.isPresent()) {
            nodes.stream().filter(row -> row.get(places.get()) != null && row.get(places.get()).isURI()).forEach(row ->
                counted.add(resource(row.get(places.get())), numbers.map(n -> number(row.get(n))).orElse(1L)));
        } else {
            nodes.stream().flatMap(List::stream).filter(n -> n != null && n.isURI()).distinct()
                .flatMap(n -> look.things(resource(n), PL.place)).forEach(place -> counted.add(place, 1));
        }
        return counted.map();
    }

    private boolean inAState(Node node) {
        return node != null && node.isURI() && State.of(resource(node)).isPresent();
    }

    private static long number(Node value) {
        return value.getLiteralValue() instanceof Number number ? number.longValue() : 1;
    }
}
