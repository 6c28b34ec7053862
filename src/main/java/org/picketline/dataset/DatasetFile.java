// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.picketline.dataset.table.Cells;
import org.picketline.dataset.table.Table;
import org.picketline.rdf.RecordGraph;

/** Reads one file of a kind: finds the header below titles, then hands over row by row and counts. */
final class DatasetFile {

    /** A header further down is none. */
    private static final int DEEPEST = 15;

    private final DatasetKind kind;
    private final Path file;
    private final RecordGraph graph;
    private final RowCount count;

    DatasetFile(DatasetKind kind, Path file, RecordGraph graph, RowCount count) {
        this.kind = kind;
        this.file = file;
        this.graph = graph;
        this.count = count;
    }

    void read() throws java.io.IOException {
        try (Table table = kind.open(file)) {
            List<String> given = kind.header();
            Binding binding = given.isEmpty() ? header(table) : bind(given).orElseThrow();
            while (table.hasNext()) {
                read(table.next(), binding);
            }
        }
    }

    private Binding header(Table table) {
        List<Cells> seen = new ArrayList<>();
        while (table.hasNext() && seen.size() < DEEPEST) {
            Cells cells = table.next();
            Optional<Binding> binding = bind(cells.values());
            if (binding.isPresent()) {
                return binding.get();
            }
            seen.add(cells);
        }
        throw new DatasetProblem(unknownHeader(seen));
    }

    private Optional<Binding> bind(List<String> header) {
        return kind.layouts().stream().flatMap(layout -> layout.bind(header).stream()).findFirst();
    }

    private String unknownHeader(List<Cells> seen) {
        Cells likest = likest(seen);
        List<String> header = likest.values();
        return file + ", line " + likest.line() + ": no header that " + kind.name() + " knows. Nearest is "
            + Layout.nearest(kind.layouts(), header).difference(header) + ". Is this a file of another kind?";
    }

    /** The row that names most known columns; else the first that has several cells. */
    private Cells likest(List<Cells> seen) {
        Cells best = null;
        long most = -1;
        for (Cells cells : seen) {
            int known = Layout.nearest(kind.layouts(), cells.values()).known(cells.values());
            long worth = known * 1000L + Math.min(cells.filled(), 999);
            if (worth > most) {
                most = worth;
                best = cells;
            }
        }
        return best == null ? new Cells(1, List.of()) : best;
    }

    private void read(Cells cells, Binding binding) {
        if (cells.blank()) {
            return;
        }
        count.read();
        try {
            refuseHeaderAgain(cells, binding);
            kind.write(new Row(file.toString(), binding, cells), graph);
        } catch (RowProblem e) {
            count.skipped(e);
        }
    }

    private void refuseHeaderAgain(Cells cells, Binding binding) {
        if (cells.values().equals(binding.header())) {
            throw RowProblem.passedOver("header repeated");
        }
    }
}
