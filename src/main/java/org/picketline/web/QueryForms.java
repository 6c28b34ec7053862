// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.picketline.export.Part;
import org.picketline.query.Parameter;
import org.picketline.query.QueryLibrary;
import org.picketline.query.QueryRunner;
import org.picketline.query.SavedQuery;
import org.picketline.store.GraphStore;
import org.picketline.web.pages.PerVersion;
import org.picketline.web.pages.QueryPage;
import org.picketline.web.pages.ShortQuery;
import org.picketline.web.pages.Site;
import org.picketline.web.pages.View;
import org.picketline.web.sparql.AnswerFormat;
import org.picketline.web.sparql.Asker;
import org.picketline.web.sparql.QueryDesk;
import org.picketline.web.sparql.Spool;

/** The page of queries: {@code ?query=} one's own, or {@code ?short=} in few letters, {@code ?saved=} one of the library with its parameters. */
final class QueryForms {

    private static final String PARAMETER = "p.";

    /** A page with its status. */
    record Shown(View view, int status) { }

    private final GraphStore store;
    private final QueryLibrary library;
    private final QueryDesk desk;
    private final Site site;
    private final QueryPage page;
    private final PerVersion<QueryPage.Answer> answers;
    private final PerVersion<View> pages;
    private final Problems problems;

    QueryForms(GraphStore store, QueryLibrary library, QueryDesk desk, Site site, Problems problems) {
        this.store = store;
        this.library = library;
        this.desk = desk;
        this.site = site;
        this.problems = problems;
        page = new QueryPage(library);
        answers = new PerVersion<>(store::version, 100);
        pages = new PerVersion<>(store::version, 100);
    }

    Shown answer(RequestWords words, String root, Asker asker) {
        Optional<String> saved = words.one("saved");
        Optional<String> own = words.one("query").or(() -> words.one("short").map(QueryForms::unpacked));
        if (saved.isPresent()) {
            return saved(library.named(saved.get()), words, root, asker);
        }
        return own.isPresent() ? own(own.get(), words.one("view"), root, asker) : new Shown(page.empty(), 200);
    }

    private static String unpacked(String letters) {
        return ShortQuery.unpack(letters).orElseThrow(() -> HttpProblem.bad("This short link is not whole, so nobody can tell its query. Ask whoever sent it for the query itself."));
    }

    private Shown own(String text, Optional<String> wish, String root, Asker asker) {
        try {
            Query query = QueryDesk.parse(text, store.base());
            return new Shown(page.answered(text, desk.ask(query, null, desk.limits().time(), asker, execution -> read(execution, root)), wish), 200);
        } catch (RuntimeException | StackOverflowError e) {
            HttpProblem problem = problems.of(e);
            return new Shown(page.failed(text, problem.getMessage()), problem.status());
        }
    }

    private Shown saved(SavedQuery query, RequestWords words, String root, Asker asker) {
        Map<String, String> values = values(query, words);
        boolean ready = query.parameters().stream().noneMatch(p -> p.required() && !values.containsKey(p.name()));
        if (!ready) {
            return new Shown(page.form(query, values), 200);
        }
        try {
            QueryPage.Answer answer = answers.get(List.of(query.name(), values, root), () -> run(query, values, asker, execution -> read(execution, root)));
            String shown = answer.shown(words.one("view").or(query.header()::view).orElse(""));
            return new Shown(pages.get(List.of(query.name(), values, root, shown), () -> page.answered(query, values, answer, shown)), 200);
        } catch (RuntimeException e) {
            HttpProblem problem = problems.of(e);
            return new Shown(page.failed(query, values, problem.getMessage()), problem.status());
        }
    }

    /** Saved queries bind their parameters before they run, so they come to the desk's gate by a way of their own. */
    private <T> T run(SavedQuery query, Map<String, String> values, Asker asker, Function<QueryExec, T> reading) {
        QueryRunner runner = new QueryRunner(store.dataset(), desk.limits().time());
        return desk.inTurn(asker, ending -> runner.run(query, values, execution -> {
            ending.by(execution::abort);
            return reading.apply(execution);
        }));
    }

    private static Map<String, String> values(SavedQuery query, RequestWords words) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Parameter parameter : query.parameters()) {
            words.one(PARAMETER + parameter.name()).filter(v -> !v.isBlank()).ifPresent(v -> values.put(parameter.name(), v));
        }
        return values;
    }

    /** The whole answer to a saved query, to be taken away. */
    Spool whole(RequestWords words, AnswerFormat format, Asker asker) {
        SavedQuery query = library.named(words.one("saved").orElseThrow(() -> HttpProblem.bad("The parameter saved names the query.")));
        return run(query, values(query, words), asker, execution -> {
            Spool spool = new Spool(desk.limits().bytes());
            desk.write(execution, format, spool);
            return spool;
        });
    }

    /** What a query finds, as a part of the graph. */
    Part found(RequestWords words, Asker asker) {
        Optional<String> saved = words.one("saved");
        if (saved.isPresent()) {
            SavedQuery query = library.named(saved.get());
            return run(query, values(query, words), asker, this::part);
        }
        String text = words.one("query").orElseThrow(() -> HttpProblem.bad("The parameter query or saved names what is to be drawn."));
        return desk.ask(QueryDesk.parse(text, store.base()), null, desk.limits().time(), asker, this::part);
    }

    private Part part(QueryExec execution) {
        if (execution.getQuery().isAskType()) {
            throw HttpProblem.bad("A question of yes or no finds nothing to be drawn; SELECT, CONSTRUCT or DESCRIBE would.");
        } else if (!execution.getQuery().isSelectType()) {
            return Part.of(ModelFactory.createModelForGraph(desk.graph(execution)));
        }
        Set<String> things = new TreeSet<>();
        desk.counted(execution.select()).forEachRemaining(row -> row.forEach((column, cell) -> {
            if (cell.isURI()) {
                things.add(cell.getURI());
            }
        }));
        return Part.of(things);
    }

    private QueryPage.Answer read(QueryExec execution, String root) {
        Query query = execution.getQuery();
        if (query.isSelectType()) {
            return QueryPage.table(site.look(store.dataset(), root), desk.counted(execution.select()));
        } else if (query.isAskType()) {
            return QueryPage.yesNo(execution.ask());
        }
        Graph triples = desk.graph(execution);
        Spool turtle = new Spool(desk.limits().text());
        AnswerFormat.turtle.write(triples, turtle);
        return QueryPage.graph(site.look(store.dataset(), root), triples, turtle.text());
    }
}
