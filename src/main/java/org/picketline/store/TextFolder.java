// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Pattern;

/** One text an article in a folder, named by the last part of its IRI: {@code ab/ab12….txt}. */
final class TextFolder {

    private static final Pattern NAME = Pattern.compile("[0-9A-Za-z][0-9A-Za-z_-]{1,80}");

    private final Path folder;
    private final int spread;

    /** @param spread how many letters of the name choose a folder of its own; 0 for none */
    TextFolder(Path folder, int spread) {
        this.folder = folder;
        this.spread = spread;
    }

    /** Writes a text whole or not at all: under another name first, renamed when complete. */
    void write(String article, String text) {
        Path file = file(article);
        try {
            writeWhole(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the text of " + article + " can't be written to " + file, e);
        }
    }

    /** Writes a text that is no loss if the machine fails meanwhile, so that nobody waits for the disk. */
    void writeLoosely(String article, String text) {
        Path file = file(article);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("what belongs to " + article + " can't be written to " + file, e);
        }
    }

    static void writeWhole(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Path unfinished = file.resolveSibling(file.getFileName() + ".tmp");
        Files.write(unfinished, content, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE, StandardOpenOption.DSYNC);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    Optional<String> read(String article) {
        Path file = file(article);
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the text of " + article + " can't be read from " + file, e);
        }
    }

    void delete(String article) {
        Path file = file(article);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the text of " + article + " can't be deleted: " + file, e);
        }
    }

    private Path file(String article) {
        String name = article.substring(article.lastIndexOf('/') + 1);
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("an article's IRI ends in letters and digits, but this one: " + article);
        }
        return folder.resolve(name.substring(0, spread)).resolve(name + ".txt");
    }
}
