// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.picketline.dataset.kinds.KnownKinds;
import org.picketline.link.LinkReport;
import org.picketline.link.Linking;
import org.picketline.store.TdbStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Links the graph's strikes, unions, employers, facilities and places with the records of the datasets. */
@Command(name = "link", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Links what articles tell of with the datasets' records: sure links, and candidates for somebody to look at.",
    footerHeading = "%nExamples:%n", footer = {"  picketline link", "  picketline link --dataset fmcs", "  picketline query list-candidates"})
final class LinkCommand implements Callable<Integer> {

    @Option(names = "--dataset", paramLabel = "KIND", description = "Only this dataset (otherwise all that are there).")
    private String kind;

    @Mixin
    private StoreOption store;

    private final Console console;

    LinkCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (TdbStore open = store.open()) {
            Optional<String> wanted = Optional.ofNullable(kind).map(name -> KnownKinds.named(name).name());
            List<LinkReport> reports = new Linking(open, LocalDate.now(Clock.systemUTC())).run(wanted);
            reports.forEach(report -> console.errWriter().println(report.line()));
            if (reports.isEmpty()) {
                console.errWriter().println("No datasets to link with. To add one: picketline dataset add KIND FILE");
            }
            return ExitStatus.FINE;
        }
    }
}
