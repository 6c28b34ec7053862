// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.picketline.web.sparql.AnswerFormat;
import org.picketline.web.sparql.GraphDesk;
import org.picketline.web.sparql.Spool;

/**
 * {@code /data}: whole graphs by the SPARQL 1.1 graph store protocol, {@code ?default} or {@code ?graph=IRI}; all graphs
 * without either. What is posted without either becomes a graph of its own. Reading is open, writing needs the token.
 */
final class DataEndpoint extends Endpoint {

    private static final long serialVersionUID = 1L;
    private static final String READING = "GET, HEAD, OPTIONS";

    private final transient AccessToken token;
    private final transient GraphDesk desk;

    DataEndpoint(Problems problems, AccessToken token, GraphDesk desk) {
        super(problems);
        this.token = token;
        this.desk = desk;
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getMethod()) {
            case "OPTIONS" -> preflight(response);
            case "GET", "HEAD" -> read(request, response);
            case "PUT", "POST", "DELETE" -> change(request, response);
            default -> throw methodNotAllowed(request, response, READING + ", PUT, POST, DELETE");
        }
    }

    private static void preflight(HttpServletResponse response) {
        openToAll(response);
        response.setHeader("Allow", READING + ", PUT, POST, DELETE");
        response.setHeader("Access-Control-Allow-Methods", "GET, HEAD");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private void read(HttpServletRequest request, HttpServletResponse response) throws IOException {
        openToAll(response);
        RequestWords words = new RequestWords(request, 0);
        boolean all = words.one("default").isEmpty() && words.one("graph").isEmpty();
        AnswerFormat format = AnswerFormat.choose(all ? AnswerFormat.Kind.GRAPHS : AnswerFormat.Kind.GRAPH, request.getHeader("Accept"),
            words.one("format").orElse(null));
        response.setHeader("Vary", "Accept");
        try (Spool graphs = all ? desk.all(format) : desk.one(graph(words), format)) {
            response.setContentType(format.contentType());
            response.setContentLengthLong(graphs.length());
            graphs.sendTo(response.getOutputStream());
        }
    }

    /** Empty for the default graph. */
    private static Optional<String> graph(RequestWords words) {
        Optional<String> named = words.one("graph");
        if (words.one("default").isPresent() == named.isPresent()) {
            throw HttpProblem.bad("Name one graph: ?default or ?graph=IRI.");
        }
        return named;
    }

    private void change(HttpServletRequest request, HttpServletResponse response) throws IOException {
        token.demand(request.getHeader("Authorization"));
        RequestWords words = RequestWords.withBody(request, desk.limits().body());
        if (request.getMethod().equals("POST") && words.one("default").isEmpty() && words.one("graph").isEmpty()) {
            make(words, response);
            return;
        }
        Optional<String> graph = graph(words);
        boolean made = switch (request.getMethod()) {
            case "PUT" -> desk.put(graph, words.parts());
            case "POST" -> desk.add(graph, words.parts());
            default -> desk.drop(graph);
        };
        done(made, response);
    }

    /** A graph that came without a name is named after its triples, so that sending it twice makes one graph. */
    private void make(RequestWords words, HttpServletResponse response) throws IOException {
        List<GraphDesk.Sent> parts = words.parts();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.forEach(p -> all.writeBytes(p.body()));
        String name = "urn:uuid:" + UUID.nameUUIDFromBytes(all.toByteArray());
        response.setHeader("Location", "data?graph=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
        done(desk.put(Optional.of(name), parts), response);
    }

    private static void done(boolean made, HttpServletResponse response) {
        response.setStatus(made ? HttpServletResponse.SC_CREATED : HttpServletResponse.SC_NO_CONTENT);
    }
}
