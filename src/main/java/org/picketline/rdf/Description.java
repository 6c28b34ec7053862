// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.rdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;

/** What is said of one thing; each call writes at once. */
public final class Description {

    private final Node subject;
    private final Consumer<Triple> triples;

    Description(Node subject, Consumer<Triple> triples) {
        this.subject = subject;
        this.triples = triples;
    }

    /** The thing's IRI. */
    public String iri() {
        return subject.getURI();
    }

    /** Says a value where there is one: a text, a day, a number, a truth value or a resource. */
    public Description with(Property property, Optional<?> value) {
        value.ifPresent(known -> triples.accept(Triple.create(subject, property.asNode(), node(known))));
        return this;
    }

    /** Says several values. */
    public Description with(Property property, Collection<?> values) {
        values.forEach(value -> with(property, Optional.of(value)));
        return this;
    }

    /** Says a value that is always there. */
    public Description with(Property property, Object value) {
        return with(property, List.of(value));
    }

    private static Node node(Object value) {
        if (value instanceof Resource resource) {
            return resource.asNode();
        }
        return NodeFactory.createLiteralDT(value instanceof BigDecimal number ? number.toPlainString() : SafeText.of(value.toString()), type(value));
    }

    private static RDFDatatype type(Object value) {
        if (value instanceof LocalDate) {
            return XSDDatatype.XSDdate;
        } else if (value instanceof BigDecimal) {
            return XSDDatatype.XSDdecimal;
        } else if (value instanceof Number) {
            return XSDDatatype.XSDinteger;
        }
        return value instanceof Boolean ? XSDDatatype.XSDboolean : XSDDatatype.XSDstring;
    }
}
