// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

import java.util.List;

/** Plain text: one file, one article. */
final class TextReader implements ArticleReader {

    @Override
    public boolean reads(SourceText source) {
        return true;
    }

    @Override
    public List<Outcome> read(SourceText source) {
        return List.of(RawArticle.of(Paragraphs.of(Characters.unescape(source.text()))));
    }
}
