// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.store;

import org.apache.jena.rdf.model.Model;

/** How the default graph follows from the article graphs: a pure function, whatever the order of the articles. */
@FunctionalInterface
public interface Derivation {

    /**
     * @param articles  one graph an article; may be run through several times, in one thread
     * @param decisions what people decided; may be empty
     */
    Model derive(Iterable<Model> articles, Model decisions);
}
