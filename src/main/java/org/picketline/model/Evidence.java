// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.model;

/**
 * The words that prove a fact: a span of an article's cleaned text.
 *
 * @param start offset of the first character in {@link Article#text()}, in UTF-16 units
 * @param end   offset after the last character
 * @param text  the exact words between the two
 */
public record Evidence(int start, int end, String text) implements Comparable<Evidence> {

    public Evidence {
        if (start < 0 || end < start || text.length() != end - start) {
            throw new IllegalArgumentException("evidence [" + start + ", " + end + ") does not fit its words: \"" + text + "\"");
        }
    }

    /** The evidence at a span of an article. */
    public static Evidence in(Article article, int start, int end) {
        return new Evidence(start, end, article.text().substring(start, end));
    }

    @Override
    public int compareTo(Evidence other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
