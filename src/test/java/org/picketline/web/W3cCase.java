// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One case of the W3C's suite, as {@code w3c/cases.tsv} has it: its requests in their order. */
record W3cCase(String suite, String name, List<Step> steps) {

    private static final Path FILE = Path.of("src/test/resources/w3c/cases.tsv");

    /**
     * A request and what has to come.
     *
     * @param type empty for none
     * @param why  what differs from the suite; empty if nothing does
     */
    record Step(String method, String path, String type, String body, String expected, String why) { }

    static List<W3cCase> all() {
        Map<String, W3cCase> cases = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(FILE)) {
                String[] cells = line.split("\t");
                cases.computeIfAbsent(cells[0] + " " + cells[1], k -> new W3cCase(cells[0], cells[1], new ArrayList<>())).steps
                    .add(new Step(cells[2], cells[3], cell(cells[4]), cell(cells[5]).replace("\\n", "\n"), cells[6], cell(cells[7])));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(cases.values());
    }

    private static String cell(String cell) {
        return cell.equals("-") ? "" : cell;
    }

    /** Whether all of it comes as the suite says. */
    boolean asTheSuiteSays() {
        return steps.stream().allMatch(s -> s.why.isEmpty());
    }
}
