// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table for people. Cells too wide for the terminal are wrapped at words; when that would leave a column too narrow to
 * read, each row becomes a block of lines, one a column.
 *
 * @param header the columns' names
 * @param rows   the cells, as many as columns in each row; control characters become visible
 * @param width  of the terminal, in characters
 */
public record TextTable(List<String> header, List<List<String>> rows, int width) {

    private static final String GAP = "  ";
    private static final int NARROWEST = 12;

    public TextTable {
        rows = rows.stream().map(row -> row.stream().map(TextTable::visible).toList()).toList();
    }

    /** The lines, without line ends. */
    public List<String> lines() {
        int[] natural = IntStream.range(0, header.size()).map(this::naturalWidth).toArray();
        int[] widths = shrink(natural, width - GAP.length() * (header.size() - 1));
        boolean readable = IntStream.range(0, widths.length).allMatch(i -> widths[i] >= Math.min(natural[i], NARROWEST));
        return readable ? columns(widths) : blocks();
    }

    private int naturalWidth(int column) {
        return Math.max(length(header.get(column)), rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0));
    }

    /** Narrow columns keep their width, the wide ones share what is left. */
    private static int[] shrink(int[] natural, int room) {
        int[] widths = natural.clone();
        int cap = Arrays.stream(natural).max().orElse(0);
        while (cap > 1 && Arrays.stream(widths).sum() > room) {
            cap--;
            int most = cap;
            Arrays.setAll(widths, i -> Math.min(natural[i], most));
        }
        return widths;
    }

    private List<String> columns(int[] widths) {
        List<String> lines = new ArrayList<>(line(header, widths));
        lines.add(Arrays.stream(widths).mapToObj("-"::repeat).collect(Collectors.joining(GAP)));
        for (List<String> row : rows) {
            lines.addAll(line(row, widths));
        }
        return lines;
    }

    /** One row, as several lines where a cell is wrapped. */
    private List<String> line(List<String> row, int[] widths) {
        List<List<String>> cells = IntStream.range(0, row.size()).mapToObj(i -> wrap(row.get(i), widths[i])).toList();
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int y = 0; y < height; y++) {
            int at = y;
            lines.add(IntStream.range(0, cells.size())
                    .mapToObj(i -> padded(at < cells.get(i).size() ? cells.get(i).get(at) : "", widths[i]))
                    .collect(Collectors.joining(GAP)).stripTrailing());
        }
        return lines;
    }

    private List<String> blocks() {
        int names = header.stream().mapToInt(TextTable::length).max().orElse(0);
        int[] widths = {names, Math.max(NARROWEST, width - names - GAP.length())};
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            IntStream.range(0, row.size()).filter(i -> !row.get(i).isEmpty())
                    .forEach(i -> lines.addAll(line(List.of(header.get(i), row.get(i)), widths)));
        }
        return lines.isEmpty() ? List.of(String.join(GAP, header)) : lines;
    }

    private static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && length(line) + 1 + length(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
            cutLongWord(line, width, lines);
        }
        lines.add(line.toString());
        return lines;
    }

    private static void cutLongWord(StringBuilder line, int width, List<String> lines) {
        while (length(line) > width) {
            int cut = line.offsetByCodePoints(0, width);
            lines.add(line.substring(0, cut));
            line.delete(0, cut);
        }
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - length(text)));
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }

    /** Text from the web may hold escape sequences that would steer the terminal, or turn the writing direction. */
    private static String visible(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c)) {
                shown.append(' ');
            } else if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || Character.getType(c) == Character.SURROGATE) {
                shown.append(String.format("\\u%04x", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }
}
