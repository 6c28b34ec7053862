// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.store;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The folder of a store.
 * <pre>
 * picketline.properties   format and base, written first
 * tdb2/                   the graph
 * texts/ab/ab12….txt      cleaned texts
 * furniture/ab/ab12….txt  what was dropped from their pages, a piece a line after its kind and a tab
 * words/                  the index of words in names, headlines and sentences; built anew where it is missing
 * quarantine/             reports on articles that could not be kept
 * in-use.txt              what a server that holds the store says to others
 * </pre>
 */
record StoreFolder(Path folder, String base) {

    private static final String FILE = "picketline.properties";
    private static final String FORMAT = "1";

    /** The folder of a store that is there. */
    static StoreFolder open(Path folder) {
        if (!Files.exists(folder.resolve(FILE))) {
            throw new StoreException("There is no store in " + folder + ". To make one: picketline ingest --store " + folder + " ARTICLES");
        }
        Properties said = properties(folder.resolve(FILE));
        if (!FORMAT.equals(said.getProperty("format"))) {
            throw new StoreException("The store in " + folder + " has format " + said.getProperty("format") + "; this Picketline reads format "
                + FORMAT + ". Ingest the articles into a new folder.");
        }
        return new StoreFolder(folder, said.getProperty("base"));
    }

    /** The folder of a store that may have to be made. An existing one must have the same base. */
    static StoreFolder create(Path folder, String base) {
        if (Files.exists(folder.resolve(FILE))) {
            StoreFolder existing = open(folder);
            if (!existing.base.equals(base)) {
                throw new StoreException("The store in " + folder + " has the base " + existing.base + ", not " + base
                    + ". Leave --base out, or use another folder.");
            }
            return existing;
        }
        refuseOthersFiles(folder);
        write(folder, checked(base));
        return new StoreFolder(folder, base);
    }

    static StoreFolder openOrCreate(Path folder, String base) {
        return Files.exists(folder.resolve(FILE)) ? open(folder) : create(folder, base);
    }

    Path tdb() {
        return folder.resolve("tdb2");
    }

    Path words() {
        return folder.resolve("words");
    }

    Path texts() {
        return folder.resolve("texts");
    }

    Path furniture() {
        return folder.resolve("furniture");
    }

    Path quarantine() {
        return folder.resolve("quarantine");
    }

    Path notice() {
        return folder.resolve("in-use.txt");
    }

    private static void write(Path folder, String base) {
        try {
            TextFolder.writeWhole(folder.resolve(FILE), ("format=" + FORMAT + "\nbase=" + base + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new StoreException("The folder " + folder + " can't be written to: " + e.getMessage(), e);
        }
    }

    private static String checked(String base) {
        try {
            URI uri = new URI(base);
            if (uri.getScheme() != null && uri.getScheme().matches("https?") && uri.getHost() != null && base.endsWith("/")) {
                return base;
            }
        } catch (java.net.URISyntaxException e) {
            // falls through to the same message
        }
        throw new StoreException("A base is an address that ends in a slash, such as https://example.org/disputes/; this is none: " + base);
    }

    private static void refuseOthersFiles(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new StoreException(folder + " is a file; a store needs a folder.");
        }
        try (Stream<Path> there = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
            if (there.anyMatch(p -> !p.getFileName().toString().startsWith(FILE))) {
                throw new StoreException("The folder " + folder + " holds other files and no store. Name a new or empty folder.");
            }
        } catch (IOException e) {
            throw new StoreException("The folder " + folder + " can't be read: " + e.getMessage(), e);
        }
    }

    private static Properties properties(Path file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Files.readString(file)));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be read", e);
        }
    }
}
