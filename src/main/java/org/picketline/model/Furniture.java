// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.model;

/**
 * A piece of the page that is not the article, dropped before facts are read.
 *
 * @param kind what it was taken for
 * @param text its words, for example {@code See also: Ten recipes for autumn}
 */
public record Furniture(Kind kind, String text) {

    /** The kinds of page furniture that the cleaner tells apart. */
    public enum Kind { NAVIGATION, RELATED, ADVERTISEMENT, CREDIT, NEWSLETTER, COMMENT, BYLINE, LEGAL }
}
