// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.picketline.ingest.StoreCheck;
import org.picketline.store.TdbStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks everything in a store. */
@Command(name = "validate", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Checks every article's graph against the shapes, and every proof against the text it quotes.",
    footerHeading = "%nExamples:%n", footer = {"  picketline validate", "  picketline validate --store ~/disputes && echo sound"})
final class ValidateCommand implements Callable<Integer> {

    @Mixin
    private StoreOption store;

    private final Console console;

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        PrintWriter out = console.outWriter();
        int[] faults = {0};
        try (TdbStore open = store.open()) {
            int articles = new StoreCheck(open).run(fault -> {
                faults[0]++;
                out.println(fault);
            });
            out.flush();
            console.errWriter().println("Articles checked: " + articles + "; faults: " + faults[0]);
            return faults[0] == 0 ? ExitStatus.FINE : ExitStatus.MENDABLE;
        }
    }
}
