// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.vocab;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of the W3C catalogue vocabulary with which datasets are described. */
public final class Dcat {

    /** The namespace. */
    public static final String NAMESPACE = "http://www.w3.org/ns/dcat#";

    public static final Resource Dataset = ResourceFactory.createResource(NAMESPACE + "Dataset");
    public static final Resource Distribution = ResourceFactory.createResource(NAMESPACE + "Distribution");

    public static final Property distribution = ResourceFactory.createProperty(NAMESPACE + "distribution");
    public static final Property landingPage = ResourceFactory.createProperty(NAMESPACE + "landingPage");
    public static final Property byteSize = ResourceFactory.createProperty(NAMESPACE + "byteSize");

    private Dcat() { }
}
