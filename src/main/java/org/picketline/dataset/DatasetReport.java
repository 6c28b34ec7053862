// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.dataset;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an import did.
 *
 * @param kind     of dataset
 * @param graph    the named graph's IRI
 * @param files    how many files
 * @param read     rows below the headers, blank ones not counted
 * @param skipped  rows that made no record, by reason
 * @param examples the first few of each reason, with line and column
 * @param records  records written
 * @param triples  triples written
 */
public record DatasetReport(String kind, String graph, int files, long read, Map<String, Long> skipped, List<String> examples,
                            long records, long triples) {

    /** One line: read, skipped with reasons, written. */
    public String line() {
        long all = skipped.values().stream().mapToLong(Long::longValue).sum();
        String reasons = skipped.entrySet().stream().map(e -> e.getKey() + ": " + e.getValue()).collect(Collectors.joining(", "));
        return kind + ": read " + counted(read, "row") + " from " + counted(files, "file") + ", skipped " + all
            + (all == 0 ? "" : " (" + reasons + ")") + ", wrote " + counted(records, "record") + " in " + counted(triples, "triple") + ".";
    }

    private static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
