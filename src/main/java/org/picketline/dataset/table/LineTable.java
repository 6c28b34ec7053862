// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.dataset.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;

/**
 * Values between separators without any quoting. A line break inside a value splits its row; the pieces are joined
 * again while they have fewer cells than the header. What fits in no way comes out as it is, with the wrong width.
 */
final class LineTable implements Table {

    private static final int LONGEST = 1 << 20;

    private final Path file;
    private final BufferedReader in;
    private final Pattern separator;
    private final boolean joins;
    private long line;
    private int width;
    private List<String> ahead;
    private long aheadAt;

    /** @param joins whether rows may be split over lines */
    LineTable(Path file, char separator, boolean joins) throws IOException {
        this.file = file;
        this.joins = joins;
        this.separator = Pattern.compile(Pattern.quote(String.valueOf(separator)));
        in = new BufferedReader(TextEncoding.open(file));
        advance();
        width = ahead == null ? 0 : ahead.size();
    }

    @Override
    public boolean hasNext() {
        return ahead != null;
    }

    @Override
    public Cells next() {
        if (ahead == null) {
            throw new NoSuchElementException(file + " has no more lines");
        }
        long from = aheadAt;
        List<String> row = ahead;
        advance();
        while (joins && ahead != null && row.size() < width && row.size() + ahead.size() - 1 <= width) {
            row = joined(row, ahead);
            advance();
        }
        return new Cells(from, row);
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first.subList(0, first.size() - 1));
        all.add((first.get(first.size() - 1) + " " + second.get(0)).strip());
        all.addAll(second.subList(1, second.size()));
        return all;
    }

    private void advance() {
        String text = readLine();
        aheadAt = line;
        ahead = text == null ? null : Arrays.asList(separator.split(text, -1));
    }

    private String readLine() {
        StringBuilder text = new StringBuilder();
        try {
            int c;
            while ((c = in.read()) >= 0 && c != '\n') {
                append(c, text);
            }
            line++;
            return c < 0 && text.isEmpty() ? null : text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be read", e);
        }
    }

    private void append(int c, StringBuilder text) {
        if (text.length() >= LONGEST) {
            throw new TableProblem(file + ", line " + (line + 1) + ": a line of more than " + LONGEST + " characters; this is not the table it should be");
        }
        if (c != '\r') {
            text.append((char) c);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
