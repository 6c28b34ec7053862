// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.dataset.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * The first visible sheet of a workbook. Formulas are never evaluated: a cell is what it showed when the file was
 * saved. Dates are the serial numbers that the file holds.
 */
final class WorkbookTable implements Table {

    private final Path file;
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;

    WorkbookTable(Path file) throws IOException {
        this.file = file;
        ZipLimit.check(file);
        workbook = checked(() -> open(file));
        stream = checked(this::firstSheet);
        rows = stream.iterator();
    }

    private static ReadableWorkbook open(Path file) {
        try {
            return new ReadableWorkbook(file.toFile());
        } catch (IOException e) {
            throw new ExcelReaderException(e.getMessage(), e);
        }
    }

    private Stream<Row> firstSheet() {
        Sheet sheet = workbook.getSheets().filter(s -> s.getVisibility() == SheetVisibility.VISIBLE).findFirst()
            .orElseThrow(() -> new TableProblem(file + ": the workbook has no sheet to be seen"));
        try {
            return sheet.openStream();
        } catch (IOException e) {
            throw new ExcelReaderException(e.getMessage(), e);
        }
    }

    @Override
    public boolean hasNext() {
        return checked(rows::hasNext);
    }

    @Override
    public Cells next() {
        Row row = checked(rows::next);
        List<String> values = IntStream.range(0, row.getCellCount()).mapToObj(i -> text(row.getCell(i))).toList();
        return new Cells(row.getRowNum(), values);
    }

    private static String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.ERROR || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            return cell.asNumber().stripTrailingZeros().toPlainString();
        }
        String shown = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        return shown == null ? "" : shown.replace("\u0000", "");
    }

    private <T> T checked(Supplier<T> step) {
        try {
            return step.get();
        } catch (TableProblem e) {
            throw e;
        } catch (RuntimeException e) {
            throw new TableProblem(file + ": the workbook is cut off or damaged (" + e.getMessage() + "); fetch it again", e);
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
