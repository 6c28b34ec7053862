// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.query.Dataset;
import org.picketline.export.Drawing;
import org.picketline.export.Part;
import org.picketline.export.Table;
import org.picketline.query.DisputeName;
import org.picketline.store.ExportFormat;
import org.picketline.store.TdbStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the graph, or a dispute's part of it, in a format of other programs. */
@Command(name = "export", mixinStandardHelpOptions = true, sortOptions = false,
    description = {"Writes the graph for other programs.", "trig, nquads and jsonld hold all graphs: the canonical layer, each article's, the ontology.",
        "csv is a table of strikes, votes, offers or roles, one row an event; --table dictionary says what the columns mean.",
        "graphml and gexf are dots and lines for Gephi and its like, geojson is strikes at their places."},
    footerHeading = "%nExamples:%n", footer = {"  picketline export --format trig disputes.trig", "  picketline export --format nquads | gzip > disputes.nq.gz",
        "  picketline export --format csv --table strikes strikes.csv", "  picketline export --format gexf --dispute \"Lakes Caregivers\" one.gexf"})
final class ExportCommand implements Callable<Integer> {

    @Option(names = "--format", paramLabel = "FORMAT", required = true, description = "One of ${COMPLETION-CANDIDATES}.")
    private Format format;

    @Option(names = "--table", paramLabel = "TABLE", description = "For csv: one of ${COMPLETION-CANDIDATES}.")
    private Table table;

    @Option(names = "--dispute", paramLabel = "DISPUTE", description = "Only this dispute, by its IRI or name; for csv, graphml, gexf and geojson.")
    private String dispute;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "Where to; otherwise standard output. Appears whole or not at all.")
    private Path file;

    @Mixin
    private StoreOption store;

    @Mixin
    private ConfidenceOption confidence;

    /** Spelt as users write them. */
    enum Format { trig, nquads, jsonld, csv, graphml, gexf, geojson }

    private final Console console;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if ((format == Format.csv) != (table != null)) {
            throw new ParameterException(spec.commandLine(), "--format csv goes with --table, which is one of " + List.of(Table.values()));
        } else if (dispute != null && graphs().isPresent()) {
            throw new ParameterException(spec.commandLine(), "--dispute goes with csv, graphml, gexf and geojson; for its triples: GET the dispute's IRI at picketline serve");
        }
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
        if (graphs().isEmpty()) {
            Dataset dataset = confidence.of(open);
            dataset.executeRead(() -> write(dataset, out));
        } else if (confidence.given()) {
            graphs().get().write(confidence.of(open), out);
        } else {
            open.export(graphs().get(), out);
        }
    }

    private void write(Dataset dataset, OutputStream out) {
        Optional<String> only = Optional.ofNullable(dispute).map(d -> DisputeName.find(dataset, d));
        if (format == Format.csv) {
            table.write(dataset, Part.of(only), out);
        } else {
            Drawing.valueOf(format.name()).write(dataset, Part.of(only), out);
        }
    }

    /** The format, where it holds all graphs. */
    private Optional<ExportFormat> graphs() {
        return Arrays.stream(ExportFormat.values()).filter(f -> f.name().equals(format.name())).findFirst();
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
