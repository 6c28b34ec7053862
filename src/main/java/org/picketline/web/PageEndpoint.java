// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.graph.Graph;
import org.picketline.web.pages.Site;
import org.picketline.web.pages.Templates;
import org.picketline.web.pages.View;
import org.picketline.web.sparql.AnswerFormat;
import org.picketline.web.sparql.Spool;

/**
 * Everything else: the pages, and each IRI of the graph at its own path, as a page or as data, whichever the client
 * prefers; with {@code .ttl} or {@code .jsonld} at its end always as data.
 */
class PageEndpoint extends Endpoint {

    private static final long serialVersionUID = 1L;
    private static final String HTML = "text/html;charset=utf-8";
    private static final Map<String, AnswerFormat> ENDINGS = Map.of(".ttl", AnswerFormat.turtle, ".jsonld", AnswerFormat.jsonld, ".nt", AnswerFormat.ntriples);

    private final transient Site site;
    private final transient QueryForms queries;
    private final transient Templates templates;

    PageEndpoint(Problems problems, Site site, QueryForms queries, Templates templates) {
        super(problems);
        this.site = site;
        this.queries = queries;
        this.templates = templates;
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        demandReading(request, response);
        String path = path(request);
        RequestWords words = new RequestWords(request, 0);
        if (path.equals("query") && words.one("format").isPresent()) {
            download(words, request, response);
        } else if (path.equals("query")) {
            QueryForms.Shown shown = queries.answer(words, root(path), Departure.of(request));
            response.setStatus(shown.status());
            show(shown.view(), path, response);
        } else {
            Optional<View> page = site.page(path, root(path), words.one("q").orElse(""), number(words));
            if (page.isPresent()) {
                show(page.get(), path, response);
            } else {
                thing(path.equals("thing") ? words.one("iri").orElse("") : null, path, request, response);
            }
        }
    }

    /** Makes a page as it will be sent, and keeps it until the graph changes. */
    void prepare(String path) {
        site.page(path, root(path), "", 1).ifPresent(view -> view.at(path, () -> page(view, path)));
    }

    /** The whole answer to a saved query. */
    private void download(RequestWords words, HttpServletRequest request, HttpServletResponse response) throws IOException {
        AnswerFormat format = AnswerFormat.choose(AnswerFormat.Kind.ROWS, null, words.one("format").orElseThrow());
        try (Spool answer = queries.whole(words, format, Departure.of(request))) {
            response.setHeader("Content-Disposition", "attachment; filename=\"answer." + format + "\"");
            response.setContentType(format.contentType());
            response.setContentLengthLong(answer.length());
            answer.sendTo(response.getOutputStream());
        }
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length()).replaceFirst("^/", "");
    }

    /** The way up to the first page, wherever a proxy has put it. */
    private static String root(String path) {
        return path.contains("/") ? "../".repeat((int) path.chars().filter(c -> c == '/').count()) : "./";
    }

    private static int number(RequestWords words) {
        return words.one("page").filter(p -> p.matches("[1-9]\\d{0,5}")).map(Integer::valueOf).orElse(1);
    }

    private void thing(String named, String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        openToAll(response);
        response.setHeader("Vary", "Accept");
        Optional<String> ending = ENDINGS.keySet().stream().filter(path::endsWith).findFirst();
        String iri = named != null ? named : site.iri(path.substring(0, path.length() - ending.map(String::length).orElse(0)));
        AnswerFormat format = ending.map(ENDINGS::get).orElseGet(() -> preferred(request));
        if (format != null) {
            data(site.triples(iri).orElseThrow(() -> nothing(iri)), format, response);
        } else {
            show(site.thing(iri, root(path)).orElseThrow(() -> nothing(iri)), path, response);
        }
    }

    private static HttpProblem nothing(String iri) {
        return new HttpProblem(404, "There is nothing here called " + iri + ". Search for it, or begin at the overview.");
    }

    /** Null for a page. */
    private static AnswerFormat preferred(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        if (accept == null || accept.isBlank()) {
            return null;
        }
        MediaType best = AnswerFormat.match(accept, "text/html", "text/turtle", "application/ld+json", "application/n-triples", "application/rdf+xml");
        return best == null || best.getContentTypeStr().equals("text/html") ? null : AnswerFormat.choose(AnswerFormat.Kind.GRAPH, best.getContentTypeStr(), null);
    }

    private static void data(Graph triples, AnswerFormat format, HttpServletResponse response) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(triples, out);
        write(response, format.contentType(), out.toByteArray());
    }

    private void show(View view, String path, HttpServletResponse response) throws IOException {
        write(response, HTML, view.at(path, () -> page(view, path)));
    }

    private byte[] page(View view, String path) {
        Map<String, Object> values = new HashMap<>(view.values());
        values.put("title", view.title());
        values.put("root", root(path));
        values.put("path", path);
        return templates.render(view.template(), values).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    void show(HttpServletRequest request, HttpServletResponse response, HttpProblem problem) throws IOException {
        String accept = request.getHeader("Accept");
        if (accept == null || !accept.contains("text/html")) {
            super.show(request, response, problem);
        } else {
            show(new View("problem", problem.status() == 404 ? "Not found" : "Not possible", Map.of("message", problem.getMessage())), path(request), response);
        }
    }
}
