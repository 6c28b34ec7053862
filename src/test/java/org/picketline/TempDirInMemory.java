// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Keeps the folders of tests in memory where the system has a place for that with room enough: a store waits for the disk at
 * every commit, which takes most of the time of a test with a small one. What a killed process leaves is the same there;
 * what a power failure leaves is tested nowhere. {@code junit-platform.properties} names this class.
 */
public final class TempDirInMemory implements TempDirFactory {

    private static final Path MEMORY = Path.of("/dev/shm");
    private static final long ENOUGH = 2L << 30;

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) throws IOException {
        return isThere() ? Files.createTempDirectory(MEMORY, "picketline") : Files.createTempDirectory("picketline");
    }

    private static boolean isThere() throws IOException {
        return Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() > ENOUGH;
    }
}
