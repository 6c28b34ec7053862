// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.ingest;

import org.picketline.resolve.Canonical;
import org.picketline.store.GraphStore;

/** Keeps a store's default graph in step with its articles. */
public final class CanonicalLayer {

    private CanonicalLayer() { }

    /**
     * Derives the canonical layer if it is missing or out of date: after an ingest, a retraction, a crash between
     * the two, or a new version of the rules.
     *
     * @return whether it had to be derived
     */
    public static boolean refresh(GraphStore store) {
        return store.derive(Canonical.VERSION, new Canonical(store.base())::derive);
    }
}
