// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.dataset.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Comma-separated values after RFC 4180, quoted line breaks and all. */
final class CsvTable implements Table {

    /** A cell beyond this is a quote that was never closed. */
    private static final int LONGEST = 1 << 20;

    private final Path file;
    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private long line;

    CsvTable(Path file) throws IOException {
        this.file = file;
        reader = CsvReader.builder().maxBufferSize(LONGEST).allowExtraFields(true).allowMissingFields(true)
            .allowExtraCharsAfterClosingQuote(true).ofCsvRecord(TextEncoding.open(file));
        records = reader.iterator();
    }

    @Override
    public boolean hasNext() {
        return checked(records::hasNext);
    }

    @Override
    public Cells next() {
        CsvRecord record = checked(records::next);
        line = record.getStartingLineNumber();
        return new Cells(line, record.getFields());
    }

    private <T> T checked(Supplier<T> step) {
        try {
            return step.get();
        } catch (CsvParseException | UncheckedIOException e) {
            throw new TableProblem(file + ", after line " + line + ": this is no comma-separated text any more; look for a quotation mark"
                + " that is not closed (" + e.getMessage() + ")", e);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
