// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.ingest;

/** Is told how a run goes on, on the run's own thread. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = source -> { };

    /** One more article is done, kept or not. */
    void done(String source);
}
