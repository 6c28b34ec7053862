// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.knowledge;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** One line of a data file, asked by the names of its columns. */
final class Row {

    private final String file;
    private final int line;
    private final Map<String, Integer> columns;
    private final List<String> cells;

    Row(String file, int line, Map<String, Integer> columns, List<String> cells) {
        this.file = file;
        this.line = line;
        this.columns = columns;
        this.cells = cells;
    }

    /** A cell that must not be empty. */
    String text(String column) {
        return optional(column).orElseThrow(() -> complaint(column, "is empty, every row needs one"));
    }

    Optional<String> optional(String column) {
        String cell = cells.get(columns.get(column));
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    /** The parts of a cell between bars, in the file's order; no part may be blank or come twice. */
    List<String> list(String column) {
        String cell = cells.get(columns.get(column));
        if (cell.isEmpty()) {
            return List.of();
        }
        if (cell.indexOf('|') < 0) {
            return List.of(cell);
        }
        List<String> parts = List.of(cell.split("\\|", -1));
        if (parts.stream().anyMatch(part -> !part.equals(part.strip()) || part.isEmpty())) {
            throw complaint(column, "has an empty part or a space beside a bar");
        }
        if (new HashSet<>(parts).size() < parts.size()) {
            throw complaint(column, "says the same twice");
        }
        return parts;
    }

    /** A number without a sign, or none. */
    OptionalLong number(String column) {
        try {
            Optional<String> cell = optional(column);
            return cell.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseUnsignedLong(cell.get()));
        } catch (NumberFormatException e) {
            throw complaint(column, "is not a whole number");
        }
    }

    OptionalInt smallNumber(String column) {
        OptionalLong number = number(column);
        if (number.isPresent() && number.getAsLong() > Integer.MAX_VALUE) {
            throw complaint(column, "is larger than " + Integer.MAX_VALUE);
        }
        return number.isPresent() ? OptionalInt.of((int) number.getAsLong()) : OptionalInt.empty();
    }

    /** A number with or without a sign and a fraction. */
    double decimal(String column) {
        try {
            return Double.parseDouble(text(column));
        } catch (NumberFormatException e) {
            throw complaint(column, "is no number");
        }
    }

    /** A cell that is {@code yes} or {@code no}. */
    boolean flag(String column) {
        return switch (text(column)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw complaint(column, "is neither yes nor no");
        };
    }

    /** A constant written in lower case with hyphens: {@code nursing-home} for {@code NURSING_HOME}. */
    <E extends Enum<E>> E oneOf(String column, Class<E> type) {
        return constant(column, text(column), type);
    }

    <E extends Enum<E>> List<E> eachOf(String column, Class<E> type) {
        return list(column).stream().map(part -> constant(column, part, type)).toList();
    }

    /** Upper-cases the word rather than searching the constants: this runs for every place. */
    private <E extends Enum<E>> E constant(String column, String value, Class<E> type) {
        try {
            E constant = Enum.valueOf(type, value.toUpperCase(Locale.ROOT).replace('-', '_'));
            if (spelling(constant).equals(value)) {
                return constant;
            }
        } catch (IllegalArgumentException e) {
            // no such constant; the complaint below tells the known ones
        }
        throw complaint(column, "is none of " + Arrays.stream(type.getEnumConstants()).map(Row::spelling).toList());
    }

    private static String spelling(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    KnowledgeException complaint(String column, String fault) {
        return new KnowledgeException(file, line, "column " + column + " " + fault + ": \"" + cells.get(columns.get(column)) + "\"");
    }
}
