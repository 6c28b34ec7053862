// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

import java.util.List;

/** Reads one source format. Stateless, safe for several threads. */
interface ArticleReader {

    /** Whether this is the format of the content; the name only decides where the content leaves it open. */
    boolean reads(SourceText source);

    /**
     * The articles of a file in their order; a faulty record of several is an {@link Outcome.Broken}.
     *
     * @throws BadInput when nothing of the file can be used
     */
    List<Outcome> read(SourceText source) throws BadInput;
}
