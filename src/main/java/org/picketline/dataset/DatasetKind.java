// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.dataset;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.picketline.dataset.table.Table;
import org.picketline.dataset.table.TableFiles;
import org.picketline.rdf.RecordGraph;

/** One kind of dataset: who publishes it, what its files look like, and what records a row makes. Safe to use again. */
public interface DatasetKind {

    /** As users write it: {@code cms-hospitals}. */
    String name();

    /** Who publishes it. */
    Publication publication();

    /** The layouts in which its files are known to come, the usual one first. */
    List<Layout> layouts();

    /**
     * Writes what a row says.
     *
     * @throws RowProblem if it makes no record
     */
    void write(Row row, RecordGraph graph);

    /** Opens one of its files; titles, header and footnotes are among the rows. */
    default Table open(Path file) {
        return TableFiles.open(file);
    }

    /** The columns of files that have no header line; empty where they have one. */
    default List<String> header() {
        return List.of();
    }

    /** What parts the cells where there is no quoting; empty for CSV, workbooks and JSON. */
    default Optional<Character> separator() {
        return Optional.empty();
    }
}
