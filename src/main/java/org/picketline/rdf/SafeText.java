// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.rdf;

/** Strings that every RDF syntax can carry. */
final class SafeText {

    private SafeText() { }

    /** The string without NUL, lone surrogates, and the other characters that XML 1.0 forbids; usually the string itself. */
    static String of(String raw) {
        return raw.codePoints().allMatch(SafeText::allowed) ? raw
            : raw.codePoints().filter(SafeText::allowed).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean allowed(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c > 0xFFFF;
    }
}
