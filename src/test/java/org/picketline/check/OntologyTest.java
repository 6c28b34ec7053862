// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.eclipse.rdf4j.query.parser.sparql.SPARQLParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.picketline.rdf.IriMint;
import org.picketline.vocab.Dcat;
import org.picketline.vocab.Dcterms;
import org.picketline.vocab.Oa;
import org.picketline.vocab.Org;
import org.picketline.vocab.PL;
import org.picketline.vocab.PLD;
import org.picketline.vocab.Prov;
import org.picketline.vocab.Schema;
import org.picketline.vocab.Skos;
import org.picketline.vocab.VoidTerms;

class OntologyTest {

    private static final Path ROOT = Path.of("");
    private static final Path ONTOLOGY = ROOT.resolve("ontology");
    private static final List<Class<?>> VOCABULARIES =
        List.of(PL.class, PLD.class, Dcat.class, VoidTerms.class, Schema.class, Prov.class, Org.class, Oa.class, Dcterms.class, Skos.class);
    private static final ShapeGate GATE = ShapeGate.load();
    private static final String ARTICLE = IriMint.DEFAULT_BASE + "article/example";
    private static final Dataset EXAMPLES = examplesAsDataset();

    @Test
    void everyRuleOfTheOntologyHolds() throws IOException {
        TermCheck check = TermCheck.of(ROOT);
        for (Class<?> vocabulary : VOCABULARIES) {
            check.with("src/vocab/" + vocabulary.getSimpleName(), constants(vocabulary));
        }
        assertThat(check.violations()).isEmpty();
    }

    private static Set<String> constants(Class<?> vocabulary) {
        Set<String> iris = new TreeSet<>();
        Stream.of(vocabulary.getFields()).map(OntologyTest::value).filter(Resource.class::isInstance)
            .forEach(term -> iris.add(((Resource) term).getURI()));
        return iris;
    }

    private static Object value(Field constant) {
        try {
            return constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError("a constant of " + constant.getDeclaringClass() + " is not public: " + constant.getName(), e);
        }
    }

    @Test
    void constantsAreSpeltAsTheirTerms() {
        for (Class<?> vocabulary : VOCABULARIES) {
            Stream.of(vocabulary.getFields()).filter(field -> value(field) instanceof Resource).forEach(field ->
                assertThat(((Resource) value(field)).getURI()).endsWith(field.getName()));
        }
    }

    @Test
    void everyTermOfOursHasItsConstant() {
        Model ontology = RDFDataMgr.loadModel("ontology/picketline.ttl");
        List<String> declared = ontology.listSubjects().mapWith(Resource::getURI).toList().stream()
            .filter(iri -> iri.startsWith(PL.NAMESPACE)).toList();
        assertThat(constants(PL.class)).containsExactlyInAnyOrderElementsOf(declared);
    }

    @Test
    void everyTermForDatasetsHasItsConstant() {
        Model ontology = RDFDataMgr.loadModel("ontology/datasets.ttl");
        List<String> declared = ontology.listSubjects().mapWith(Resource::getURI).toList().stream()
            .filter(iri -> iri.startsWith(PLD.NAMESPACE)).toList();
        assertThat(constants(PLD.class)).containsExactlyInAnyOrderElementsOf(declared);
    }

    static Stream<Path> questions() throws IOException {
        return files("questions");
    }

    static Stream<Path> examples() throws IOException {
        return files("examples");
    }

    private static Stream<Path> files(String folder) throws IOException {
        try (Stream<Path> all = Files.list(ONTOLOGY.resolve(folder))) {
            return all.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void questionIsAnsweredByTheExamples(Path question) throws IOException {
        try (QueryExecution execution = QueryExecutionFactory.create(Files.readString(question), EXAMPLES)) {
            assertThat(execution.execSelect().hasNext()).as(question + " has an answer").isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void questionIsReadByAnotherParserToo(Path question) throws IOException {
        assertThat(new SPARQLParser().parseQuery(Files.readString(question), null).getTupleExpr()).isNotNull();
    }

    private static Dataset examplesAsDataset() {
        Dataset dataset = DatasetFactory.create();
        try {
            for (String file : List.of("ontology/picketline.ttl", "ontology/concepts.ttl")) {
                RDFDataMgr.read(dataset.getDefaultModel(), file);
            }
            for (Path example : examples().toList()) {
                RDFDataMgr.read(dataset.getDefaultModel(), example.toString());
                RDFDataMgr.read(dataset.getNamedModel(ARTICLE), example.toString());
            }
            return dataset;
        } catch (IOException e) {
            throw new UncheckedIOException("an example cannot be read", e);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleOfTheArticleLayerPassesTheGate(Path example) {
        Model graph = RDFDataMgr.loadModel(example.toString());
        if (graph.contains(null, RDF.type, PL.Article)) {
            assertThat(GATE.check(graph)).isEmpty();
        } else {
            assertThat(graph.containsResource(PL.Evidence)).as("an example with evidence names its article").isFalse();
        }
    }

    @Test
    void noTwoExamplesDifferInCaseOnly() throws IOException {
        String[] names = examples().map(path -> path.getFileName().toString().toLowerCase(Locale.ROOT)).toArray(String[]::new);
        assertThat(Arrays.stream(names).distinct().toArray()).hasSameSizeAs(names);
    }

    @Test
    void turtleFilesCarryTheirLicence() throws IOException {
        try (Stream<Path> all = Files.walk(ONTOLOGY)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                assertThat(file).content().contains("SPDX-License-Identifier: CC-BY-4.0");
            }
        }
    }
}
