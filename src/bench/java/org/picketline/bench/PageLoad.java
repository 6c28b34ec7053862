// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.bench;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
    private final HttpClient http = HttpClient.newHttpClient();

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
            ask(kind.getValue(), Duration.ofMillis(time.toMillis() / 4));
            Account account = ask(kind.getValue(), time);
            System.out.printf("| %s | %d | %.0f | %.0f | %.0f | %d |%n", kind.getKey(), CLIENTS, account.rate(), account.quantile(0.5), account.quantile(0.95), account.failed());
        }
    }

    private Map<String, List<String>> kinds() {
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        new java.util.TreeMap<>(LISTS).forEach((name, path) -> kinds.put(name, List.of(path)));
        for (String type : List.of("Dispute", "Union", "Employer", "Place", "Strike")) {
            kinds.put("one " + type.toLowerCase(java.util.Locale.ROOT), sample("?x a <" + PL.NAMESPACE + type + ">"));
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

    private Account ask(List<String> paths, Duration bound) throws Exception {
        long start = System.nanoTime();
        ExecutorService pool = Executors.newFixedThreadPool(CLIENTS);
        List<Future<Account>> each = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            int first = i;
            each.add(pool.submit(() -> one(paths, first, start + bound.toNanos())));
        }
        pool.shutdown();
        List<Account> accounts = new ArrayList<>();
        for (Future<Account> account : each) {
            accounts.add(account.get());
        }
        Account all = Account.of(accounts);
        return new Account(all.millis(), all.failed(), (System.nanoTime() - start) / 1e9);
    }

    private Account one(List<String> paths, int first, long end) throws Exception {
        List<Double> millis = new ArrayList<>();
        int failed = 0;
        for (int turn = first; System.nanoTime() < end; turn++) {
            long asked = System.nanoTime();
            HttpResponse<byte[]> answer = http.send(HttpRequest.newBuilder(URI.create(server.address() + paths.get(turn % paths.size()))).header("Accept", "text/html").build(),
                HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() == 200) {
                millis.add((System.nanoTime() - asked) / 1e6);
            } else {
                failed++;
            }
        }
        return new Account(millis, failed, 0);
    }
}
