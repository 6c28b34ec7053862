// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.picketline.model.Furniture;

/** What a page falls into while it is cleaned: headline, text, furniture and dates. For one article. */
final class PageParts {

    private final List<String> text = new ArrayList<>();
    private final List<Furniture> furniture = new ArrayList<>();
    private final Publication publication;
    private Optional<String> headline = Optional.empty();
    private int length;

    PageParts(Publication publication) {
        this.publication = publication;
    }

    void headline(String line) {
        headline = Optional.of(line);
    }

    Optional<String> headline() {
        return headline;
    }

    void keep(String paragraph) {
        text.add(paragraph);
        length += Words.isSentence(paragraph) ? paragraph.length() : 0;
    }

    void drop(Furniture.Kind kind, String words) {
        furniture.add(new Furniture(kind, words));
    }

    void note(Stamp.When when) {
        when.day().ifPresent(day -> publication.note(when.witness(), day));
    }

    /** How many characters of sentences were kept so far. */
    int length() {
        return length;
    }

    List<Furniture> furniture() {
        return furniture;
    }

    /** The paragraphs of text, without the headline; may be changed. */
    List<String> text() {
        return text;
    }
}
