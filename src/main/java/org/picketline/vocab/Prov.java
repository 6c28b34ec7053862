// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.vocab;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of the W3C provenance ontology that the graph reuses. */
public final class Prov {

    /** The namespace. */
    public static final String NAMESPACE = "http://www.w3.org/ns/prov#";

    public static final Resource Activity = ResourceFactory.createResource(NAMESPACE + "Activity");
    public static final Resource SoftwareAgent = ResourceFactory.createResource(NAMESPACE + "SoftwareAgent");

    public static final Property used = ResourceFactory.createProperty(NAMESPACE + "used");
    public static final Property wasAssociatedWith = ResourceFactory.createProperty(NAMESPACE + "wasAssociatedWith");
    public static final Property alternateOf = ResourceFactory.createProperty(NAMESPACE + "alternateOf");
    public static final Property wasDerivedFrom = ResourceFactory.createProperty(NAMESPACE + "wasDerivedFrom");
    public static final Property wasGeneratedBy = ResourceFactory.createProperty(NAMESPACE + "wasGeneratedBy");

    private Prov() { }
}
