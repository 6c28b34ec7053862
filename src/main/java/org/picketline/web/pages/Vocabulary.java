// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.pages;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;

/**
 * What an editor of queries completes.
 *
 * @param prefixes   of the ontology's file, by name
 * @param classes    by IRI, sorted
 * @param properties by IRI, sorted
 */
public record Vocabulary(Map<String, String> prefixes, List<String> classes, List<String> properties) {

    static Vocabulary of(Model ontology) {
        return new Vocabulary(ontology.getNsPrefixMap(), terms(ontology, OWL.Class), terms(ontology, OWL.ObjectProperty, OWL.DatatypeProperty));
    }

    private static List<String> terms(Model ontology, Resource... types) {
        return Stream.of(types).flatMap(t -> ontology.listSubjectsWithProperty(RDF.type, t).toList().stream()).filter(Resource::isURIResource)
            .map(Resource::getURI).sorted().distinct().toList();
    }
}
