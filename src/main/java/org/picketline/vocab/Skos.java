// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.vocab;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The SKOS terms that the graph reuses. */
public final class Skos {

    /** The namespace. */
    public static final String NAMESPACE = "http://www.w3.org/2004/02/skos/core#";

    public static final Resource Concept = ResourceFactory.createResource(NAMESPACE + "Concept");

    public static final Property altLabel = ResourceFactory.createProperty(NAMESPACE + "altLabel");
    public static final Property notation = ResourceFactory.createProperty(NAMESPACE + "notation");
    public static final Property inScheme = ResourceFactory.createProperty(NAMESPACE + "inScheme");
    public static final Property prefLabel = ResourceFactory.createProperty(NAMESPACE + "prefLabel");
    public static final Property broader = ResourceFactory.createProperty(NAMESPACE + "broader");
    public static final Property exactMatch = ResourceFactory.createProperty(NAMESPACE + "exactMatch");
    public static final Property closeMatch = ResourceFactory.createProperty(NAMESPACE + "closeMatch");

    private Skos() { }
}
