// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.picketline.ingest.FakeReader;
import org.picketline.store.TdbStore;

/** The command in a process of its own, as users start and stop it. */
class ServeCommandTest {

    @TempDir
    Path folder;
    private Process server;

    @AfterEach
    void end() {
        if (server != null) {
            server.destroyForcibly();
        }
    }

    private String store() {
        return folder.resolve("store").toString();
    }

    /** Starts it and gives the lines that it greets with, up to its address. */
    private List<String> serve() throws IOException {
        TdbStore.create(folder.resolve("store"), "https://example.org/").close();
        return again();
    }

    private List<String> again() throws IOException {
        server = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-Xmx512m", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
            "org.picketline.cli.Picketline", "serve", "--store", store(), "--port", "0").redirectErrorStream(true).start();
        BufferedReader lines = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        List<String> greeting = new java.util.ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            greeting.add(line);
            if (line.startsWith("Open ")) {
                break;
            }
        }
        return greeting;
    }

    private static String address(List<String> greeting) {
        return greeting.get(greeting.size() - 1).replaceFirst("Open (\\S+) .*", "$1");
    }

    private static int status(String address) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private String told(String... words) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(new ByteArrayOutputStream(), new PrintStream(err, true, StandardCharsets.UTF_8), new ByteArrayInputStream(new byte[0]), false, false);
        int status = Picketline.commandLine(console, FakeReader::new).execute(Stream.concat(Stream.of(words), Stream.of("--store", store())).toArray(String[]::new));
        assertThat(status).isEqualTo(1);
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void serverThatHoldsTheStoreSaysHowToHandArticlesOver() throws Exception {
        String address = address(serve());
        assertThat(status(address)).isEqualTo(200);
        Path story = Files.writeString(folder.resolve("story.txt"), "The workers of the hospital are on strike this week.");
        for (String[] words : new String[][] {{"ingest", story.toString()}, {"serve"}, {"query", "list-strikes"}}) {
            assertThat(told(words)).as(words[0]).contains("in use by another process").contains(address).contains("curl").contains("articles?name=");
        }
    }

    @Test
    void stoppedServerLeavesTheStoreFreeAndShowsTheTokenOnlyOnce() throws Exception {
        assertThat(serve().get(0)).contains("token");
        server.destroy();
        assertThat(server.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("store/in-use.txt")).doesNotExist();
        assertThat(again()).hasSize(1);
        server.destroyForcibly().waitFor();
        try (TdbStore open = TdbStore.open(folder.resolve("store"))) {
            assertThat(open.articles()).isEmpty();
            assertThat(folder.resolve("store/in-use.txt")).doesNotExist();
        }
    }
}
