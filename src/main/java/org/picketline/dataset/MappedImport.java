// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.dataset;

import io.carml.engine.rdf.RdfRmlMapper;
import io.carml.util.RmlMappingLoader;
import io.carml.vocab.Rdf;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.picketline.rdf.IriMint;
import org.picketline.rdf.RecordGraph;
import org.picketline.store.GraphStore;
import org.picketline.store.NewGraph;

/**
 * Adds any CSV table by an <a href="https://rml.io/specs/rml/">RML mapping</a> that the user writes, as a graph of its own named
 * after the mapping: {@code beds.ttl} makes the dataset {@code rml-beds}. The mapping names its tables by their plain file
 * names and can read none but those given with it.
 */
public final class MappedImport {

    /** How the names of such datasets begin. */
    public static final String PREFIX = "rml-";

    private static final Property SOURCE = ResourceFactory.createProperty("http://semweb.mmlab.be/ns/rml#source");
    private static final Property FORMULATION = ResourceFactory.createProperty("http://semweb.mmlab.be/ns/rml#referenceFormulation");

    private final GraphStore store;
    private final DatasetDescription description;

    /** @param today the day of the import, kept in the graph */
    public MappedImport(GraphStore store, LocalDate today) {
        this.store = store;
        description = new DatasetDescription(today);
    }

    /**
     * Reads tables, all in one transaction.
     *
     * @param mapping   RML as Turtle
     * @param tables    with a header line; CSV in any usual encoding, or workbooks
     * @param retrieved when they were fetched; otherwise each file's own date
     * @throws DatasetProblem if the mapping or a table can't be read, or the mapping wants another file; then nothing has changed
     */
    public DatasetReport run(Path mapping, List<Path> tables, Optional<LocalDate> retrieved) {
        Map<String, Path> named = new LinkedHashMap<>();
        tables.forEach(table -> named.put(table.getFileName().toString(), table));
        refuseStrangers(mapping, named);
        String name = PREFIX + mapping.getFileName().toString().replaceFirst("(\\.rml)?\\.[^.]*$", "").toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String graph = new IriMint(store.base()).dataset(name);
        MappedRows rows = new MappedRows();
        try {
            RdfRmlMapper mapper = RdfRmlMapper.builder().triplesMaps(RmlMappingLoader.build().load(RDFFormat.TURTLE, mapping))
                .setLogicalSourceResolver(Rdf.Ql.Csv, () -> rows)
                .sourceResolver(source -> Optional.ofNullable(named.get(String.valueOf(source)))).build();
            return store.replaceGraph(graph, triples -> write(name, graph, mapper, tables, rows, retrieved, triples));
        } catch (UncheckedIOException | DatasetProblem e) {
            throw e;
        } catch (RuntimeException e) {
            // The library has an exception of its own for nearly everything, under no common roof.
            throw new DatasetProblem(mapping + " can't be carried out: " + e.getMessage(), e);
        }
    }

    private DatasetReport write(String name, String iri, RdfRmlMapper mapper, List<Path> tables, MappedRows mapped, Optional<LocalDate> retrieved, NewGraph triples) {
        long[] written = new long[1];
        Consumer<Triple> counted = triple -> {
            written[0]++;
            triples.accept(triple);
        };
        try (Stream<Statement> made = mapper.map().toStream()) {
            made.forEach(statement -> counted.accept(triple(statement)));
        }
        long rows = mapped.read();
        long records = triples.subjects();
        if (records == 0) {
            throw new DatasetProblem("The mapping made nothing of " + rows + " rows. Do the references fit the columns, to the letter?");
        }
        RecordGraph graph = new RecordGraph(iri, counted);
        tables.forEach(table -> description.file(table, retrieved, graph));
        description.itself(graph, name, "Table mapped by RML", rows, records);
        return new DatasetReport(name, iri, tables.size(), rows, Map.of(), List.of(), records, written[0]);
    }

    /** A mapping may come from anybody: it reads the files given, and nothing else. */
    private static void refuseStrangers(Path mapping, Map<String, Path> named) {
        Model rml = ModelFactory.createDefaultModel();
        try (InputStream in = Files.newInputStream(mapping)) {
            RDFParser.source(in).lang(Lang.TURTLE).base("https://w3id.org/picketline/mapping").parse(rml);
        } catch (RiotException e) {
            throw new DatasetProblem(mapping + " is no Turtle: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(mapping + " can't be read", e);
        }
        List<RDFNode> sources = rml.listObjectsOfProperty(SOURCE).toList();
        if (sources.isEmpty()) {
            throw new DatasetProblem(mapping + " maps nothing: it has no rml:source.");
        }
        for (RDFNode source : sources) {
            if (!source.isLiteral() || !named.containsKey(source.asLiteral().getLexicalForm())) {
                throw new DatasetProblem(mapping + " wants to read " + (source.isLiteral() ? "\"" + source.asLiteral().getLexicalForm() + "\"" : "something that is no plain file")
                    + ". It may read only what is given with it: " + String.join(", ", named.keySet()) + ".");
            }
        }
        rml.listObjectsOfProperty(FORMULATION).filterDrop(f -> f.isURIResource() && f.asResource().getURI().equals(Rdf.Ql.Csv.stringValue())).toList().stream().findFirst().ifPresent(f -> {
            throw new DatasetProblem(mapping + " has the reference formulation " + f + "; only ql:CSV is read.");
        });
    }

    private static Triple triple(Statement statement) {
        return Triple.create(node(statement.getSubject()), node(statement.getPredicate()), node(statement.getObject()));
    }

    private static Node node(Value value) {
        if (value instanceof BNode blank) {
            return NodeFactory.createBlankNode(blank.getID());
        } else if (value instanceof Literal literal) {
            return literal.getLanguage().map(tag -> NodeFactory.createLiteralLang(literal.getLabel(), tag))
                .orElseGet(() -> NodeFactory.createLiteralDT(literal.getLabel(), NodeFactory.getType(literal.getDatatype().stringValue())));
        }
        return NodeFactory.createURI(value.stringValue());
    }
}
