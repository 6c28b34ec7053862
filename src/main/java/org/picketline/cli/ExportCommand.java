// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.picketline.store.ExportFormat;
import org.picketline.store.TdbStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the whole graph in a standard format. */
@Command(name = "export", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Writes all graphs: the canonical layer, each article's, the ontology.",
    footerHeading = "%nExamples:%n", footer = {"  picketline export --format trig disputes.trig", "  picketline export --format nquads | gzip > disputes.nq.gz"})
final class ExportCommand implements Callable<Integer> {

    @Option(names = "--format", paramLabel = "FORMAT", required = true, description = "One of ${COMPLETION-CANDIDATES}.")
    private ExportFormat format;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "Where to; otherwise standard output. Appears whole or not at all.")
    private Path file;

    @Mixin
    private StoreOption store;

    @Mixin
    private ConfidenceOption confidence;

    private final Console console;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (TdbStore open = store.open()) {
            if (file == null) {
                OutputStream out = new BufferedOutputStream(console.out());
                write(open, out);
                out.flush();
            } else {
                writeWhole(open);
            }
            return ExitStatus.FINE;
        }
    }

    private void write(TdbStore open, OutputStream out) {
        if (confidence.given()) {
            format.write(confidence.of(open), out);
        } else {
            open.export(format, out);
        }
    }

    private void writeWhole(TdbStore open) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".tmp");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
            write(open, out);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(unfinished);
            throw e;
        }
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
