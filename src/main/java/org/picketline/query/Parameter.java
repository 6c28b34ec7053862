// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.core.Var;

/**
 * A blank of a saved query: the variable {@code ?_employer_iri} is the parameter {@code employer} of type
 * {@link ParameterType#IRI}; two underscores, as in {@code ?__employer_iri}, make it optional; no known last part
 * makes it a {@link ParameterType#LITERAL}.
 *
 * @param name         the name that users give
 * @param type         what values it takes
 * @param optional     whether the query runs without it
 * @param defaultValue the value it has when none is given
 * @param allowed      the only values it may have; empty where any may
 * @param variable     the variable that stands for it
 */
public record Parameter(String name, ParameterType type, boolean optional, Optional<String> defaultValue, List<String> allowed,
                        Var variable) {

    // Strings, IRIs and comments are read over as SPARQL's own grammar has them, so that a "?_x" in them is no parameter.
    private static final Pattern TOKENS = Pattern.compile(
            "\"\"\"(?s:.*?)\"\"\"|'''(?s:.*?)'''|\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)*'"
            + "|<[^<>\"{}|^`\\\\\\s]*>|#.*|[?$](?<variable>_\\w+)");
    private static final Pattern PARTS = Pattern.compile("(?<marks>__?)(?<name>\\w+?)(?:_(?<type>[a-z]+))?");

    /** The parameters of a query, in the order in which they first stand there. */
    static List<Parameter> in(String sparql, QueryHeader header) {
        Set<String> variables = new LinkedHashSet<>();
        Matcher tokens = TOKENS.matcher(sparql);
        while (tokens.find()) {
            if (tokens.group("variable") != null) {
                variables.add(tokens.group("variable"));
            }
        }
        return variables.stream().map(variable -> of(variable, header)).toList();
    }

    private static Parameter of(String variable, QueryHeader header) {
        Matcher parts = PARTS.matcher(variable);
        if (!parts.matches()) {
            return named(variable, variable, ParameterType.LITERAL, header);
        }
        return Optional.ofNullable(parts.group("type")).flatMap(ParameterType::named)
                .map(type -> named(variable, parts.group("name"), type, header))
                .orElseGet(() -> named(variable, variable.substring(parts.group("marks").length()), ParameterType.LITERAL, header));
    }

    private static Parameter named(String variable, String name, ParameterType type, QueryHeader header) {
        return new Parameter(name, type, variable.startsWith("__"), Optional.ofNullable(header.defaults().get(name)),
                header.enumerate().getOrDefault(name, List.of()), Var.alloc(variable));
    }

    /** Whether a value must be given. */
    public boolean required() {
        return !optional && defaultValue.isEmpty();
    }

    /** Name, type and what else a user must know, for example {@code employer (iri, optional)}. */
    public String describe() {
        StringBuilder text = new StringBuilder(name).append(" (").append(type.word());
        defaultValue.ifPresent(value -> text.append(", otherwise ").append(value));
        if (!allowed.isEmpty()) {
            text.append(", one of ").append(String.join(", ", allowed));
        }
        return text.append(optional ? ", optional)" : ")").toString();
    }
}
