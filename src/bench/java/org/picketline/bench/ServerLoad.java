// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.tdb2.TDB2Factory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.picketline.bench.Clients.Account;
import org.picketline.cli.ServedDecisions;
import org.picketline.query.QueryLibrary;
import org.picketline.store.TdbStore;
import org.picketline.web.ServerSettings;
import org.picketline.web.WebServer;
import org.picketline.web.sparql.Limits;

/**
 * Asks our server and a bare Fuseki the same saved queries, in turns, over the same store and in the same process. Prints rows
 * of a table. Arguments: the store's folder, seconds a round, clients.
 */
public final class ServerLoad {

    private static final int ROUNDS = 2;
    private static final List<String> ASKED = List.of("strikes/list-strikes", "disputes/list-disputes", "places/count-strikes-by-place", "votes/list-contract-votes",
        "offers/trace-offers", "people/list-people", "evidence/find-weak-facts", "issues/count-issues");
    private static final int[] MOST_CLIENTS = {1, 8};

    private final Path folder;
    private final Duration round;
    private final List<String> queries = ASKED.stream().map(name -> QueryLibrary.builtIn().named(name).text()).toList();

    private ServerLoad(Path folder, Duration round) {
        this.folder = folder;
        this.round = round;
    }

    public static void main(String[] arguments) throws Exception {
        new ServerLoad(Path.of(arguments[0]), Duration.ofSeconds(Integer.parseInt(arguments[1]))).run();
    }

    /** What is done with a server while it runs. */
    private interface Visit {
        void at(String endpoint) throws IOException, InterruptedException, ExecutionException;
    }

    private void run() throws Exception {
        List<Long> sizes = new ArrayList<>();
        ours(endpoint -> rows(endpoint).forEach(sizes::add));
        fuseki(endpoint -> {
            List<Long> theirs = rows(endpoint);
            if (!theirs.equals(sizes)) {
                throw new IllegalStateException("the two give other numbers of rows: " + sizes + " and " + theirs);
            }
        });
        for (int clients : MOST_CLIENTS) {
            compare(clients);
        }
    }

    private void compare(int number) throws Exception {
        Clients clients = Clients.asking(number, queries);
        List<Account> own = new ArrayList<>();
        List<Account> bare = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            ours(endpoint -> own.add(warmed(clients, endpoint)));
            fuseki(endpoint -> bare.add(warmed(clients, endpoint)));
        }
        print("Picketline", number, Account.of(own));
        print("Fuseki", number, Account.of(bare));
    }

    private Account warmed(Clients clients, String endpoint) throws InterruptedException, ExecutionException {
        clients.ask(endpoint, round.dividedBy(4));
        return clients.ask(endpoint, round);
    }

    private static void print(String server, int clients, Account account) {
        System.out.printf("| %s | %d | %.0f | %.0f | %.0f | %d of %d |%n", server, clients, account.rate(), account.quantile(0.5), account.quantile(0.95),
            account.failed(), account.failed() + account.millis().size());
    }

    private List<Long> rows(String endpoint) throws IOException, InterruptedException {
        List<Long> sizes = new ArrayList<>();
        for (String query : queries) {
            var answer = Clients.asking(1, queries).answerTo(query, endpoint);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(endpoint + " answers " + answer.statusCode() + ": " + new String(answer.body()));
            }
            long rows = 0;
            ResultSet answered = ResultSetFactory.fromJSON(new ByteArrayInputStream(answer.body()));
            for (; answered.hasNext(); answered.next()) {
                rows++;
            }
            sizes.add(rows);
        }
        return sizes;
    }

    private void ours(Visit visit) throws Exception {
        try (TdbStore store = TdbStore.open(folder); WebServer server = new WebServer(store, folder, file -> new byte[0], new ServedDecisions(store),
                new ServerSettings("localhost", 0, Limits.USUAL, List.of()), System.err::println)) {
            server.start();
            visit.at(server.address() + "sparql");
        }
    }

    private void fuseki(Visit visit) throws Exception {
        Dataset bare = TDB2Factory.connectDataset(folder.resolve("tdb2").toString());
        FusekiServer server = FusekiServer.create().port(0).loopback(true).add("/ds", bare).build().start();
        try {
            visit.at("http://localhost:" + server.getPort() + "/ds/sparql");
        } finally {
            server.stop();
            TDBInternal.expel(bare.asDatasetGraph(), true);
        }
    }
}
