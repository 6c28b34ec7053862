// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.rdf;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.ResourceFactory;
import org.picketline.model.PartialDate;

/** A date with the datatype that says how much of it is known. */
final class DateConverter {

    private DateConverter() { }

    static Literal write(PartialDate date) {
        return ResourceFactory.createTypedLiteral(date.toString(), datatype(date));
    }

    private static XSDDatatype datatype(PartialDate date) {
        if (date.day().isPresent()) {
            return date.year().isPresent() ? XSDDatatype.XSDdate : XSDDatatype.XSDgMonthDay;
        } else if (date.month().isPresent()) {
            return date.year().isPresent() ? XSDDatatype.XSDgYearMonth : XSDDatatype.XSDgMonth;
        }
        return XSDDatatype.XSDgYear;
    }
}
