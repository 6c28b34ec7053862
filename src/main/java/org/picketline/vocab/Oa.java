// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.vocab;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of the W3C web annotation vocabulary that the graph reuses. */
public final class Oa {

    /** The namespace. */
    public static final String NAMESPACE = "http://www.w3.org/ns/oa#";

    public static final Property exact = ResourceFactory.createProperty(NAMESPACE + "exact");
    public static final Property start = ResourceFactory.createProperty(NAMESPACE + "start");
    public static final Property end = ResourceFactory.createProperty(NAMESPACE + "end");

    private Oa() { }
}
