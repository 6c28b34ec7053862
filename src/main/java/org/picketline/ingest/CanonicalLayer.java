// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.ingest;

import org.picketline.resolve.Canonical;
import org.picketline.store.GraphStore;

/** Keeps a store's default graph in step with its articles. */
public final class CanonicalLayer {

    private CanonicalLayer() { }

    /**
     * Brings the canonical layer in step if it is missing or out of date: after an ingest, a retraction, a decision, a crash
     * after one of these, or a new version of the rules, which makes it anew.
     *
     * @return whether there was something to do
     */
    public static boolean refresh(GraphStore store) {
        return store.derive(Canonical.VERSION, new Canonical(store.base())::revise);
    }
}
