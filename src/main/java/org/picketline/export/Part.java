// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.export;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;

/**
 * Which part of the canonical layer a file is of: all of it, a dispute's, or what a query found.
 *
 * @param dispute the dispute's IRI
 * @param things  the IRIs found; of a dispute among them, all its events
 * @param triples the triples that a query made, which are drawn as they are
 */
public record Part(Optional<String> dispute, Optional<Set<String>> things, Optional<Model> triples) {

    /** Everything, or one dispute. */
    public static Part of(Optional<String> dispute) {
        return new Part(dispute, Optional.empty(), Optional.empty());
    }

    /** Some things with what joins them. */
    public static Part of(Set<String> things) {
        return new Part(Optional.empty(), Optional.of(new TreeSet<>(things)), Optional.empty());
    }

    /** The things in some triples; a drawing shows the triples themselves. */
    public static Part of(Model triples) {
        Set<String> things = new TreeSet<>();
        triples.listSubjects().filterKeep(RDFNode::isURIResource).forEachRemaining(s -> things.add(s.getURI()));
        triples.listObjects().filterKeep(RDFNode::isURIResource).forEachRemaining(o -> things.add(o.asResource().getURI()));
        return new Part(Optional.empty(), Optional.of(things), Optional.of(triples));
    }

    boolean holds(String thing) {
        return things.isEmpty() || things.get().contains(thing);
    }
}
