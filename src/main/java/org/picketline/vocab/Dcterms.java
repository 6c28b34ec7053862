// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.vocab;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;

/** The Dublin Core terms that the graph reuses. */
public final class Dcterms {

    /** The namespace. */
    public static final String NAMESPACE = "http://purl.org/dc/terms/";

    public static final Property created = ResourceFactory.createProperty(NAMESPACE + "created");
    public static final Property creator = ResourceFactory.createProperty(NAMESPACE + "creator");
    public static final Property source = ResourceFactory.createProperty(NAMESPACE + "source");
    public static final Property isReplacedBy = ResourceFactory.createProperty(NAMESPACE + "isReplacedBy");
    public static final Property isPartOf = ResourceFactory.createProperty(NAMESPACE + "isPartOf");
    public static final Property references = ResourceFactory.createProperty(NAMESPACE + "references");
    public static final Property identifier = ResourceFactory.createProperty(NAMESPACE + "identifier");
    public static final Property title = ResourceFactory.createProperty(NAMESPACE + "title");
    public static final Property publisher = ResourceFactory.createProperty(NAMESPACE + "publisher");
    public static final Property modified = ResourceFactory.createProperty(NAMESPACE + "modified");
    public static final Property rights = ResourceFactory.createProperty(NAMESPACE + "rights");

    private Dcterms() { }
}
