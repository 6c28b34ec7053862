// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts rows read, and rows skipped by reason with the first few in words. */
final class RowCount {

    private static final int SHOWN = 3;

    private long read;
    private final Map<String, Long> skipped = new LinkedHashMap<>();
    private final List<String> examples = new ArrayList<>();

    void read() {
        read++;
    }

    void skipped(RowProblem why) {
        if (skipped.merge(why.reason(), 1L, Long::sum) <= SHOWN && !why.getMessage().isEmpty()) {
            examples.add(why.getMessage());
        }
    }

    long rows() {
        return read;
    }

    long skippedRows() {
        return skipped.values().stream().mapToLong(Long::longValue).sum();
    }

    Map<String, Long> reasons() {
        return skipped;
    }

    List<String> examples() {
        return examples;
    }
}
