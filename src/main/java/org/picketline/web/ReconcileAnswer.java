// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.RDFNode;
import org.picketline.reconcile.Candidate;
import org.picketline.reconcile.Register;
import org.picketline.reconcile.Thing;
import org.picketline.reconcile.ThingProperty;
import org.picketline.reconcile.ThingType;
import org.picketline.vocab.PL;

/** What the reconciliation service answers, as JSON objects in the order in which people read them. */
final class ReconcileAnswer {

    private ReconcileAnswer() { }

    static Map<String, Object> manifest(String base, String site) {
        String service = site + "reconcile";
        Map<String, Object> manifest = object("versions", List.of("0.2", "1.0-draft"), "name", "Picketline", "identifierSpace", base, "schemaSpace", PL.NAMESPACE);
        manifest.put("documentation", site + "help");
        manifest.put("defaultTypes", Stream.of(ThingType.values()).map(ReconcileAnswer::type).toList());
        manifest.put("view", object("url", site + "thing?iri={{id}}"));
        manifest.put("preview", object("url", service + "/preview?id={{id}}", "width", 420, "height", 180));
        manifest.put("suggest", object("entity", path(service, "/suggest/entity"), "property", path(service, "/suggest/property"), "type", path(service, "/suggest/type")));
        manifest.put("extend", object("propose_properties", path(service, "/properties"), "property_settings", List.of()));
        return manifest;
    }

    private static Map<String, Object> path(String service, String path) {
        return object("service_url", service, "service_path", path);
    }

    static Map<String, Object> type(ThingType type) {
        return object("id", type.id(), "name", type.label());
    }

    static Map<String, Object> property(ThingProperty property) {
        return object("id", property.id(), "name", property.label(), "description", property.meaning());
    }

    static Map<String, Object> candidate(Candidate candidate) {
        Map<String, Object> answer = entity(candidate.thing());
        answer.put("type", List.of(type(candidate.thing().type())));
        answer.put("score", candidate.score());
        answer.put("match", candidate.match());
        answer.put("features", List.of(object("id", "name", "value", candidate.likeness()), object("id", "properties", "value", candidate.properties())));
        return answer;
    }

    static Map<String, Object> suggested(Thing thing) {
        Map<String, Object> answer = entity(thing);
        answer.put("notable", List.of(type(thing.type())));
        return answer;
    }

    private static Map<String, Object> entity(Thing thing) {
        return object("id", thing.iri(), "name", thing.name(), "description", thing.description());
    }

    /** A value of a cell in a table that is being extended. */
    static Map<String, Object> cell(RDFNode value) {
        String text = Register.text(value);
        if (value.isURIResource()) {
            return object("id", value.asResource().getURI(), "name", text.isEmpty() ? value.asResource().getURI() : text);
        }
        boolean whole = XSDDatatype.XSDint.equals(value.asLiteral().getDatatype()) || XSDDatatype.XSDinteger.equals(value.asLiteral().getDatatype());
        return whole ? object("int", value.asLiteral().getLong()) : object("str", text);
    }

    /** An object of the keys and values, in their order. */
    static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }
}
