// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A column of an exported table.
 *
 * @param table   whose column it is
 * @param name    its head
 * @param from    where its cells come from
 * @param meaning for people
 * @param knownAs who else names it so; or empty
 */
record Column(String table, String name, String from, String meaning, String knownAs) {

    private static final String FILE = "/export/columns.tsv";

    /** All columns of all tables. */
    static final List<Column> ALL = read();

    private static List<Column> read() {
        try (InputStream in = Column.class.getResourceAsStream(FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith("#")).map(Column::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the program was built without " + FILE, e);
        }
    }

    private static Column of(String line) {
        String[] cells = line.split("\t", -1);
        return new Column(cells[0], cells[1], cells[2], cells[3], cells[4]);
    }
}
