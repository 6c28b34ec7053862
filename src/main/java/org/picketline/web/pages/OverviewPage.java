// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.pages;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.picketline.export.State;
import org.picketline.vocab.PL;

/** What is in the graph, at a glance. */
final class OverviewPage {

    private static final int MOST_DISPUTES = 12;
    private static final int MOST_MONTHS = 36;
    private static final int WIDTH = 720;
    private static final int HEIGHT = 120;

    private static final String BY_MONTH = Figures.PREFIXES + """
        SELECT ?what (COUNT(?strike) AS ?count) WHERE {
          ?strike a pl:Strike ; pl:notBefore ?day .
          BIND(SUBSTR(STR(?day), 1, 7) AS ?what)
        } GROUP BY ?what ORDER BY ?what
        """;
    private static final String BY_PLACE = Figures.PREFIXES + """
        SELECT ?what (COUNT(DISTINCT ?strike) AS ?count) WHERE {
          ?strike a pl:Strike ; pl:place ?city .
          OPTIONAL {
            ?city pl:within ?state
            FILTER(STRSTARTS(STR(?city), CONCAT(STR(?state), "/")) || NOT EXISTS { ?city pl:within ?other FILTER(?other != ?state) })
          }
          BIND(COALESCE(?state, ?city) AS ?what)
        } GROUP BY ?what ORDER BY DESC(?count) STR(?what) LIMIT 12
        """;
    private static final String BY_STATE = Figures.PREFIXES + """
        SELECT ?where (COUNT(DISTINCT ?strike) AS ?count) WHERE {
          ?strike a pl:Strike ; pl:place/pl:within? ?where .
          FILTER(ISIRI(?where))
        } GROUP BY ?where ORDER BY DESC(?count) STR(?where)
        """;
    private static final String BY_ISSUE = Figures.PREFIXES + """
        SELECT ?what (COUNT(DISTINCT ?dispute) AS ?count) WHERE {
          ?dispute a pl:Dispute ; pl:issue ?what .
        } GROUP BY ?what ORDER BY DESC(?count) STR(?what) LIMIT 12
        """;
    private static final String NEWEST = Figures.PREFIXES + """
        SELECT ?dispute ?last WHERE {
          ?dispute a pl:Dispute .
          OPTIONAL { ?dispute pl:notAfter ?after }
          OPTIONAL { ?dispute pl:notBefore ?before }
          BIND(COALESCE(?after, ?before) AS ?last)
        } ORDER BY DESC(?last) STR(?dispute)
        """;

    /** One column of the chart of months, in the units of its picture. */
    record Column(String label, String number, int x, int y, int width, int height, boolean january) { }

    private final Look look;
    private final Figures figures;

    OverviewPage(Look look) {
        this.look = look;
        figures = new Figures(look);
    }

    View view() {
        return new View("overview", "Overview", Map.of("map", map(), "mapBehind", figures.behind(BY_STATE), "figures", counts(), "months", months(), "monthsBehind", figures.behind(BY_MONTH),
            "places", Figures.chart("Strikes by place", figures.behind(BY_PLACE), figures.bars(BY_PLACE)),
            "issues", Figures.chart("What disputes are about", figures.behind(BY_ISSUE), figures.bars(BY_ISSUE)), "disputes", newest()));
    }

    /** A strike in two towns of a state counts once there. */
    private StateMap map() {
        StateMap.Count count = new StateMap.Count(look);
        figures.rows(BY_STATE, "where", "count").stream().filter(row -> isOutermost(look.thing(row.get(0).getURI())))
            .forEach(row -> count.add(look.thing(row.get(0).getURI()), Figures.number(row)));
        return count.map();
    }

    /** A state, or what lies in none. */
    private boolean isOutermost(Resource place) {
        Optional<Resource> larger = look.things(place, PL.within).findFirst();
        return larger.isEmpty() || State.of(place).isPresent() && State.of(larger.get()).isEmpty();
    }

    private List<Figures.Figure> counts() {
        return List.of(figures.count("disputes", "?x a pl:Dispute"), figures.count("strikes", "?x a pl:Strike"),
            figures.count("votes", "{ ?x a pl:StrikeVote } UNION { ?x a pl:ContractVote }"), figures.count("offers and demands", "{ ?x a pl:Offer } UNION { ?x a pl:Demand }"),
            figures.count("unions", "?x a pl:Union"), figures.count("employers", "?x a pl:Employer"),
            figures.count("articles", "GRAPH ?x { ?x pl:relevant true }"),
            figures.count("claims with their sentence", "GRAPH ?article { ?x a pl:Claim }"));
    }

    private List<DisputeLine> newest() {
        return figures.rows(NEWEST + "LIMIT " + MOST_DISPUTES, "dispute").stream()
            .map(row -> DisputeLine.of(look, look.thing(row.get(0).getURI()))).toList();
    }

    /** All months from the first to the last, those without a strike too: a gap is news. */
    private List<Column> months() {
        TreeMap<YearMonth, Long> counts = new TreeMap<>();
        for (List<Node> row : figures.rows(BY_MONTH, "what", "count")) {
            String month = row.get(0).getLiteralLexicalForm();
            if (month.matches("\\d{4}-(0[1-9]|1[0-2])")) {
                counts.put(YearMonth.parse(month), Figures.number(row));
            }
        }
        return counts.isEmpty() ? List.of() : columns(counts);
    }

    private static List<Column> columns(TreeMap<YearMonth, Long> counts) {
        YearMonth last = counts.lastKey();
        YearMonth first = counts.firstKey().isBefore(last.minusMonths(MOST_MONTHS - 1L)) ? last.minusMonths(MOST_MONTHS - 1L) : counts.firstKey();
        long most = counts.tailMap(first).values().stream().mapToLong(Long::longValue).max().orElse(1);
        List<Column> columns = new ArrayList<>();
        int step = WIDTH / MOST_MONTHS;
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            long count = counts.getOrDefault(month, 0L);
            int height = (int) (count * HEIGHT / most);
            columns.add(new Column(Words.date(month.toString()), String.valueOf(count), columns.size() * step, HEIGHT - height, step - 4, height,
                month.getMonthValue() == 1 || columns.isEmpty()));
        }
        return columns;
    }
}
