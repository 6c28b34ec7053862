// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.picketline.article.ArticleSource;
import org.picketline.extract.FactReader;
import org.picketline.ingest.IngestRun;
import org.picketline.ingest.Progress;
import org.picketline.store.TdbStore;
import org.picketline.web.ServerSettings;
import org.picketline.web.WebServer;
import org.picketline.web.sparql.Limits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Opens a site and a SPARQL endpoint over a store, until it is stopped. */
@Command(name = "serve", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Opens a web site over the graph, with a SPARQL endpoint, until you stop it with Ctrl-C.",
    footerHeading = "%nExamples:%n",
    footer = {"  picketline serve", "  picketline serve --store ~/disputes --port 8080",
        "  picketline serve --host 0.0.0.0    # for everybody who can reach this machine", "",
        "Reading is open; writing needs the token that the first start shows."})
final class ServeCommand implements Callable<Integer> {

    private static final int SECONDS_TO_CLOSE = 20;

    @Mixin
    private StoreOption store;

    @Option(names = "--port", paramLabel = "N", defaultValue = "" + ServerSettings.PORT, description = "The port (otherwise ${DEFAULT-VALUE}); 0 for any free one.")
    private int port;

    @Option(names = "--host", paramLabel = "NAME", defaultValue = "localhost",
        description = "The address to listen at (otherwise ${DEFAULT-VALUE}, for this machine only).")
    private String host;

    @Option(names = "--allow-service", paramLabel = "URL", description = "An endpoint that queries may call with SERVICE; may be repeated. Otherwise none.")
    private final List<String> services = new ArrayList<>();

    private final Console console;

    private final Readers reader;

    ServeCommand(Console console, Supplier<FactReader> reader) {
        this.console = console;
        this.reader = new Readers(reader);
    }

    @Override
    public Integer call() throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        try (TdbStore open = store.open()) {
            serve(open, closed);
        } finally {
            closed.countDown();
        }
        return ExitStatus.FINE;
    }

    private void serve(TdbStore open, CountDownLatch closed) throws InterruptedException {
        PrintWriter err = console.errWriter();
        ServerSettings settings = new ServerSettings(host, port, Limits.USUAL, services);
        try (WebServer server = new WebServer(open, store.folder(), file -> take(open, file), new ServedDecisions(open), settings, err::println)) {
            server.start();
            // before anybody is told that it runs: who reads the greeting may stop it at once
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, closed), "end"));
            open.leaveNotice(notice(server.address()));
            greet(server, err);
            server.join();
        }
    }

    /** Language models are loaded when the first article comes. */
    private byte[] take(TdbStore open, Path file) throws IOException {
        return ReportFile.bytes(new IngestRun(open, reader, false).run(new ArticleSource(InputStream.nullInputStream()), List.of(file.toString()), Progress.SILENT));
    }

    private static String notice(String address) {
        return "It is being served at " + address + ". Hand articles to that server:\n  curl -H \"Authorization: Bearer TOKEN\" --data-binary @story.html "
            + address + "articles?name=story.html\nor stop the server first. For questions: " + address + "query";
    }

    private static void greet(WebServer server, PrintWriter err) {
        server.freshToken().ifPresent(fresh -> err.println("The token for writing, shown this once; keep it: " + fresh));
        err.println("Open " + server.address() + " in a browser. Ctrl-C stops it.");
    }

    /** Ctrl-C ends the process by itself; what is being answered comes to its end first, then the store is closed. */
    private static void end(WebServer server, CountDownLatch closed) {
        server.close();
        try {
            closed.await(SECONDS_TO_CLOSE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
