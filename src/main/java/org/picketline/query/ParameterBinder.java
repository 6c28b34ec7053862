// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;

/** Turns the values that a user gives for a query's parameters into terms; they are bound to variables, never pasted into text. */
final class ParameterBinder {

    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:\\S+");

    private final SavedQuery query;
    private final LabelIndex labels;

    ParameterBinder(SavedQuery query, DatasetGraph dataset) {
        this.query = query;
        this.labels = new LabelIndex(dataset);
    }

    /**
     * The term of each parameter that has a value, given or by default.
     *
     * @throws QueryProblem.BadParameter where a name is unknown, a value is missing or does not fit
     */
    Map<Var, Node> bind(Map<String, String> values) {
        values.keySet().forEach(this::checkKnown);
        Map<Var, Node> bound = new LinkedHashMap<>();
        for (Parameter parameter : query.parameters()) {
            value(parameter, values).ifPresent(value -> bound.put(parameter.variable(), term(parameter, value)));
        }
        return bound;
    }

    private void checkKnown(String name) {
        if (query.parameters().stream().noneMatch(parameter -> parameter.name().equals(name))) {
            throw new QueryProblem.BadParameter(query.name() + " has no parameter \"" + name + "\"; " + known());
        }
    }

    private String known() {
        List<Parameter> parameters = query.parameters();
        return parameters.isEmpty() ? "it takes none"
                : "it takes " + parameters.stream().map(Parameter::describe).collect(Collectors.joining(", "));
    }

    private Optional<String> value(Parameter parameter, Map<String, String> values) {
        Optional<String> given = Optional.ofNullable(values.get(parameter.name()));
        if (given.isEmpty() && parameter.required()) {
            throw new QueryProblem.BadParameter(query.name() + " needs a value for its parameter " + parameter.name() + ": "
                    + parameter.type().expects() + "; " + known());
        }
        return given.or(parameter::defaultValue);
    }

    private Node term(Parameter parameter, String value) {
        if (!parameter.allowed().isEmpty() && !parameter.allowed().contains(value)) {
            throw unfit(parameter, value, "one of " + String.join(", ", parameter.allowed()));
        }
        return parameter.type().datatype().map(datatype -> literal(parameter, value, datatype))
                .orElseGet(() -> iri(parameter, value));
    }

    private static Node literal(Parameter parameter, String value, RDFDatatype datatype) {
        String lexical = parameter.type() == ParameterType.LITERAL ? value : value.strip();
        if (!datatype.isValid(lexical)) {
            throw unfit(parameter, value, parameter.type().expects());
        }
        return NodeFactory.createLiteralDT(lexical, datatype);
    }

    private Node iri(Parameter parameter, String value) {
        String text = value.strip();
        String bare = text.startsWith("<") && text.endsWith(">") ? text.substring(1, text.length() - 1) : text;
        String full = Optional.ofNullable(query.query().getPrefixMapping().expandPrefix(bare)).orElse(bare);
        return ABSOLUTE.matcher(full).matches() ? absolute(parameter, full) : labels.only(parameter.name(), text);
    }

    private static Node absolute(Parameter parameter, String iri) {
        try {
            return NodeFactory.createURI(IRIx.create(iri).str());
        } catch (IRIException e) {
            throw unfit(parameter, iri, parameter.type().expects() + " (" + e.getMessage() + ")");
        }
    }

    private static QueryProblem.BadParameter unfit(Parameter parameter, String value, String expected) {
        return new QueryProblem.BadParameter("parameter " + parameter.name() + " is \"" + value + "\", but expects " + expected);
    }
}
