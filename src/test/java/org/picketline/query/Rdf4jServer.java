// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.query;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.rdf4j.query.BooleanQuery;
import org.eclipse.rdf4j.query.Query;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLBooleanJSONWriter;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLResultsJSONWriter;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

/** Somebody else's SPARQL endpoint: RDF4J's engine over its memory store, on a free port. */
public final class Rdf4jServer implements AutoCloseable {

    private final SailRepository repository = new SailRepository(new MemoryStore());
    private final HttpServer server;

    public Rdf4jServer(String turtle) throws IOException {
        try (RepositoryConnection connection = repository.getConnection()) {
            connection.add(new StringReader(turtle), RDFFormat.TURTLE);
        }
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/sparql", this::answer);
        server.start();
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/sparql";
    }

    private void answer(HttpExchange exchange) throws IOException {
        String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String words = sent.isEmpty() ? exchange.getRequestURI().getRawQuery() : sent;
        byte[] answer = answer(parameter(words, "query").orElseThrow());
        exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+json");
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private static Optional<String> parameter(String form, String name) {
        return Stream.of(form.split("&")).filter(p -> p.startsWith(name + "=")).map(p -> URLDecoder.decode(p.substring(name.length() + 1), StandardCharsets.UTF_8)).findFirst();
    }

    private byte[] answer(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RepositoryConnection connection = repository.getConnection()) {
            Query query = connection.prepareQuery(text);
            if (query instanceof BooleanQuery question) {
                new SPARQLBooleanJSONWriter(out).handleBoolean(question.evaluate());
            } else {
                ((TupleQuery) query).evaluate(new SPARQLResultsJSONWriter(out));
            }
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        server.stop(0);
        repository.shutDown();
    }
}
