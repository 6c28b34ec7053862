// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The short forms of unions by their names, their parents' included, from the table of unions that articles are read with. */
final class UnionLetters {

    private static final String FILE = "/knowledge/unions.tsv";
    private static final int NAME = 0;
    private static final int ACRONYMS = 1;
    private static final int OTHERS = 2;
    private static final int PARENT = 3;
    private static final Map<String, Set<String>> BY_NAME = load();

    private UnionLetters() { }

    private static Map<String, Set<String>> load() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(UnionLetters.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            List<String[]> rows = in.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).skip(1).map(line -> line.split("\t", -1)).toList();
            Map<String, String[]> byName = new HashMap<>();
            rows.forEach(row -> byName.put(row[NAME], row));
            Map<String, Set<String>> letters = new HashMap<>();
            rows.forEach(row -> add(row, byName, letters));
            return letters;
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " can't be read", e);
        }
    }

    private static void add(String[] row, Map<String, String[]> byName, Map<String, Set<String>> letters) {
        Set<String> own = new TreeSet<>();
        String[] at = row;
        for (int steps = 0; at != null && steps < 4; steps++) {
            cells(at, ACRONYMS).map(name -> name.toLowerCase(Locale.ROOT)).forEach(own::add);
            at = at.length > PARENT ? byName.get(at[PARENT]) : null;
        }
        Stream.of(Stream.of(row[NAME]), cells(row, ACRONYMS), cells(row, OTHERS)).flatMap(names -> names)
            .forEach(name -> letters.computeIfAbsent(NameWords.key(name), key -> new TreeSet<>()).addAll(own));
    }

    private static Stream<String> cells(String[] row, int column) {
        return column < row.length ? Stream.of(row[column].split("\\|")).filter(cell -> !cell.isEmpty()) : Stream.empty();
    }

    /** The letters of the union of a name, and of those above it; of each one if several bear it. */
    static Set<String> known(String name) {
        return BY_NAME.getOrDefault(NameWords.key(name), Set.of());
    }
}
