// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.picketline.ingest.RunReport;
import org.picketline.ingest.StrikeFound;
import org.picketline.query.TextTable;

/** A run's report for people. */
record IngestSummary(RunReport run, int width) {

    void print(PrintWriter out) {
        out.println(count(run.read(), "article") + " read: " + run.added() + " new, " + run.replaced() + " replaced, " + run.unchanged()
            + " unchanged, " + run.quarantined().size() + " not kept; " + run.irrelevant() + " about something else");
        list(out, "Skipped", run.skipped().stream().map(s -> s.source() + ": " + s.message() + offset(s)).toList());
        list(out, "Not kept, see the store's folder quarantine",
            run.quarantined().stream().flatMap(q -> q.reasons().stream().map(r -> q.source() + ": " + r)).toList());
        counts(out, "Facts", run.facts());
        counts(out, "Page furniture dropped", run.furniture());
        strikes(out);
        out.printf(Locale.ROOT, "%n%.1f s%s%n", run.seconds(),
            run.characters() == 0 ? "" : String.format(Locale.ROOT, "; read %,d characters a second", run.charactersPerSecond()));
        out.flush();
    }

    private static String offset(RunReport.Skipped skipped) {
        return skipped.offset().map(o -> " (at " + o + ")").orElse("");
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static void list(PrintWriter out, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            out.println("\n" + title + ": " + lines.size());
            lines.forEach(line -> out.println("  " + line));
        }
    }

    private static void counts(PrintWriter out, String title, Map<String, Integer> counts) {
        if (!counts.isEmpty()) {
            out.println("\n" + title + ": " + counts.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).collect(Collectors.joining(", ")));
        }
    }

    private void strikes(PrintWriter out) {
        if (!run.strikes().isEmpty()) {
            out.println("\nStrikes found: " + run.strikes().size());
            List<List<String>> rows = run.strikes().stream().map(IngestSummary::row).toList();
            new TextTable(List.of("union", "employer", "status", "start", "workers", "places", "article"), rows, width).lines().forEach(out::println);
        }
    }

    private static List<String> row(StrikeFound strike) {
        return List.of(strike.union().orElse(""), strike.employer().orElse(""), strike.status().orElse(""), strike.start().orElse(""),
            strike.workers().orElse(""), String.join(", ", strike.places()), strike.source());
    }
}
