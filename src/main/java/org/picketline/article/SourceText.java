// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

import java.util.Locale;
import java.util.Set;

/**
 * A file after decoding, before anything is known of its format.
 *
 * @param name the name as given, for example {@code strike.html}; its ending is a hint, never proof
 * @param text the whole content, without byte order mark
 */
record SourceText(String name, String text) {

    private static final int START = 4_000;

    boolean endsWith(Set<String> extensions) {
        return extensions.contains(extension(name));
    }

    /** The first characters, without leading white space; enough to tell a format by. */
    String start() {
        return text.substring(0, Math.min(START, text.length())).stripLeading();
    }

    /** The lower-case ending after the last dot, {@code ""} when there is none. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= name.lastIndexOf('/') + 1 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
