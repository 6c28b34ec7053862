// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;

/** What kind of value a parameter takes; the last part of its variable's name says which. */
public enum ParameterType {
    /** An IRI, or the label of something in the graph. */
    IRI(null, "an IRI or a label such as \"Kaiser Permanente\""),
    /** Any text. */
    LITERAL(XSDDatatype.XSDstring, "a text"),
    /** A whole number. */
    INTEGER(XSDDatatype.XSDinteger, "a whole number such as 2024"),
    /** A number. */
    NUMBER(XSDDatatype.XSDdecimal, "a number such as 18.5"),
    /** A day. */
    DATE(XSDDatatype.XSDdate, "a day such as 2024-10-21"),
    /** Yes or no. */
    BOOLEAN(XSDDatatype.XSDboolean, "true or false");

    private final RDFDatatype datatype;
    private final String expects;

    ParameterType(RDFDatatype datatype, String expects) {
        this.datatype = datatype;
        this.expects = expects;
    }

    /** The type that a suffix such as {@code iri} stands for. */
    static Optional<ParameterType> named(String suffix) {
        return Arrays.stream(values()).filter(type -> type.word().equals(suffix)).findFirst();
    }

    /** The suffix, for example {@code iri}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What would be a right value, in words. */
    public String expects() {
        return expects;
    }

    Optional<RDFDatatype> datatype() {
        return Optional.ofNullable(datatype);
    }
}
