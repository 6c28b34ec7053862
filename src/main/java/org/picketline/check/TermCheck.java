// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.picketline.vocab.Dcterms;

/**
 * Checks the ontology and everything that uses it by the queries in {@code ontology/checks}: RDF itself accepts every typo.
 *
 * <p>The queries see one graph: the ontology, its concepts and shapes, the kept lists of reused vocabularies, and for
 * each file of {@code ontology}, {@code queries} and {@code src} a node
 * {@code <https://w3id.org/picketline/ontology/questions/…>} with {@code dcterms:references} to each term it names.
 */
public final class TermCheck {

    private static final String FILES = "https://w3id.org/picketline/";
    private static final List<String> FOLDERS = List.of("ontology", "queries", "src");

    private final Path root;
    private final Model graph;

    private TermCheck(Path root, Model graph) {
        this.root = root;
        this.graph = graph;
    }

    /**
     * Reads the ontology and scans the files.
     *
     * @param root the folder of the project, which holds {@code ontology}
     */
    public static TermCheck of(Path root) throws IOException {
        Model graph = ModelFactory.createDefaultModel();
        for (Path turtle : files(root.resolve("ontology"), ".ttl")) {
            if (!turtle.getParent().endsWith("examples")) {
                RDFDataMgr.read(graph, turtle.toUri().toString());
            }
        }
        TermCheck check = new TermCheck(root, graph);
        for (String folder : FOLDERS) {
            check.scan(folder);
        }
        return check;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).filter(path -> path.toString().endsWith(ending)).sorted().toList();
        }
    }

    private void scan(String folder) throws IOException {
        for (String ending : List.of(".ttl", ".rq")) {
            for (Path file : files(root.resolve(folder), ending)) {
                note(file, TermScanner.ofGraphText(Files.readString(file)));
            }
        }
        for (Path file : files(root.resolve(folder), ".java")) {
            note(file, TermScanner.ofJava(Files.readString(file)));
        }
    }

    private void note(Path file, Set<String> iris) {
        Resource node = graph.createResource(FILES + root.relativize(file).toString().replace('\\', '/'));
        iris.forEach(iri -> node.addProperty(Dcterms.references, graph.createResource(iri)));
    }

    /** Notes what an IRI list from elsewhere uses, say the constants of a vocabulary class, under the name of its origin. */
    public TermCheck with(String origin, Set<String> iris) {
        iris.forEach(iri -> graph.createResource(FILES + origin).addProperty(Dcterms.references, graph.createResource(iri)));
        return this;
    }

    /** The broken rules, one finished sentence each, sorted; empty if all is well. */
    public List<String> violations() throws IOException {
        List<Path> rules = files(root.resolve("ontology/checks"), "-violation.rq");
        if (rules.isEmpty()) {
            throw new IllegalStateException("no checks found in " + root.resolve("ontology/checks") + "; is this the project's folder?");
        }
        Stream<String> sentences = Stream.empty();
        for (Path rule : rules) {
            sentences = Stream.concat(sentences, run(Files.readString(rule)).stream());
        }
        return sentences.sorted().toList();
    }

    private List<String> run(String query) {
        try (QueryExecution execution = QueryExecutionFactory.create(query, graph)) {
            ResultSet rows = execution.execSelect();
            String column = rows.getResultVars().get(0);
            return Stream.generate(() -> rows).takeWhile(ResultSet::hasNext)
                .map(all -> all.next().get(column)).map(cell -> cell.asLiteral().getString()).toList();
        }
    }
}
