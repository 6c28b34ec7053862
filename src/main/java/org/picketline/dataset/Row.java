// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.dataset;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.picketline.dataset.table.Cells;

/**
 * A row whose columns are known. Accessors take a layout's own names of columns; a column that the file does not have
 * is an empty cell. Footnote marks such as {@code [4]} and words for "not known" are empty too.
 */
public final class Row {

    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);
    private static final Pattern FOOTNOTE = Pattern.compile("\\s*\\[\\w+]\\s*");
    private static final Pattern NOTHING = Pattern.compile("(?i)n/?a|null|none|not available|not applicable|-+|\\.");
    private static final int LONGEST_NOTHING = "not applicable".length();
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern DECORATION = Pattern.compile("[$%,\\s]");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
    private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})(?: .*)?");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.\\d+)?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d{1,2})?");

    private final String file;
    private final Binding binding;
    private final Cells cells;

    Row(String file, Binding binding, Cells cells) {
        this.file = file;
        this.binding = binding;
        this.cells = cells;
    }

    /** Whether the file has such a column at all. */
    public boolean has(String column) {
        return binding.place(column).isPresent();
    }

    /** A cell's text in single spaces. */
    public Optional<String> text(String column) {
        return raw(column).map(Row::plain).filter(text -> !text.isEmpty() && !isNothing(text));
    }

    /** Most cells need nothing done, and a table may have millions. */
    private static String plain(String cell) {
        String text = cell.indexOf('[') < 0 ? cell : FOOTNOTE.matcher(cell).replaceAll(" ").strip();
        return isSpaced(text) ? SPACE.matcher(text).replaceAll(" ") : text;
    }

    private static boolean isSpaced(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == ' ' && text.charAt(i - 1) == ' ') {
                return true;
            }
        }
        return false;
    }

    private static boolean isNothing(String text) {
        return text.length() <= LONGEST_NOTHING && NOTHING.matcher(text).matches();
    }

    /** A cell that must hold something; a row without is skipped. */
    public String need(String column) {
        return text(column).orElseThrow(() -> new RowProblem("nothing in \"" + binding.spelling(column) + "\"", where(column) + " is empty"));
    }

    private Optional<String> raw(String column) {
        return binding.place(column).stream().filter(at -> at < cells.values().size()).mapToObj(cells.values()::get)
            .map(text -> text.replace('\u00a0', ' ').strip()).filter(text -> !text.isEmpty()).findFirst();
    }

    /** The parts of a cell that holds several values; empty parts keep their places, so that parallel lists stay parallel. */
    public List<String> list(String column, String separator) {
        return raw(column).map(text -> Stream.of(text.split(Pattern.quote(separator), -1)).map(String::strip).toList()).orElse(List.of());
    }

    /** A day: {@code 2020-12-01}, {@code 12/1/2020}, or a workbook's serial number. */
    public Optional<LocalDate> date(String column) {
        return text(column).map(text -> checked(column, text));
    }

    /** A day that must be there. */
    public LocalDate needDate(String column) {
        need(column);
        return date(column).orElseThrow();
    }

    private LocalDate checked(String column, String text) {
        try {
            LocalDate day = day(text);
            if (day != null && day.isAfter(EARLIEST) && day.isBefore(LATEST)) {
                return day;
            }
        } catch (DateTimeException e) {
            // a thirteenth month; falls through to the same message
        }
        throw problem(column, text, "no day", "such as 2020-12-01 or 12/1/2020, between 1900 and 2100");
    }

    private static LocalDate day(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        Matcher american = AMERICAN.matcher(text);
        if (american.matches()) {
            return LocalDate.of(year(number(american, 3)), number(american, 1), number(american, 2));
        }
        Matcher serial = SERIAL.matcher(text);
        return serial.matches() ? SERIAL_ZERO.plusDays(number(serial, 1)) : null;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** Two digits are of this century unless that were far ahead. */
    private static int year(int written) {
        if (written >= 100) {
            return written;
        }
        return written < 50 ? 2000 + written : 1900 + written;
    }

    /** A whole number; thousands commas and a fraction of zero are read over. */
    public Optional<Long> count(String column) {
        return number(column).map(number -> {
            if (number.signum() < 0 || number.stripTrailingZeros().scale() > 0 || number.precision() - number.scale() > 15) {
                throw problem(column, number.toPlainString(), "no count", "such as 1200 or 1,200");
            }
            return number.longValue();
        });
    }

    /** A count in a column where the publisher writes 0 for "not known". */
    public Optional<Long> countAboveZero(String column) {
        return count(column).filter(count -> count > 0);
    }

    /** A number; dollar signs, percent signs and thousands commas are read over. */
    public Optional<BigDecimal> number(String column) {
        return text(column).map(text -> {
            String bare = DECORATION.matcher(text).replaceAll("");
            if (!NUMBER.matcher(bare).matches()) {
                throw problem(column, text, "no number", "such as 1200 or 1,200.5");
            }
            return new BigDecimal(bare);
        });
    }

    private RowProblem problem(String column, String value, String what, String fitting) {
        String shown = value.length() > 40 ? value.substring(0, 40) + "…" : value;
        return new RowProblem(what + " in \"" + binding.spelling(column) + "\"", where(column) + " holds \"" + shown + "\"; it takes one " + fitting);
    }

    /** The row's place for messages of readers. */
    public String where() {
        return file + ", line " + cells.line();
    }

    private String where(String column) {
        return where() + ", column \"" + binding.spelling(column) + "\"";
    }
}
