// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One news text, cleaned.
 *
 * <p>{@code text} is what facts are read from and what every {@link Evidence} offset refers to: paragraphs
 * parted by one empty line ({@code "\n\n"}), no line break inside a paragraph, page furniture gone. Where a
 * headline is known it is the first paragraph, so that a fact told only there has evidence too.
 *
 * @param source    the file name or URL as a reader may cite it, for example {@code 2024-strike.html};
 *                  never an absolute path
 * @param text      the cleaned text; empty only when the source had none
 * @param headline  the headline, for example {@code Nurses at St. Brigid's vote to strike}
 * @param published the day of publication, when the source states one
 * @param publisher the newsroom's name, for example {@code Daily Ledger}
 * @param url       the canonical address, when the source states one
 * @param furniture what the cleaner dropped, in the order of the source
 */
public record Article(String source, String text, Optional<String> headline, Optional<LocalDate> published,
                      Optional<String> publisher, Optional<String> url, List<Furniture> furniture) {

    public Article {
        Objects.requireNonNull(source, "an article needs a source");
        Objects.requireNonNull(text, "an article needs a text");
        furniture = List.copyOf(furniture);
    }

    /** An article of which only source and cleaned text are known. */
    public static Article of(String source, String text) {
        return new Article(source, text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    /** The same article with the day of publication set. */
    public Article publishedOn(LocalDate day) {
        return new Article(source, text, headline, Optional.of(day), publisher, url, furniture);
    }
}
