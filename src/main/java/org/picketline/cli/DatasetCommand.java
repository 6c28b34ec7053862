// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.picketline.dataset.CsvwMetadata;
import org.picketline.dataset.DatasetImport;
import org.picketline.dataset.DatasetKind;
import org.picketline.dataset.DatasetReport;
import org.picketline.dataset.DatasetShelf;
import org.picketline.dataset.MappedImport;
import org.picketline.dataset.kinds.KnownKinds;
import org.picketline.rdf.IriMint;
import org.picketline.store.TdbStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds, lists and removes tables that agencies and observers publish, each a graph of its own. */
@Command(name = "dataset", mixinStandardHelpOptions = true, sortOptions = false, synopsisSubcommandLabel = "add|list|describe|remove",
    description = "Adds tables that others publish (strikes, unions, elections, hospitals) to the graph, lists them, takes them out.",
    footerHeading = "%nExamples:%n", footer = {"  picketline dataset add fmcs work_stoppages.csv", "  picketline dataset add cms-hospitals Hospital_General_Information.csv",
        "  picketline dataset list", "  picketline dataset remove fmcs"})
final class DatasetCommand implements Runnable {

    private final Console console;

    @Spec
    private CommandSpec spec;

    DatasetCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: " + String.join(", ", spec.subcommands().keySet()));
    }

    @Command(name = "add", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Reads files as their publisher gives them into one graph; an earlier one of the kind is replaced. If a file is not of the kind, nothing changes.")
    int add(@Parameters(index = "0", paramLabel = "KIND", description = "fmcs, bls, lat, olms, nlrb-elections, nlrb-cases, cms-hospitals, cms-nursing-homes, ahrq, "
                + "fmcs-f7, census, geonames or wikidata; rml for any CSV, by a mapping that is the first FILE.") String kind,
            @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "CSV, workbook (.xlsx), JSON or text, as published.") List<Path> files,
            @Option(names = "--retrieved", paramLabel = "DATE", description = "When the files were fetched (otherwise their own dates).") LocalDate retrieved,
            @Mixin StoreOption store) {
        LocalDate today = LocalDate.now(Clock.systemUTC());
        boolean mapped = kind.equals("rml");
        if (mapped && files.size() < 2) {
            throw new ParameterException(spec.commandLine(), "rml needs a mapping and the tables it maps: picketline dataset add rml MAPPING.ttl TABLE.csv");
        }
        DatasetKind wanted = mapped ? null : KnownKinds.named(kind);
        try (TdbStore open = store.openOrCreate(IriMint.DEFAULT_BASE)) {
            DatasetReport report = mapped ? new MappedImport(open, today).run(files.get(0), files.subList(1, files.size()), Optional.ofNullable(retrieved))
                : new DatasetImport(open, today).run(wanted, files, Optional.ofNullable(retrieved));
            report.examples().forEach(example -> console.errWriter().println("skipped: " + example));
            console.errWriter().println(report.line());
            return ExitStatus.FINE;
        }
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the datasets in the graph.")
    int list(@Mixin StoreOption store) {
        try (TdbStore open = store.open()) {
            List<DatasetShelf.Entry> entries = new DatasetShelf(open).entries();
            entries.forEach(e -> console.outWriter().printf("%-18s %8d records  added %s  %s: %s%n", e.kind(), e.records(), e.added(), e.title(),
                String.join(", ", e.files())));
            if (entries.isEmpty()) {
                console.errWriter().println("No datasets. To add one: picketline dataset add KIND FILE");
            }
            return ExitStatus.FINE;
        }
    }

    @Command(name = "describe", mixinStandardHelpOptions = true, description = "Tells what the files of a kind look like, as CSV on the Web metadata (JSON).")
    int describe(@Parameters(paramLabel = "KIND") String kind) {
        console.outWriter().println(new CsvwMetadata(KnownKinds.named(kind)).json());
        return ExitStatus.FINE;
    }

    @Command(name = "remove", mixinStandardHelpOptions = true, description = "Takes a dataset and the links to it out of the graph.")
    int remove(@Parameters(paramLabel = "KIND") String kind, @Mixin StoreOption store) {
        try (TdbStore open = store.open()) {
            new DatasetShelf(open).remove(kind.startsWith(MappedImport.PREFIX) ? kind : KnownKinds.named(kind).name());
            console.errWriter().println("Removed " + kind + ".");
            return ExitStatus.FINE;
        }
    }
}
