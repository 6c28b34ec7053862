// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.rdf;

import java.math.BigDecimal;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.picketline.model.Concept;
import org.picketline.model.Value;

/** A claim's value: the node of a thing or concept, which it describes too, or a typed literal. */
final class ValueConverter {

    private ValueConverter() { }

    static RDFNode write(Value value, ArticleGraph graph) {
        if (value instanceof Value.Thing thing) {
            return EntityConverter.write(thing.entity(), graph);
        } else if (value instanceof Concept concept) {
            return ConceptConverter.write(concept, graph);
        } else if (value instanceof Value.Date date) {
            return DateConverter.write(date.date());
        } else if (value instanceof Value.Number number) {
            return number(number.number());
        }
        return truth((Value.Truth) value);
    }

    private static Literal number(BigDecimal number) {
        return ResourceFactory.createTypedLiteral(number.toPlainString(), number.scale() <= 0 ? XSDDatatype.XSDinteger : XSDDatatype.XSDdecimal);
    }

    private static Literal truth(Value.Truth truth) {
        return ResourceFactory.createTypedLiteral(Boolean.toString(truth.truth()), XSDDatatype.XSDboolean);
    }
}
