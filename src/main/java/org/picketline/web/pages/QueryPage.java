// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.exec.RowSet;
import org.picketline.query.Parameter;
import org.picketline.query.QueryLibrary;
import org.picketline.query.SavedQuery;

/** The saved queries with forms for their parameters, a box for one's own, and the answer as a table. */
public final class QueryPage {

    private static final Pattern VIEW = Pattern.compile("^#\\+ *view: *([a-z]+) *$", Pattern.MULTILINE);

    /** A blank in a saved query's form. */
    record Field(String name, String kind, boolean required, String hint, String value, List<String> allowed) { }

    /** A saved query in the list. */
    record Entry(String name, String summary, boolean chosen) { }

    /**
     * An answer, or as much as a page shows of it.
     *
     * @param chart its numbers as bars; without bars where it has none
     * @param strip its days on a line; without marks where it has none
     * @param map   its places on maps; without sheets where it has none
     * @param lines what it joins; empty where it has no things
     */
    public record Answer(List<String> columns, List<List<Link>> rows, long count, boolean yesNo, String text, AnswerChart chart, Strip strip, StateMap map,
                  List<AnswerLines.Line> lines) {

        /** The view that is asked for, if the answer has what it shows; else the table. */
        public String shown(String asked) {
            boolean has = switch (asked) {
                case "chart" -> !chart.bars().isEmpty();
                case "timeline" -> !strip.marks().isEmpty();
                case "map" -> !map.sheets().isEmpty();
                case "graph" -> !lines.isEmpty();
                default -> false;
            };
            return has ? asked : "table";
        }
    }

    private final QueryLibrary library;

    /** A page on the queries of a library. */
    public QueryPage(QueryLibrary library) {
        this.library = library;
    }

    /** The page before anything is asked. */
    public View empty() {
        return view("Query", Map.of("text", Figures.PREFIXES + "SELECT * WHERE {\n  ?strike a pl:Strike ; pl:union/rdfs:label ?union ; pl:start ?start .\n} ORDER BY DESC(?start) LIMIT 20\n"));
    }

    /** The form of a saved query, before it is run. */
    public View form(SavedQuery query, Map<String, String> values) {
        return view(query.summary(), Map.of("text", query.text(), "saved", saved(query, values)));
    }

    /** A saved query with its answer in one of its {@linkplain Answer#shown views}. */
    public View answered(SavedQuery query, Map<String, String> values, Answer answer, String view) {
        return view(query.summary(), Map.of("text", query.text(), "saved", saved(query, values), "answer", answer, "view", view));
    }

    /** One's own query with its answer. */
    public View answered(String text, Answer answer, Optional<String> wish) {
        return view("Query", Map.of("text", text, "short", ShortQuery.pack(text), "answer", answer, "view", answer.shown(wish.orElseGet(() -> asked(text)))));
    }

    /** The view that a query's own header asks for. */
    private static String asked(String text) {
        Matcher line = VIEW.matcher(text);
        return line.find() ? line.group(1) : "table";
    }

    /** A saved query that could not be answered with these values, and why. */
    public View failed(SavedQuery query, Map<String, String> values, String problem) {
        return view(query.summary(), Map.of("text", query.text(), "saved", saved(query, values), "problem", problem));
    }

    /** A query that could not be answered, and why. */
    public View failed(String text, String problem) {
        return view("Query", Map.of("text", text, "problem", problem));
    }

    private View view(String title, Map<String, Object> values) {
        Map<String, Object> all = new LinkedHashMap<>(Map.of("saved", Map.of(), "answer", Map.of(), "problem", "", "short", "", "shown", AnswerRows.SHOWN, "view", "table"));
        all.putAll(values);
        Object saved = all.get("saved");
        String chosen = saved instanceof Map<?, ?> map && map.containsKey("name") ? String.valueOf(map.get("name")) : "";
        all.put("themes", library.all().stream().collect(Collectors.groupingBy(SavedQuery::theme, java.util.TreeMap::new,
            Collectors.mapping(q -> new Entry(q.name(), q.summary(), q.name().equals(chosen)), Collectors.toList()))));
        return new View("query", title, all);
    }

    private static Map<String, Object> saved(SavedQuery query, Map<String, String> values) {
        return Map.of("name", query.name(), "summary", query.summary(), "description", query.header().description(),
            "behind", behind(query, values), "fields", query.parameters().stream().map(p -> field(p, values.getOrDefault(p.name(), p.defaultValue().orElse("")))).toList());
    }

    /** The form's values, for links to the whole answer. */
    private static String behind(SavedQuery query, Map<String, String> values) {
        StringBuilder address = new StringBuilder("saved=" + URLEncoder.encode(query.name(), StandardCharsets.UTF_8));
        values.forEach((name, value) -> address.append("&p.").append(URLEncoder.encode(name, StandardCharsets.UTF_8)).append('=')
            .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return address.toString();
    }

    private static Field field(Parameter parameter, String value) {
        return new Field(parameter.name(), parameter.type().word(), parameter.required(), parameter.type().expects(), value, parameter.allowed());
    }

    /** The answer to a query that gives rows; all of them are read, so that the count is right. */
    public static Answer table(Look look, RowSet rows) {
        return new AnswerRows(look, rows).answer();
    }

    /** The answer to a question of yes or no. */
    public static Answer yesNo(boolean answer) {
        return words(true, answer ? "Yes" : "No", List.of());
    }

    /** The answer to a query that makes a graph, as Turtle too. */
    public static Answer graph(Look look, Graph triples, String turtle) {
        return words(false, turtle, new AnswerLines(look).of(triples));
    }

    private static Answer words(boolean yesNo, String text, List<AnswerLines.Line> lines) {
        return new Answer(List.of(), List.of(), 1, yesNo, text, AnswerChart.NONE, Strip.ofMoments(List.of()), StateMap.NONE, lines);
    }
}
