// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.Txn;
import org.picketline.article.ArticleSource;
import org.picketline.cli.ServedDecisions;
import org.picketline.ingest.FakeReader;
import org.picketline.ingest.IngestRun;
import org.picketline.ingest.Progress;
import org.picketline.ingest.RunReport;
import org.picketline.store.TdbStore;
import org.picketline.web.sparql.Limits;

/** A server on a free port over a real store, and a client to ask it. */
final class RunningSite implements AutoCloseable {

    static final Path GRAPH = Path.of("src/test/resources/queries/graph.trig");
    static final String BASE = "https://w3id.org/picketline/";
    static final String PREFIXES = "PREFIX pl: <https://w3id.org/picketline/ontology#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ";

    /** Strikes outside of the United States, in invented towns of each country with maps. */
    static final String ABROAD = "@prefix pl: <https://w3id.org/picketline/ontology#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix b: <" + BASE + "> ."
        + List.of("Leinster Dunmoyle", "England Severnmouth", "Ontario Elmgrove", "Victoria Wattlebank", "Otago Kowhaiview").stream().map(RunningSite::strike)
            .collect(java.util.stream.Collectors.joining());

    final TdbStore store;
    final String token;
    final List<String> log = new ArrayList<>();
    private final WebServer server;
    private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    RunningSite(Path folder, Limits limits, String... services) {
        store = TdbStore.create(folder, BASE);
        server = new WebServer(store, folder, this::take, new ServedDecisions(store), new ServerSettings("localhost", 0, limits, List.of(services)), log::add);
        token = server.freshToken().orElse("");
        server.start();
    }

    private static String strike(String stateAndTown) {
        String[] names = stateAndTown.split(" ");
        return "b:place\\/" + names[1] + " a pl:Place ; rdfs:label \"" + names[1] + "\" ; pl:within b:place\\/" + names[0] + " . b:place\\/" + names[0]
            + " a pl:Place ; rdfs:label \"" + names[0] + "\" . b:strike\\/" + names[1] + " a pl:Strike ; pl:place b:place\\/" + names[1] + " .\n";
    }

    private byte[] take(Path file) {
        RunReport report = new IngestRun(store, FakeReader::new, false).run(new ArticleSource(InputStream.nullInputStream()), List.of(file.toString()), Progress.SILENT);
        return ("{\"added\": " + report.added() + ", \"replaced\": " + report.replaced() + ", \"unchanged\": " + report.unchanged() + ", \"skipped\": "
            + report.skipped().size() + "}").getBytes(StandardCharsets.UTF_8);
    }

    /** With two disputes as three articles tell them. */
    static RunningSite withDisputes(Path folder, Limits limits, String... services) {
        RunningSite site = new RunningSite(folder, limits, services);
        Txn.executeWrite(site.store.dataset(), () -> RDFDataMgr.read(site.store.dataset(), GRAPH.toString()));
        return site;
    }

    void add(String trig) {
        Txn.executeWrite(store.dataset(), () -> RDFParser.fromString(trig, Lang.TRIG).parse(store.dataset()));
    }

    String address() {
        return server.address();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> get(String path) {
        return send(request(path));
    }

    HttpResponse<String> get(String path, String accept) {
        return send(request(path).header("Accept", accept));
    }

    HttpResponse<String> ask(String query) {
        return get("sparql?query=" + encoded(query));
    }

    HttpResponse<String> post(String path, String type, String body) {
        return send(request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> postWithToken(String path, String type, String body) {
        return send(request(path).header("Content-Type", type).header("Authorization", "Bearer " + token)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
