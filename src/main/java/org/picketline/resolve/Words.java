// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** A list of words from the program's resources, one a line; lines that begin with {@code #} explain it. */
final class Words {

    private Words() { }

    static Set<String> of(String file) {
        try (InputStream in = Words.class.getResourceAsStream("/resolve/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file resolve/" + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
                .filter(l -> !l.isEmpty() && !l.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("the program's file resolve/" + file + " can't be read", e);
        }
    }
}
