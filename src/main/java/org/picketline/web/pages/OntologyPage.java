// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.picketline.vocab.PL;

/** The terms with their definitions, each at its fragment. */
final class OntologyPage {

    /** A class, property or concept. */
    record Term(String id, String label, String definition, List<Link> above) { }

    private final Look look;
    private final Model ontology;

    OntologyPage(Look look, Model ontology) {
        this.look = look;
        this.ontology = ontology;
    }

    View view() {
        return new View("ontology", "Ontology", Map.of("classes", terms(OWL.Class), "relations", terms(OWL.ObjectProperty), "values", terms(OWL.DatatypeProperty),
            "concepts", concepts()));
    }

    private List<Term> terms(Resource type) {
        return ontology.listSubjectsWithProperty(RDF.type, type).toList().stream().filter(t -> t.isURIResource() && t.getURI().startsWith(PL.NAMESPACE))
            .map(t -> new Term(t.getURI().substring(PL.NAMESPACE.length()), look.name(t), look.text(t, SKOS.definition).orElse(""),
                look.things(t, RDFS.subClassOf).filter(Resource::isURIResource).map(look::link).sorted(Comparator.comparing(Link::text)).toList()))
            .sorted(Comparator.comparing(Term::id)).toList();
    }

    private List<Link> concepts() {
        return ontology.listSubjectsWithProperty(RDF.type, SKOS.Concept).toList().stream().filter(Resource::isURIResource).map(look::link)
            .sorted(Comparator.comparing(Link::href)).toList();
    }
}
