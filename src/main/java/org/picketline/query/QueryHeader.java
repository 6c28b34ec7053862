// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What the {@code #+} lines at the head of a query say, in the manner of grlc.
 *
 * @param summary     one line; empty where the query has no header
 * @param description a paragraph, or empty
 * @param tags        words to find it by
 * @param defaults    values that parameters have when none is given, by name
 * @param enumerate   the only values that a parameter may have, by name
 * @param datasets    kinds of datasets without which it has no answer
 * @param view        how a page should show the answer: table, chart, timeline, map, graph, or empty
 */
public record QueryHeader(String summary, String description, List<String> tags, Map<String, String> defaults,
                          Map<String, List<String>> enumerate, List<String> datasets, Optional<String> view) {

    /** The views that a query may ask for. */
    public static final List<String> VIEWS = List.of("table", "chart", "timeline", "map", "graph");

    private static final String MARK = "#+";

    /** The header of a query; every part is empty where no line starts with {@code #+}. */
    static QueryHeader of(String name, String sparql) {
        Map<?, ?> parts = yaml(name, sparql);
        return new QueryHeader(text(parts, "summary"), text(parts, "description"), strings(parts.get("tags")),
                defaults(name, parts.get("defaults")), allowed(name, parts.get("enumerate")),
                strings(parts.get("datasets")), view(name, text(parts, "view")));
    }

    private static Optional<String> view(String name, String view) {
        if (!view.isEmpty() && !VIEWS.contains(view)) {
            throw fault(name, "view expects one of " + String.join(", ", VIEWS) + ", found \"" + view + "\"", null);
        }
        return Optional.of(view).filter(v -> !v.isEmpty());
    }

    private static Map<?, ?> yaml(String name, String sparql) {
        String header = sparql.lines().map(line -> line.startsWith(MARK) ? line.substring(MARK.length()) : "")
                .collect(Collectors.joining("\n")).stripTrailing();
        try {
            Object parsed = new Load(LoadSettings.builder().setLabel("header").build()).loadFromString(header);
            if (parsed != null && !(parsed instanceof Map)) {
                throw fault(name, "expected lines such as \"#+ summary: …\", found \"" + parsed + "\"", null);
            }
            return parsed == null ? Map.of() : (Map<?, ?>) parsed;
        } catch (YamlEngineException e) {
            throw fault(name, e.getMessage(), e);
        }
    }

    private static String text(Map<?, ?> parts, String key) {
        Object value = parts.get(key);
        return value == null ? "" : value.toString().strip();
    }

    private static List<String> strings(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        return value == null ? List.of() : List.of(value.toString());
    }

    private static Map<String, String> defaults(String name, Object value) {
        Map<String, String> found = new LinkedHashMap<>();
        pairs(name, "defaults", value).forEach((parameter, given) -> found.put(parameter, String.valueOf(given)));
        return Map.copyOf(found);
    }

    private static Map<String, List<String>> allowed(String name, Object value) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        pairs(name, "enumerate", value).forEach((parameter, given) -> found.put(parameter, strings(given)));
        return Map.copyOf(found);
    }

    /** A map, or as grlc writes it a list of maps of one entry each. */
    private static Map<String, Object> pairs(String name, String key, Object value) {
        Map<String, Object> found = new LinkedHashMap<>();
        List<Object> maps = new ArrayList<>(value instanceof List<?> list ? list : value == null ? List.of() : List.of(value));
        for (Object map : maps) {
            if (!(map instanceof Map<?, ?> entries)) {
                throw fault(name, key + " expects lines such as \"#+   - employer: …\", found \"" + map + "\"", null);
            }
            entries.forEach((parameter, given) -> found.put(String.valueOf(parameter), given));
        }
        return found;
    }

    private static QueryProblem.BadQuery fault(String name, String what, Throwable cause) {
        return new QueryProblem.BadQuery(name + ": the header is not readable: " + what, cause);
    }
}
