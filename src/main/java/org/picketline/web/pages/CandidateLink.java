// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.pages;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.picketline.vocab.Skos;

/** A thing of the graph and a record of a dataset that may be one, side by side for somebody to decide. */
final class CandidateLink {

    /** The likeliest first. What is decided of an event is written down of its first telling. */
    static final String OPEN = Figures.PREFIXES + """
        PREFIX pld: <https://w3id.org/picketline/datasets#>
        PREFIX prov: <http://www.w3.org/ns/prov#>
        SELECT ?thing ?record ?score ?reason WHERE {
          GRAPH ?links { ?link a pld:Link ; pld:relation skos:closeMatch ; pld:thing ?thing ; pld:record ?record ; pld:score ?score ; pld:reason ?reason }
          FILTER NOT EXISTS { GRAPH ?book { ?decision a pl:Decision ; pl:about ?record, ?thing } }
          FILTER NOT EXISTS { ?thing prov:wasDerivedFrom ?told . GRAPH ?book2 { ?decision2 a pl:Decision ; pl:about ?record, ?told } }
        } ORDER BY DESC(?score) ?thing ?record
        """;
    static final String[] COLUMNS = {"thing", "record", "score", "reason"};

    private CandidateLink() { }

    /** What a record says, in words. */
    static Review.Side record(Look look, List<Node> row) {
        String iri = row.get(1).getURI();
        String graph = iri.replaceFirst("(/dataset/[^/]+)/.*", "$1");
        Resource record = look.dataset().getNamedModel(graph).createResource(iri);
        Stream<String> why = Stream.of(row.get(3).getLiteralLexicalForm() + " (" + row.get(2).getLiteralLexicalForm() + ")");
        return new Review.Side(graph.replaceFirst(".*/", "") + ": " + DatasetRecord.title(look, record), look.link(record).href(), Stream.concat(why, DatasetRecord.said(record).stream()).toList(), List.of());
    }

    /** A thing that is no event: its name, its other names, its places. */
    static Review.Side thing(Look look, Resource thing) {
        Stream<String> names = look.values(thing, Skos.altLabel).map(Words::plain).sorted();
        return new Review.Side(Words.capital(Words.kind(look.type(thing))) + ": " + look.name(thing), look.link(thing).href(), names.toList(), List.of());
    }

    /** Whether a thing goes by a name of its own, as unions do and strikes don't. */
    static boolean isNamed(Resource thing) {
        return thing.hasProperty(RDFS.label) && thing.hasProperty(RDF.type);
    }
}
