// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The columns of a kind of file by their names, never by their places: {@code Layout.named("monthly").needs("start", "Start
 * Date", "WS Begin Date")}. Names are compared without regard to case, space and footnote marks. Unchanging.
 *
 * @param name    for messages
 * @param columns every column that is read, with its known spellings
 * @param needed  those without which a file is another kind
 */
public record Layout(String name, Map<String, List<String>> columns, Set<String> needed) {

    /** A layout without columns. */
    public static Layout named(String name) {
        return new Layout(name, Map.of(), Set.of());
    }

    /** With a column that must be there, in one of these spellings. */
    public Layout needs(String column, String... spellings) {
        Set<String> more = new LinkedHashSet<>(needed);
        more.add(column);
        return new Layout(name, with(column, spellings), more);
    }

    /** With a column that may be there. */
    public Layout mayHave(String column, String... spellings) {
        return new Layout(name, with(column, spellings), needed);
    }

    private Map<String, List<String>> with(String column, String... spellings) {
        Map<String, List<String>> more = new LinkedHashMap<>(columns);
        more.put(column, List.of(spellings));
        return more;
    }

    /** Which column of the file is which; empty if a needed one is missing. */
    Optional<Binding> bind(List<String> header) {
        return missing(header).isEmpty() ? Optional.of(new Binding(places(header), header)) : Optional.empty();
    }

    private Map<String, Integer> places(List<String> header) {
        List<String> normal = header.stream().map(Layout::normal).toList();
        Map<String, Integer> places = new LinkedHashMap<>();
        columns.forEach((column, spellings) -> spellings.stream().map(s -> normal.indexOf(normal(s))).filter(at -> at >= 0)
            .findFirst().ifPresent(at -> places.put(column, at)));
        return places;
    }

    private List<String> missing(List<String> header) {
        Set<String> found = places(header).keySet();
        return needed.stream().filter(column -> !found.contains(column)).toList();
    }

    /** How many of the columns a row names. */
    int known(List<String> header) {
        return places(header).size();
    }

    /** What this layout lacks in a header, and what it does not know there. */
    String difference(List<String> header) {
        Set<String> spelt = columns.values().stream().flatMap(List::stream).map(Layout::normal).collect(Collectors.toSet());
        List<String> unknown = header.stream().filter(cell -> !cell.isBlank() && !spelt.contains(normal(cell))).map(Layout::quoted).toList();
        List<String> lacking = missing(header).stream()
            .map(column -> columns.get(column).stream().map(Layout::quoted).collect(Collectors.joining(" or "))).toList();
        List<String> parts = new ArrayList<>(List.of("missing " + String.join(", ", lacking)));
        if (!unknown.isEmpty()) {
            parts.add("not known to it " + String.join(", ", unknown));
        }
        return "the layout \"" + name + "\": " + String.join("; ", parts);
    }

    private static String quoted(String cell) {
        String shown = cell.strip().replaceAll("\\s+", " ");
        return "\"" + (shown.length() > 60 ? shown.substring(0, 60) + "…" : shown) + "\"";
    }

    /** A name without its mark of byte order, footnote marks, quotation marks and case, its white space single. */
    static String normal(String name) {
        return name.replace("\uFEFF", "").replaceAll("\\[\\w+]", "").replace("\"", "").strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** The layout of some that comes nearest to a header. */
    static Layout nearest(List<Layout> layouts, List<String> header) {
        return Stream.concat(layouts.stream().skip(1), Stream.of(layouts.get(0)))
            .max(java.util.Comparator.comparingInt(layout -> layout.known(header))).orElseThrow();
    }
}
