// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.dataset.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Refuses a workbook that unpacks to far more than it is. What its directory says of sizes is not believed. */
final class ZipLimit {

    /** Of all parts together; the largest published table has a tenth of it. */
    private static final long MOST = 1L << 30;
    /** Shared strings are held in memory, so they get less. */
    private static final long MOST_STRINGS = 1L << 26;
    /** Honest sheets shrink to a tenth; only above the given size does it matter. */
    private static final int RATIO = 200;
    private static final long HARMLESS = 1L << 24;

    private final Path file;
    private final long packed;
    private long unpacked;

    private ZipLimit(Path file) throws IOException {
        this.file = file;
        packed = Files.size(file);
    }

    static void check(Path file) throws IOException {
        ZipLimit limit = new ZipLimit(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements();) {
                limit.unpack(zip, all.nextElement());
            }
        }
    }

    private void unpack(ZipFile zip, ZipEntry entry) throws IOException {
        long part = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = zip.getInputStream(entry)) {
            int read;
            while ((read = in.read(buffer)) >= 0) {
                part += read;
                unpacked += read;
                refuseIfTooMuch(entry.getName(), part);
            }
        }
    }

    private void refuseIfTooMuch(String name, long part) {
        if (unpacked > MOST || unpacked > HARMLESS && unpacked > packed * RATIO || name.endsWith("sharedStrings.xml") && part > MOST_STRINGS) {
            throw new TableProblem(file + ": its part " + name + " unpacks to more than a table needs (a zip bomb?); save the table as CSV if it is sound");
        }
    }
}
