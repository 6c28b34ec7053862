// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.picketline.web.sparql.AnswerFormat;
import org.picketline.web.sparql.QueryDesk;
import org.picketline.web.sparql.Spool;

/** {@code /sparql}: SPARQL 1.1 queries by GET and POST; a bare GET tells what the service can do. */
final class SparqlEndpoint extends Endpoint {

    private static final long serialVersionUID = 1L;
    private static final String QUERY = "application/sparql-query";
    private static final String METHODS = "GET, HEAD, POST, OPTIONS";

    private final transient QueryDesk desk;

    SparqlEndpoint(Problems problems, QueryDesk desk) {
        super(problems);
        this.desk = desk;
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        openToAll(response);
        switch (request.getMethod()) {
            case "OPTIONS" -> preflight(response);
            case "GET", "HEAD", "POST" -> answer(new RequestWords(request, desk.limits().body()), request, response);
            default -> throw methodNotAllowed(request, response, METHODS);
        }
    }

    /** Another site's page may ask, but never with a token. */
    private static void preflight(HttpServletResponse response) {
        response.setHeader("Allow", METHODS);
        response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST");
        response.setHeader("Access-Control-Allow-Headers", "Content-Type, Accept");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private void answer(RequestWords words, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean post = request.getMethod().equals("POST");
        if (!post && words.names().isEmpty()) {
            describe(request, response);
        } else if (!post && wantsPage(request) && words.one("format").isEmpty()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "query?" + request.getQueryString());
        } else {
            run(post ? posted(words) : named(words), words, request, response);
        }
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.startsWith("text/html");
    }

    private static String posted(RequestWords words) throws IOException {
        if (words.is(QUERY)) {
            return words.body();
        } else if (!words.is("application/x-www-form-urlencoded")) {
            throw new HttpProblem(415, "A query is posted as " + QUERY + " or in the field query of a form, not as "
                + (words.type().isEmpty() ? "a body without Content-Type" : words.type()) + ".");
        }
        return named(words);
    }

    private static String named(RequestWords words) {
        if (!words.all("update").isEmpty()) {
            throw HttpProblem.bad("An update goes to the path update, with the token; here a query is read from the parameter query.");
        }
        return words.one("query").orElseThrow(() -> HttpProblem.bad("The parameter query is missing."));
    }

    private void run(String text, RequestWords words, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Query query = QueryDesk.parse(text, request.getRequestURL().toString());
        AnswerFormat format = AnswerFormat.choose(QueryDesk.kind(query), request.getHeader("Accept"), words.one("format").orElse(null));
        DatasetDescription graphs = DatasetDescription.create(words.all("default-graph-uri"), words.all("named-graph-uri"));
        response.setHeader("Vary", "Accept");
        try (Spool answer = desk.write(query, graphs, time(words), Departure.of(request), format)) {
            words.one("download").ifPresent(d -> response.setHeader("Content-Disposition", "attachment; filename=\"answer." + format + "\""));
            response.setContentType(format.contentType());
            response.setContentLengthLong(answer.length());
            answer.sendTo(response.getOutputStream());
        }
    }

    private Duration time(RequestWords words) {
        String said = words.one("timeout").orElse(String.valueOf(desk.limits().time().toSeconds()));
        if (!said.matches("\\d{1,6}(\\.\\d{1,3})?") || said.matches("0+(\\.0*)?")) {
            throw HttpProblem.bad("timeout is \"" + said + "\", but is a number of seconds, at most " + desk.limits().time().toSeconds() + ".");
        }
        return Duration.ofMillis((long) (Double.parseDouble(said) * 1000));
    }

    private static void describe(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (wantsPage(request)) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "query");
            return;
        }
        Descriptions.write(Descriptions.service(request.getRequestURL().toString()), request, response, List.of());
    }
}
