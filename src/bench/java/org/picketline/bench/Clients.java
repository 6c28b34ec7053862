// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Some clients that ask one server of this machine in turn, each as soon as it has its answer, for a bounded time. */
final class Clients {

    private final int number;
    private final String accept;
    private final List<String> paths;
    private final HttpClient http = HttpClient.newHttpClient();

    /**
     * @param accept the type of answers that they ask for
     * @param paths  what they ask, behind a server's address
     */
    Clients(int number, String accept, List<String> paths) {
        this.number = number;
        this.accept = accept;
        this.paths = paths;
    }

    /** Clients of an endpoint, whose answers they want as JSON. */
    static Clients asking(int number, List<String> queries) {
        return new Clients(number, "application/sparql-results+json", queries.stream().map(Clients::path).toList());
    }

    private static String path(String query) {
        return "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    /** What came back, in milliseconds an answer. */
    record Account(List<Double> millis, int failed, double seconds) {

        double rate() {
            return millis.size() / seconds;
        }

        double quantile(double share) {
            List<Double> sorted = millis.stream().sorted().toList();
            return sorted.isEmpty() ? Double.NaN : sorted.get(Math.min(sorted.size() - 1, (int) (share * sorted.size())));
        }

        static Account of(List<Account> rounds) {
            return new Account(rounds.stream().flatMap(r -> r.millis.stream()).toList(), rounds.stream().mapToInt(Account::failed).sum(),
                rounds.stream().mapToDouble(Account::seconds).sum());
        }
    }

    Account ask(String address, Duration time) throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        ExecutorService pool = Executors.newFixedThreadPool(number);
        List<Future<Account>> each = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            int first = i;
            each.add(pool.submit(() -> one(address, first, start + time.toNanos())));
        }
        pool.shutdown();
        List<Account> accounts = new ArrayList<>();
        for (Future<Account> account : each) {
            accounts.add(account.get());
        }
        Account all = Account.of(accounts);
        return new Account(all.millis(), all.failed(), (System.nanoTime() - start) / 1e9);
    }

    private Account one(String address, int first, long end) throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        int failed = 0;
        for (int turn = first; System.nanoTime() < end; turn++) {
            long asked = System.nanoTime();
            HttpResponse<byte[]> answer = answer(address, paths.get(turn % paths.size()));
            if (answer.statusCode() == 200) {
                millis.add((System.nanoTime() - asked) / 1e6);
            } else {
                failed++;
            }
        }
        return new Account(millis, failed, 0);
    }

    /** The endpoint's answer to one query. */
    HttpResponse<byte[]> answerTo(String query, String endpoint) throws IOException, InterruptedException {
        return answer(endpoint, path(query));
    }

    private HttpResponse<byte[]> answer(String address, String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(address + path)).header("Accept", accept).build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
