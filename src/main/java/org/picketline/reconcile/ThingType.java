// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.reconcile;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.picketline.vocab.PL;

/** The kinds of things that a table's names can be matched with. */
public enum ThingType {
    UNION(PL.Union, "Union"),
    EMPLOYER(PL.Employer, "Employer"),
    FACILITY(PL.Facility, "Facility"),
    PUBLIC_BODY(PL.PublicBody, "Public body"),
    PERSON(PL.Person, "Person"),
    PLACE(PL.Place, "Place");

    private final Resource term;
    private final String label;

    ThingType(Resource term, String label) {
        this.term = term;
        this.label = label;
    }

    /** The class of the ontology. */
    public Resource term() {
        return term;
    }

    /** How clients name it: the class's local name, for example {@code PublicBody}. */
    public String id() {
        return term.getLocalName();
    }

    /** For people. */
    public String label() {
        return label;
    }

    /** The type of that name; a client may also give the whole IRI. */
    public static Optional<ThingType> of(String id) {
        return Stream.of(values()).filter(type -> type.id().equals(id) || type.term.getURI().equals(id)).findFirst();
    }
}
