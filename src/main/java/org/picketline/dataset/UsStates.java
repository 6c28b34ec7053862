// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.dataset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The states and territories of the United States by any of their names; publishers mix codes and names. */
public final class UsStates {

    private static final String FILE = "/datasets/states.tsv";
    private static final Map<String, String> CODES = new HashMap<>();
    private static final Map<String, String> NUMBERS = new HashMap<>();

    static {
        load();
    }

    private UsStates() { }

    private static void load() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(UsStates.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            in.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).forEach(UsStates::add);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " can't be read", e);
        }
    }

    private static void add(String[] row) {
        Stream<String> others = row.length > 3 ? Stream.of(row[3].split("\\|")) : Stream.empty();
        Stream.concat(Stream.of(row[0], row[1]), others).forEach(name -> CODES.put(name.toLowerCase(Locale.ROOT), row[0]));
        NUMBERS.put(row[0], row[2]);
    }

    /** The postal code of a state by its code or name; empty for what is none. */
    public static Optional<String> code(String name) {
        return Optional.ofNullable(CODES.get(name.strip().toLowerCase(Locale.ROOT)));
    }

    /** The two-digit number of a state by its postal code. */
    public static Optional<String> fips(String code) {
        return Optional.ofNullable(NUMBERS.get(code));
    }
}
