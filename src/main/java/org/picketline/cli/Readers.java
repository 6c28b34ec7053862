// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.picketline.extract.ArticleFactReader;
import org.picketline.extract.FactReader;
import org.picketline.nlp.corenlp.CoreNlpAnnotator;

/** The reader of facts, which takes seconds to load: begun early where it is sure to be needed, not at all where it isn't. */
final class Readers implements Supplier<FactReader> {

    private final Supplier<FactReader> loading;
    private CompletableFuture<FactReader> begun;

    Readers(Supplier<FactReader> loading) {
        this.loading = loading;
    }

    /** The one place that chooses the parts. */
    static FactReader load() {
        return new ArticleFactReader(new CoreNlpAnnotator());
    }

    /** Begins to load on a thread of its own. */
    synchronized void begin() {
        if (begun == null) {
            begun = CompletableFuture.supplyAsync(loading);
        }
    }

    @Override
    public FactReader get() {
        begin();
        try {
            return begun.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
