// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.picketline.ingest.Decided;
import org.picketline.store.TdbStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says why mentions were taken for one thing, and why a value is preferred. */
@Command(name = "explain", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Says why mentions of articles were taken for one thing, and why one of several values is preferred.",
    footerHeading = "%nExamples:%n", footer = {"  picketline explain https://w3id.org/picketline/strike/d1d7a3d73805fcb2"})
final class ExplainCommand implements Callable<Integer> {

    @Parameters(paramLabel = "IRI", description = "An event, dispute, party, place or person, as answers of queries name it.")
    private String wanted;

    @Mixin
    private StoreOption store;

    private final Console console;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (TdbStore open = store.open()) {
            List<String> lines = Decided.explain(open, wanted);
            lines.forEach(console.outWriter()::println);
            return ExitStatus.FINE;
        }
    }
}
