// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.dataset;

import io.carml.engine.ExpressionEvaluation;
import io.carml.logicalsourceresolver.LogicalSourceRecord;
import io.carml.logicalsourceresolver.LogicalSourceResolver;
import io.carml.logicalsourceresolver.ResolvedSource;
import io.carml.model.LogicalSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.picketline.dataset.table.Cells;
import org.picketline.dataset.table.Table;
import org.picketline.dataset.table.TableFiles;
import reactor.core.publisher.Flux;

/**
 * Hands the rows of tables to a mapping, read as all datasets are: any usual encoding, workbooks too. The first row that is not
 * blank is the header; an empty cell is no value.
 */
final class MappedRows implements LogicalSourceResolver<MappedRows.NamedCells> {

    private final Map<Path, Long> counts = new HashMap<>();

    /** A row that knows its table's header. */
    record NamedCells(Path table, List<String> header, Cells cells) {

        /** What a mapping calls a reference: a column's name, to the letter. */
        Optional<Object> cell(String column) {
            int at = header.indexOf(column);
            if (at < 0) {
                throw new DatasetProblem(table + " has no column \"" + column + "\"; its columns are " + String.join(", ", header) + ".");
            }
            return at < cells.values().size() ? Optional.<Object>of(cells.values().get(at)).filter(text -> !text.equals("")) : Optional.empty();
        }
    }

    /** How many rows were read. A mapping with several parts reads a table once for each; it counts once. */
    long read() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public Function<ResolvedSource<?>, Flux<LogicalSourceRecord<NamedCells>>> getLogicalSourceRecords(Set<LogicalSource> sources) {
        return source -> rows((Path) source.getResolved().orElseThrow()).flatMapIterable(row -> sources.stream().map(each -> LogicalSourceRecord.of(each, row)).toList());
    }

    private Flux<NamedCells> rows(Path file) {
        return Flux.using(() -> TableFiles.open(file), table -> Flux.fromStream(() -> rows(file, table)), MappedRows::close);
    }

    private Stream<NamedCells> rows(Path file, Table table) {
        Iterable<Cells> all = () -> table;
        Iterator<Cells> filled = StreamSupport.stream(all.spliterator(), false).filter(cells -> !cells.blank()).iterator();
        List<String> header = filled.hasNext() ? filled.next().values().stream().map(String::strip).toList() : List.of();
        counts.put(file, 0L);
        Iterable<Cells> below = () -> filled;
        return StreamSupport.stream(below.spliterator(), false).peek(row -> counts.merge(file, 1L, Long::sum)).map(row -> new NamedCells(file, header, row));
    }

    private static void close(Table table) {
        try {
            table.close();
        } catch (IOException e) {
            throw new UncheckedIOException("a table can't be closed", e);
        }
    }

    @Override
    public ExpressionEvaluationFactory<NamedCells> getExpressionEvaluationFactory() {
        return row -> (ExpressionEvaluation) row::cell;
    }
}
