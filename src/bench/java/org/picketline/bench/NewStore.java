// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.picketline.rdf.IriMint;
import org.picketline.store.TdbStore;

/** An empty store on disk for each run: a second run into the same one would have nothing to do. */
@State(Scope.Benchmark)
public class NewStore {

    TdbStore store;
    private Path folder;

    @Setup(Level.Invocation)
    public void create() throws IOException {
        folder = Files.createTempDirectory("picketline-bench");
        store = TdbStore.create(folder.resolve("graph"), IriMint.DEFAULT_BASE);
    }

    @TearDown(Level.Invocation)
    public void drop() throws IOException {
        store.close();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }
}
