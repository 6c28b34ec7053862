// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.picketline.vocab.PL;
import org.picketline.web.sparql.AnswerFormat;

/** What the service says of itself, as RDF: the SPARQL 1.1 service description, and VoID of the data. */
final class Descriptions {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";

    private Descriptions() { }

    private static Property property(String name) {
        return ResourceFactory.createProperty(SD + name);
    }

    private static Resource term(String name) {
        return ResourceFactory.createResource(SD + name);
    }

    /** @param endpoint the address of the endpoint */
    static Model service(String endpoint) {
        Model m = ModelFactory.createDefaultModel().setNsPrefix("sd", SD);
        Resource service = m.createResource().addProperty(RDF.type, term("Service"))
            .addProperty(property("endpoint"), m.createResource(endpoint))
            .addProperty(property("supportedLanguage"), term("SPARQL11Query"))
            .addProperty(property("propertyFeature"), m.createResource(TextQuery.NS + "query"));
        for (String format : List.of("SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV", "Turtle",
                "N-Triples", "JSON-LD", "RDF_XML")) {
            service.addProperty(property("resultFormat"), m.createResource(FORMATS + format));
        }
        Resource graphs = m.createResource().addProperty(RDF.type, term("Dataset"))
            .addProperty(property("defaultGraph"), m.createResource().addProperty(RDF.type, term("Graph"))
                .addProperty(DCTerms.description, "The canonical layer: each real union, employer, dispute and event once. Each article's graph bears its IRI."));
        service.addProperty(property("defaultDataset"), graphs);
        return m;
    }

    /** @param address the address of this document, which ends in {@code .well-known/void} */
    static Model data(Dataset dataset, String base, String address) {
        Model m = ModelFactory.createDefaultModel().setNsPrefix("void", VOID.NS).setNsPrefix("dcterms", DCTerms.NS);
        String root = address.replaceFirst("\\.well-known/void$", "");
        m.createResource(root + "#data").addProperty(RDF.type, VOID.Dataset)
            .addProperty(DCTerms.title, "Picketline: health-care labor disputes")
            .addProperty(DCTerms.description, "Who struck, voted, offered and agreed in health care, as news articles tell it, with the sentences.")
            .addProperty(VOID.sparqlEndpoint, m.createResource(root + "sparql"))
            .addProperty(VOID.dataDump, m.createResource(root + "data"))
            .addProperty(VOID.uriSpace, base)
            .addProperty(VOID.vocabulary, m.createResource(PL.NAMESPACE))
            .addLiteral(VOID.triples, dataset.getDefaultModel().size());
        return m;
    }

    static void write(Model description, HttpServletRequest request, HttpServletResponse response, List<String> named) throws IOException {
        AnswerFormat format = AnswerFormat.choose(AnswerFormat.Kind.GRAPH, request.getHeader("Accept"), named.stream().findFirst().orElse(null));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(description.getGraph(), out);
        response.setHeader("Vary", "Accept");
        Endpoint.write(response, format.contentType(), out.toByteArray());
    }
}
