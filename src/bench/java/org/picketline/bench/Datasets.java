// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.picketline.dataset.DatasetImport;
import org.picketline.dataset.kinds.KnownKinds;
import org.picketline.dataset.table.Table;
import org.picketline.dataset.table.TableFiles;
import org.picketline.link.Linking;
import org.picketline.rdf.IriMint;
import org.picketline.store.TdbStore;

/**
 * How long it takes to add a table and to link with it, and how that grows: prints lines of a Markdown table. Each import is
 * compared with the mere parsing of the same file in the same run.
 */
public final class Datasets {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 2);
    private static final OperatingSystemMXBean MACHINE = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Path folder;
    private final InventedTables tables = new InventedTables();

    private Datasets(Path folder) {
        this.folder = folder;
    }

    /** What a piece of work took, by the clock and by the processors together. */
    private record Time(double clock, double processor) {

        static Time of(Work work) throws IOException {
            long clock = System.nanoTime();
            long processor = MACHINE.getProcessCpuTime();
            work.run();
            return new Time((System.nanoTime() - clock) / 1e9, (MACHINE.getProcessCpuTime() - processor) / 1e9);
        }

        String cells() {
            return String.format(Locale.ROOT, "%.0f s | %.0f s", clock, processor);
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    /** @param arguments {@code add ROWS}, {@code link} or {@code wide BYTES}, then a folder that is empty */
    public static void main(String[] arguments) throws IOException {
        Datasets bench = new Datasets(Path.of(arguments[arguments.length - 1]));
        switch (arguments[0]) {
            case "add" -> {
                int rows = Integer.parseInt(arguments[1]);
                bench.add(rows / 2);
                bench.add(rows);
            }
            case "link" -> {
                bench.link(10_000, 15_000, 5_400);
                bench.link(20_000, 30_000, 10_800);
            }
            case "wide" -> bench.tables.wide(bench.folder.resolve("wide.csv"), Long.parseLong(arguments[1]));
            default -> throw new IllegalArgumentException("add, link or wide, not " + arguments[0]);
        }
    }

    private void add(int rows) throws IOException {
        Path file = folder.resolve("stoppages.csv");
        tables.stoppages(file, rows, 0);
        Time parsing = Time.of(() -> parse(file));
        try (TdbStore store = TdbStore.create(Files.createTempDirectory(folder, "add"), IriMint.DEFAULT_BASE)) {
            Time adding = Time.of(() -> add(store, "fmcs", file));
            System.out.printf(Locale.ROOT, "| add a CSV of %,d rows, %d MB | %s | %.0f × its parsing |%n", rows, Files.size(file) >> 20, adding.cells(),
                adding.processor() / parsing.processor());
        }
    }

    private static void parse(Path file) throws IOException {
        try (Table table = TableFiles.open(file)) {
            while (table.hasNext()) {
                table.next();
            }
        }
    }

    private static void add(TdbStore store, String kind, Path file) {
        new DatasetImport(store, TODAY).run(KnownKinds.named(kind), List.of(file), Optional.empty());
    }

    private void link(int strikes, int stoppages, int hospitals) throws IOException {
        Model graph = tables.stoppages(folder.resolve("stoppages.csv"), stoppages, strikes);
        tables.hospitals(folder.resolve("hospitals.csv"), hospitals);
        try (TdbStore store = TdbStore.create(Files.createTempDirectory(folder, "link"), IriMint.DEFAULT_BASE)) {
            store.derive("invented", (changed, articles, decisions, ledger, canonical) -> canonical.add(graph));
            Time adding = Time.of(() -> {
                add(store, "fmcs", folder.resolve("stoppages.csv"));
                add(store, "cms-hospitals", folder.resolve("hospitals.csv"));
            });
            Time linking = Time.of(() -> new Linking(store, TODAY).run(Optional.empty()).forEach(report -> System.err.println(report.line())));
            System.out.printf(Locale.ROOT, "| link %,d strikes with %,d stoppages and %,d hospitals | %s | %.1f × their adding |%n", strikes, stoppages, hospitals,
                linking.cells(), linking.processor() / adding.processor());
        }
    }
}
