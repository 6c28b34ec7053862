// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.picketline.model.Furniture;

/**
 * An article as its format gives it: page furniture may still stand among the paragraphs.
 *
 * @param record       see {@link Outcome}
 * @param headline     as the format states it, not guessed from the text
 * @param published    as the format states it
 * @param universal    whether that date was given in universal time, hence may be a day late for an American newsroom
 * @param publisher    the newsroom
 * @param url          the canonical address
 * @param paragraphs   texts without line breaks
 * @param furniture    what the format itself marks as no part of the article
 */
record RawArticle(int record, Optional<String> headline, Optional<LocalDate> published, boolean universal,
                  Optional<String> publisher, Optional<String> url, List<String> paragraphs,
                  List<Furniture> furniture) implements Outcome {

    /** An article of which only the paragraphs are known. */
    static RawArticle of(List<String> paragraphs) {
        return new RawArticle(0, Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.empty(),
            paragraphs, List.of());
    }
}
