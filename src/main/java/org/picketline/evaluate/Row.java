// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;
import java.util.Set;

/** One row of a query's answer, as SPARQL's JSON results have it. */
record Row(JsonNode bindings) {

    private static final Set<String> NUMBERS = Set.of("integer", "int", "long", "decimal", "double", "float", "nonNegativeInteger");

    String article() {
        return text("article");
    }

    boolean has(String variable) {
        return bindings.has(variable);
    }

    /** The IRI or the literal's characters; empty if unbound. */
    String text(String variable) {
        return bindings.path(variable).path("value").asText();
    }

    /** What stands after the last slash and sharp of an IRI. */
    String local(String variable) {
        return local(bindings.path(variable).path("value"));
    }

    private static String local(JsonNode iri) {
        String text = iri.asText();
        String name = text.substring(text.lastIndexOf('#') + 1);
        return name.substring(name.lastIndexOf('/') + 1);
    }

    Optional<String> optional(String variable) {
        return has(variable) ? Optional.of(text(variable)) : Optional.empty();
    }

    /** A number, a yes-or-no, a text; of an IRI the local name. */
    JsonNode plain(String variable) {
        JsonNode term = bindings.path(variable);
        String datatype = local(term.path("datatype"));
        if (term.path("type").asText().equals("uri")) {
            return JsonNodeFactory.instance.textNode(local(variable));
        } else if (datatype.equals("boolean")) {
            return JsonNodeFactory.instance.booleanNode(isTrue(variable));
        }
        return NUMBERS.contains(datatype) ? EventRecord.number(Double.parseDouble(text(variable))) : term.path("value");
    }

    int start() {
        return Integer.parseInt(text("start"));
    }

    int end() {
        return Integer.parseInt(text("end"));
    }

    boolean isTrue(String variable) {
        return text(variable).equals("true") || text(variable).equals("1");
    }
}
