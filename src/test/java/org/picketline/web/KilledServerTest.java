// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.picketline.article.ArticleSource;
import org.picketline.cli.ServedDecisions;
import org.picketline.ingest.CanonicalLayer;
import org.picketline.ingest.FakeReader;
import org.picketline.ingest.IngestRun;
import org.picketline.ingest.Progress;
import org.picketline.store.TdbStore;

/** A server that is killed, as {@code kill -9} does, while it takes articles in. */
class KilledServerTest {

    private static final int ARTICLES = 500;

    @TempDir
    Path folder;
    private Process server;
    private String address;
    private String token;

    /** A server in a process of its own, on the store that it is given. */
    public static void main(String[] arguments) throws InterruptedException {
        Path folder = Path.of(arguments[0]);
        TdbStore store = TdbStore.openOrCreate(folder, RunningSite.BASE);
        WebServer web = new WebServer(store, folder, file -> report(store, file), new ServedDecisions(store), ServerSettings.local(0), System.err::println);
        web.start();
        System.out.println(web.freshToken().orElse("") + " " + web.address());
        web.join();
    }

    private static byte[] report(TdbStore store, Path file) {
        return ("added " + new IngestRun(store, FakeReader::new, false).run(new ArticleSource(InputStream.nullInputStream()), List.of(file.toString()), Progress.SILENT).added())
            .getBytes(StandardCharsets.UTF_8);
    }

    @AfterEach
    void end() {
        if (server != null) {
            server.destroyForcibly();
        }
    }

    private void serve() throws IOException {
        server = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-Xmx512m", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
            KilledServerTest.class.getName(), folder.resolve("store").toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String[] said = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8)).readLine().split(" ");
        token = said[0].isEmpty() ? token : said[0];
        address = said[1];
    }

    private CompletableFuture<HttpResponse<String>> send(String articles) {
        return HttpClient.newHttpClient().sendAsync(HttpRequest.newBuilder(URI.create(address + "articles?name=wire.jsonl")).header("Authorization", "Bearer " + token)
            .POST(HttpRequest.BodyPublishers.ofString(articles)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String articles() {
        return IntStream.range(0, ARTICLES).mapToObj(i -> "{\"id\": \"w" + i + "\", \"text\": \"The workers of hospital number " + i + " are on strike this week because they want more "
            + "staff. They said so on Monday in the square of the town, and the people of the town were with them.\"}").collect(Collectors.joining("\n"));
    }

    @Test
    void articlesOfARunThatWasCutOffAreWholeAndTheRestComesWithTheNextOne() throws Exception {
        serve();
        CompletableFuture<HttpResponse<String>> cut = send(articles());
        Path texts = folder.resolve("store/texts");
        for (int i = 0; i < 6000 && !(texts.toFile().isDirectory() && texts.toFile().list().length > 20) && !cut.isDone(); i++) {
            Thread.sleep(5);
        }
        assertThat(cut).as("killed too late").isNotDone();
        server.destroyForcibly().waitFor();
        int kept;
        try (TdbStore store = TdbStore.open(folder.resolve("store"))) {
            CanonicalLayer.refresh(store);
            kept = store.articles().size();
            store.articles().forEach(a -> {
                assertThat(store.text(a)).as(a).isPresent();
                assertThat(store.<Long>read(d -> d.getNamedModel(a).size())).as(a).isPositive();
            });
        }
        assertThat(kept).isLessThan(ARTICLES);
        serve();
        HttpResponse<String> again = send(articles()).get(180, TimeUnit.SECONDS);
        assertThat(again.body()).isEqualTo("added " + (ARTICLES - kept));
    }
}
