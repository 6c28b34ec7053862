// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.cli;

import java.nio.file.Path;
import org.picketline.ingest.CanonicalLayer;
import org.picketline.store.TdbStore;
import picocli.CommandLine.Option;

/** The option that says which store a command works on. */
final class StoreOption {

    @Option(names = "--store", paramLabel = "DIR", defaultValue = "graph", description = "The store's folder (otherwise ${DEFAULT-VALUE}).")
    private Path folder;

    Path folder() {
        return folder;
    }

    /** Opens a store that is there, and makes good what a crash may have left undone. */
    TdbStore open() {
        return refreshed(TdbStore.open(folder));
    }

    /** Opens a store, and makes it with this base if there is none. */
    TdbStore openOrCreate(String base) {
        return refreshed(TdbStore.openOrCreate(folder, base));
    }

    private static TdbStore refreshed(TdbStore store) {
        try {
            CanonicalLayer.refresh(store);
            return store;
        } catch (RuntimeException | Error e) {
            store.close();
            throw e;
        }
    }
}
