// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.query;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** An endpoint of OpenLink's Virtuoso, as Debian's virtuoso-opensource has it, over a database of its own. */
public final class VirtuosoServer implements AutoCloseable {

    private static final int PATIENCE = 120;

    private final Process server;
    private final int http = freePort();

    /** @param triples in Turtle without prefixes, as in {@code <urn:a> <urn:b> 1} */
    public VirtuosoServer(Path folder, String triples) throws IOException, InterruptedException {
        int sql = freePort();
        Files.writeString(folder.resolve("virtuoso.ini"), """
            [Database]
            DatabaseFile = v.db
            ErrorLogFile = v.log
            LockFile = v.lck
            TransactionFile = v.trx
            xa_persistent_file = v.pxa
            [TempDatabase]
            DatabaseFile = t.db
            TransactionFile = t.trx
            [Parameters]
            ServerPort = localhost:%d
            ServerThreads = 4
            NumberOfBuffers = 2000
            DirsAllowed = .
            [HTTPServer]
            ServerPort = localhost:%d
            ServerThreads = 4
            [SPARQL]
            ResultSetMaxRows = 1000
            """.formatted(sql, http));
        server = start(folder, program("virtuoso-t").orElseThrow(), "+foreground", "+configfile", "virtuoso.ini");
        waitForAnswer();
        Process load = start(folder, program("isql-vt").orElseThrow(), "localhost:" + sql, "dba", "dba", "EXEC=sparql insert data { graph <urn:given> { " + triples + " } };");
        if (!load.waitFor(PATIENCE, TimeUnit.SECONDS) || load.exitValue() != 0) {
            close();
            throw new IllegalStateException("Virtuoso did not take the triples");
        }
    }

    /** Whether it can be started: its programs are on the path. */
    public static boolean isThere() {
        return program("virtuoso-t").isPresent() && program("isql-vt").isPresent();
    }

    private static Optional<String> program(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).map(folder -> Path.of(folder, name))
            .filter(Files::isExecutable).map(Path::toString).findFirst();
    }

    private static Process start(Path folder, String... command) throws IOException {
        return new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String address() {
        return "http://localhost:" + http + "/sparql";
    }

    private void waitForAnswer() throws InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(URI.create(address() + "?query=ASK%7B%7D")).build();
        for (int tenths = 0; tenths < PATIENCE * 10 && server.isAlive(); tenths++) {
            try {
                HttpClient.newHttpClient().send(question, HttpResponse.BodyHandlers.discarding());
                return;
            } catch (IOException e) {
                Thread.sleep(100);
            }
        }
        close();
        throw new IllegalStateException("Virtuoso ended, or did not answer within " + PATIENCE + " seconds");
    }

    @Override
    public void close() {
        server.destroy();
        server.onExit().join();
    }
}
