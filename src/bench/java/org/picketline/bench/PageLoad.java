// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.QueryExecutionFactory;
import org.picketline.bench.Clients.Account;
import org.picketline.cli.ServedDecisions;
import org.picketline.store.TdbStore;
import org.picketline.vocab.PL;
import org.picketline.web.ServerSettings;
import org.picketline.web.WebServer;
import org.picketline.web.sparql.Limits;

/**
 * Asks for each kind of page of a served store, with 16 clients at once. Prints rows of a table. Arguments: the store's folder,
 * seconds a kind of page.
 */
public final class PageLoad {

    private static final int CLIENTS = 16;
    private static final int SAMPLES = 40;
    private static final Map<String, String> LISTS = Map.of("the overview", "", "disputes", "disputes", "strikes", "strikes", "unions", "unions", "places", "places",
        "articles", "articles", "search by name", "search?q=health", "explore", "graph");

    private final WebServer server;
    private final TdbStore store;
    private final Duration time;

    private PageLoad(WebServer server, TdbStore store, Duration time) {
        this.server = server;
        this.store = store;
        this.time = time;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        try (TdbStore store = TdbStore.open(folder); WebServer server = new WebServer(store, folder, file -> new byte[0], new ServedDecisions(store),
                new ServerSettings("localhost", 0, Limits.USUAL, List.of()), System.err::println)) {
            server.start();
            new PageLoad(server, store, Duration.ofSeconds(Integer.parseInt(arguments[1]))).run();
        }
    }

    private void run() throws Exception {
        for (Map.Entry<String, List<String>> kind : kinds().entrySet()) {
            Clients clients = new Clients(CLIENTS, "text/html", kind.getValue());
            clients.ask(server.address(), time.dividedBy(4));
            Account account = clients.ask(server.address(), time);
            System.out.printf("| %s | %d | %.0f | %.0f | %.0f | %d |%n", kind.getKey(), CLIENTS, account.rate(), account.quantile(0.5), account.quantile(0.95), account.failed());
        }
    }

    private Map<String, List<String>> kinds() {
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        new TreeMap<>(LISTS).forEach((name, path) -> kinds.put(name, List.of(path)));
        for (String type : List.of("Dispute", "Union", "Employer", "Place", "Strike")) {
            kinds.put("one " + type.toLowerCase(Locale.ROOT), sample("?x a <" + PL.NAMESPACE + type + ">"));
        }
        kinds.put("one article", sample("GRAPH ?x { ?x a <" + PL.NAMESPACE + "Article> }"));
        for (String saved : List.of("strikes/list-strikes", "places/count-strikes-by-place", "issues/count-issues", "disputes/list-disputes")) {
            kinds.put("query " + saved, List.of("query?saved=" + saved));
        }
        return kinds;
    }

    private List<String> sample(String pattern) {
        return store.read(d -> {
            List<String> found = new ArrayList<>();
            try (var execution = QueryExecutionFactory.create("SELECT ?x WHERE { " + pattern + " FILTER(ISIRI(?x)) } LIMIT " + SAMPLES, d)) {
                execution.execSelect().forEachRemaining(row -> found.add("thing?iri=" + URLEncoder.encode(row.getResource("x").getURI(), StandardCharsets.UTF_8)));
            }
            return found;
        });
    }
}
