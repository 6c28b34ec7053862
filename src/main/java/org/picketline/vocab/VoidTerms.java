// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.vocab;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of the VoID vocabulary; the word itself is Java's. */
public final class VoidTerms {

    /** The namespace. */
    public static final String NAMESPACE = "http://rdfs.org/ns/void#";

    public static final Resource Linkset = ResourceFactory.createResource(NAMESPACE + "Linkset");

    public static final Property entities = ResourceFactory.createProperty(NAMESPACE + "entities");
    public static final Property target = ResourceFactory.createProperty(NAMESPACE + "target");

    private VoidTerms() { }
}
