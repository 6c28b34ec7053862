// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.vocab;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of schema.org that the graph reuses. */
public final class Schema {

    /** The namespace. */
    public static final String NAMESPACE = "https://schema.org/";

    public static final Property headline = ResourceFactory.createProperty(NAMESPACE + "headline");
    public static final Property datePublished = ResourceFactory.createProperty(NAMESPACE + "datePublished");
    public static final Property publisher = ResourceFactory.createProperty(NAMESPACE + "publisher");
    public static final Property url = ResourceFactory.createProperty(NAMESPACE + "url");
    public static final Property sameAs = ResourceFactory.createProperty(NAMESPACE + "sameAs");
    public static final Property mentions = ResourceFactory.createProperty(NAMESPACE + "mentions");
    public static final Property subjectOf = ResourceFactory.createProperty(NAMESPACE + "subjectOf");
    public static final Property softwareVersion = ResourceFactory.createProperty(NAMESPACE + "softwareVersion");
    public static final Property latitude = ResourceFactory.createProperty(NAMESPACE + "latitude");
    public static final Property longitude = ResourceFactory.createProperty(NAMESPACE + "longitude");
    public static final Property postalCode = ResourceFactory.createProperty(NAMESPACE + "postalCode");
    public static final Property streetAddress = ResourceFactory.createProperty(NAMESPACE + "streetAddress");

    private Schema() { }
}
