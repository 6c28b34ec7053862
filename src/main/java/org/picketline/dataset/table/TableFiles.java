// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.dataset.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Opens files as tables by what they are, whatever they are called. */
public final class TableFiles {

    private static final int HEAD = 512;

    private TableFiles() { }

    /** A workbook, JSON or comma-separated values. */
    public static Table open(Path file) {
        return open(file, Function.identity());
    }

    /** @param flat turns a JSON record into one whose values are the cells by their columns' names */
    public static Table open(Path file, Function<JsonNode, JsonNode> flat) {
        return opened(file, () -> {
            byte[] head = head(file);
            if (ReadableWorkbook.isOOXMLZipHeader(Arrays.copyOf(head, 4))) {
                return new WorkbookTable(file);
            }
            return startsJson(head) ? new JsonTable(file, flat) : new CsvTable(file);
        });
    }

    /** Lines with a separator and no quoting; rows may be split over lines where {@code joins}. */
    public static Table lines(Path file, char separator, boolean joins) {
        return opened(file, () -> {
            head(file);
            return new LineTable(file, separator, joins);
        });
    }

    private interface Opening {
        Table run() throws IOException;
    }

    private static Table opened(Path file, Opening opening) {
        try {
            return opening.run();
        } catch (java.util.zip.ZipException e) {
            throw new TableProblem(file + ": the workbook is cut off or damaged (" + e.getMessage() + "); fetch it again", e);
        } catch (java.nio.file.NoSuchFileException e) {
            throw new TableProblem("There is no file " + file + ".", e);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be read", e);
        }
    }

    /** The file's first bytes; refuses what is no table at all. */
    private static byte[] head(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new TableProblem(file + " is a folder; name the files in it.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD);
            if (head.length == 0) {
                throw new TableProblem(file + " is empty.");
            }
            if (head.length >= 8 && ReadableWorkbook.isOLE2Header(Arrays.copyOf(head, 8))) {
                throw new TableProblem(file + " is a workbook of the old kind (.xls) or is locked with a password; save it as .xlsx or CSV.");
            }
            refusePages(file, head);
            return head;
        }
    }

    /** What agencies send in place of a file to programs they don't like. */
    private static void refusePages(Path file, byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1).stripLeading().toLowerCase(java.util.Locale.ROOT);
        if (text.startsWith("<!doctype") || text.startsWith("<html") || text.startsWith("%pdf")) {
            throw new TableProblem(file + " is a " + (text.startsWith("%") ? "PDF" : "web page") + ", no table; fetch the file itself with a browser.");
        }
    }

    private static boolean startsJson(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1).replace("\u0000", "").replaceFirst("^(ï»¿|ÿþ|þÿ)", "").stripLeading();
        return text.startsWith("{") || text.startsWith("[");
    }
}
