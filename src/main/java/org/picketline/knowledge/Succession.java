// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.knowledge;

import java.util.List;

/**
 * That a labor organization became part of another one, as {@code union-successors.tsv} has it.
 *
 * @param union     the one that is no more, for example {@code UFCW Local 21}
 * @param successor the one that its members belong to since, for example {@code UFCW Local 3000}; both are rows of {@code unions.tsv}
 * @param year      in which that happened, for example 2022
 */
public record Succession(String union, String successor, int year) {

    static final List<String> COLUMNS = List.of("union", "successor", "year");

    /** The rows of {@code union-successors.tsv}. */
    public static List<Succession> load() {
        return TsvReader.resource("union-successors.tsv", COLUMNS, Succession::of);
    }

    static Succession of(Row row) {
        return new Succession(row.text("union"), row.text("successor"), row.smallNumber("year").orElseThrow());
    }
}
