// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.picketline.article.ArticleSource;
import org.picketline.extract.FactReader;
import org.picketline.ingest.IngestRun;
import org.picketline.ingest.RunReport;
import org.picketline.rdf.IriMint;
import org.picketline.store.TdbStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes articles into a store and tells what was found. */
@Command(name = "ingest", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Reads articles into the graph. Texts that are in it already are passed over; a changed text replaces its old one.",
    footerHeading = "%nExamples:%n",
    footer = {"  picketline ingest samples", "  picketline ingest --store ~/disputes news/ more/story.html",
        "  picketline ingest --report run.json news.jsonl", "  curl -s https://example.org/story.html | picketline ingest -"})
final class IngestCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", arity = "1..*",
        description = "Files or folders with articles as text, HTML, JSON or JSON Lines; - for standard input.")
    private List<String> paths;

    @Mixin
    private StoreOption store;

    @Option(names = "--report", paramLabel = "FILE.json", description = "Where to write the whole report.")
    private Path report;

    @Option(names = "--base", paramLabel = "IRI", description = "The beginning of all IRIs of a new store, otherwise " + IriMint.DEFAULT_BASE + ".")
    private String base;

    @Option(names = "--again", description = "Read even texts that the store holds, say with a newer Picketline.")
    private boolean again;

    private final Console console;
    private final Readers reader;

    IngestCommand(Console console, Supplier<FactReader> reader) {
        this.console = console;
        this.reader = new Readers(reader);
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.exists(store.folder())) {
            reader.begin();
        }
        RunReport run = run();
        PrintWriter out = console.outWriter();
        new IngestSummary(run, TerminalWidth.of(spec)).print(out);
        if (report != null) {
            ReportFile.write(run, report);
        }
        return run.clean() ? ExitStatus.FINE : ExitStatus.MENDABLE;
    }

    private RunReport run() {
        try (TdbStore open = base == null ? TdbStore.openOrCreate(store.folder(), IriMint.DEFAULT_BASE) : TdbStore.create(store.folder(), base);
             IngestProgress progress = IngestProgress.of(console, paths)) {
            return new IngestRun(open, reader, again).run(new ArticleSource(console.in()), paths, progress);
        }
    }
}
