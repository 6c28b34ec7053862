// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

import java.util.OptionalLong;

/** Input that can't be read as an article; the message tells what is wrong and what would work. */
final class BadInput extends Exception {

    private final ArticleSource.Problem.Kind kind;
    private final OptionalLong offset;

    BadInput(ArticleSource.Problem.Kind kind, String message) {
        this(kind, OptionalLong.empty(), message, null);
    }

    BadInput(ArticleSource.Problem.Kind kind, OptionalLong offset, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.offset = offset;
    }

    ArticleSource.Problem at(String source) {
        return new ArticleSource.Problem(source, offset, kind, getMessage());
    }
}
