// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import java.io.IOException;
import java.nio.file.Path;

/** Takes articles into the store that is being served. Called by one thread at a time. */
@FunctionalInterface
public interface Intake {

    /**
     * Reads the articles of a file, stores them and derives the canonical layer anew.
     *
     * @param file of any format that {@code ingest} reads; its path says whether a text is a new version of an older one
     * @return the report on the run, as JSON
     */
    byte[] take(Path file) throws IOException;
}
