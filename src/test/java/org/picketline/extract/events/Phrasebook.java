// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.picketline.model.EventKind;

/** Newsroom sentences by kind of event, a line each: what it tells, a tab, the text. Lines that begin with {@code #} are remarks. */
final class Phrasebook {

    private static final Path FOLDER = Path.of("src/test/resources/phrasebook");

    private Phrasebook() { }

    /** The kind, what is told, and the text of each line. */
    static Stream<Arguments> of(EventKind... kinds) {
        return Stream.of(kinds).flatMap(Phrasebook::lines);
    }

    private static Stream<Arguments> lines(EventKind kind) {
        try {
            return Files.readAllLines(FOLDER.resolve(kind.term() + ".tsv")).stream().filter(l -> !l.startsWith("#")).map(l -> l.split("\t")).map(c -> Arguments.of(kind, c[0], c[1]));
        } catch (IOException e) {
            throw new UncheckedIOException("no phrasebook of " + kind, e);
        }
    }
}
