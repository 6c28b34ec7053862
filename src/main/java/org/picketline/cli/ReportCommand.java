// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.picketline.store.TdbStore;
import org.picketline.web.pages.DisputeReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the story of a dispute as one page that needs nothing else. */
@Command(name = "report", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Writes the story of a dispute as one HTML page: its line of time, offers and votes, both sides, every fact with its sentence. "
        + "Pictures and style are inside, there is no script.",
    footerHeading = "%nExamples:%n", footer = {"  picketline report \"Lakes Caregivers\" > page.html", "", "The disputes: picketline query list-disputes"})
final class ReportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DISPUTE", description = "Its IRI, the last part of it, its name, or words of its name.")
    private String wanted;

    @Mixin
    private StoreOption store;

    private final PrintWriter out;

    ReportCommand(Console console) {
        out = console.outWriter();
    }

    @Override
    public Integer call() {
        try (TdbStore open = store.open()) {
            out.print(new DisputeReport(open).page(wanted));
            out.flush();
            return ExitStatus.FINE;
        }
    }
}
