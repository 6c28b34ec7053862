// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads the data files, strictly: {@code #} comment lines first, then one line of column names, then rows of
 * exactly as many cells, without quoting, each line ended by a bare line feed. A cell with a space at its end,
 * a line without its cells, a blank line: all are faults of the file, never guessed at.
 */
final class TsvReader {

    private final String file;
    private final List<String> wanted;
    private final Map<String, Integer> columns = new HashMap<>();
    private int line;

    /** @param wanted the columns the file must have, in this order and no others */
    TsvReader(String file, List<String> wanted) {
        this.file = file;
        this.wanted = List.copyOf(wanted);
    }

    /** Reads {@code knowledge/<file>} from the class path. */
    static <T> List<T> resource(String file, List<String> columns, Function<Row, T> read) {
        try (InputStream in = TsvReader.class.getResourceAsStream("/knowledge/" + file)) {
            if (in == null) {
                throw new KnowledgeException(file, 0, "not on the class path under /knowledge; is the build complete?");
            }
            return new TsvReader(file, columns).read(new String(in.readAllBytes(), StandardCharsets.UTF_8), read);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Every row, turned into what {@code read} makes of it, in the file's order. */
    <T> List<T> read(String text, Function<Row, T> read) {
        List<T> all = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int feed = text.indexOf('\n', from);
            int end = feed < 0 ? text.length() : feed;
            line++;
            line(text.substring(from, end), read, all);
            from = end + 1;
        }
        if (columns.isEmpty()) {
            throw fault("the line of column names is missing; it should be " + wanted);
        }
        return List.copyOf(all);
    }

    private <T> void line(String text, Function<Row, T> read, List<T> all) {
        if (text.indexOf('\r') >= 0 || text.indexOf('\uFFFD') >= 0) {
            throw fault("has a carriage return, or bytes that are no UTF-8; save the file as UTF-8 with line feeds: \"" + text + "\"");
        }
        if (!columns.isEmpty()) {
            all.add(read.apply(row(cells(text))));
        } else if (!text.startsWith("#")) {
            header(cells(text));
        }
    }

    private void header(List<String> cells) {
        if (!cells.equals(wanted)) {
            throw fault("the columns are " + cells + ", they should be " + wanted);
        }
        cells.forEach(name -> columns.put(name, columns.size()));
    }

    private Row row(List<String> cells) {
        if (cells.size() != columns.size()) {
            throw fault("has " + cells.size() + " cells, the columns are " + columns.size() + ": \"" + String.join(" | ", cells) + "\"");
        }
        Row row = new Row(file, line, columns, cells);
        for (int i = 0; i < cells.size(); i++) {
            refuseSpaces(row, wanted.get(i), cells.get(i));
        }
        return row;
    }

    private static void refuseSpaces(Row row, String column, String cell) {
        if (!cell.isEmpty() && (cell.charAt(0) == ' ' || cell.charAt(cell.length() - 1) == ' ')) {
            throw row.complaint(column, "begins or ends with a space");
        }
    }

    /** Splits at tabs; much faster than a pattern, and keeps the empty cells at the end. */
    private static List<String> cells(String text) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', from)) {
            cells.add(text.substring(from, tab));
            from = tab + 1;
        }
        cells.add(text.substring(from));
        return cells;
    }

    private KnowledgeException fault(String complaint) {
        return new KnowledgeException(file, line, complaint);
    }
}
