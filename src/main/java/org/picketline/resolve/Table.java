// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The rows of the program's tables of what is known of the world, as merging needs them. */
final class Table {

    private Table() { }

    /** @param file for example {@code places.tsv} */
    static Stream<List<String>> rows(String file) {
        try (InputStream in = Table.class.getResourceAsStream("/knowledge/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank() && !l.startsWith("#")).skip(1)
                .map(l -> List.of(l.split("\t", -1))).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's file knowledge/" + file + " can't be read", e);
        }
    }
}
