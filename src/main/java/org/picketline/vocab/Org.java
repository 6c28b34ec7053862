// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.vocab;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of the W3C organization ontology that the graph reuses. */
public final class Org {

    /** The namespace. */
    public static final String NAMESPACE = "http://www.w3.org/ns/org#";

    public static final Property subOrganizationOf = ResourceFactory.createProperty(NAMESPACE + "subOrganizationOf");

    private Org() { }
}
