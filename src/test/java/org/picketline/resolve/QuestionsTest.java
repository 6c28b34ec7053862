// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.picketline.query.QueryLibrary;
import org.picketline.query.QueryRunner;
import org.picketline.query.SavedQuery;
import org.picketline.vocab.PL;

/**
 * Questions an analyst asks across articles, each put to its saved query on the graph of people's own facts. A table of questions
 * has a line each: the question, the query, and the rows that the answer must have, {@code a & b} for a row with both; {@code none}
 * if nothing of the sort is told; rows after {@code not} must not be there. Questions about another folder, as in {@link CrossTest}, are
 * asked with {@code -Dpicketline.questions=TABLE -Dpicketline.gold=FACTS -Dpicketline.texts=TEXTS}; with {@code -Dpicketline.read=true}
 * of what Picketline reads in the texts.
 */
class QuestionsTest {

    private static final Path CORPUS = Path.of("src/test/resources/corpus/disputes");

    @TestFactory
    Stream<DynamicTest> twelveDisputes() {
        return tests(CORPUS.resolve("questions.tsv"), new CrossGold(CORPUS, CORPUS));
    }

    @TestFactory
    Stream<DynamicTest> givenFolder() {
        Path facts = Path.of(System.getProperty("picketline.gold", ""));
        Path table = Path.of(System.getProperty("picketline.questions", CORPUS.resolveSibling("questions.tsv").toString()));
        Assumptions.assumeTrue(Files.isRegularFile(facts.resolve("cross.json")) && Files.isRegularFile(table),
            "Give the folder that the questions are about: -Dpicketline.gold=FACTS -Dpicketline.texts=TEXTS -Dpicketline.questions=TABLE");
        return tests(table, CrossGold.given(facts, Path.of(System.getProperty("picketline.texts", facts.toString()))));
    }

    private static Stream<DynamicTest> tests(Path table, CrossGold gold) {
        Dataset dataset = dataset(gold);
        return lines(table).filter(l -> !l.isBlank() && !l.startsWith("#")).map(l -> l.split("\t"))
            .map(l -> DynamicTest.dynamicTest(l[0], () -> answers(rows(QueryLibrary.in(Path.of("queries")).named(l[1]), dataset), l[2])));
    }

    private static Stream<String> lines(Path table) {
        try {
            return Files.readAllLines(table).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Dataset dataset(CrossGold gold) {
        Dataset dataset = DatasetFactory.createTxnMem();
        Model canonical = new Canonical(CrossGold.BASE).derive(gold.graphs, ModelFactory.createDefaultModel());
        dataset.executeWrite(() -> {
            dataset.setDefaultModel(canonical);
            gold.graphs.forEach(g -> dataset.addNamedModel(g.listSubjectsWithProperty(RDF.type, PL.Article).next().getURI(), g));
            dataset.addNamedModel(CrossGold.BASE + "ontology", RDFDataMgr.loadModel("ontology/concepts.ttl").add(RDFDataMgr.loadModel("ontology/picketline.ttl")));
        });
        return dataset;
    }

    private static List<String> rows(SavedQuery query, Dataset dataset) {
        return new QueryRunner(dataset, Duration.ofSeconds(30)).run(query, Map.of(), execution -> {
            List<String> rows = new ArrayList<>();
            execution.select().forEachRemaining(row -> rows.add(query.query().getResultVars().stream().map(Var::alloc).filter(row::contains)
                .map(v -> plain(row.get(v))).collect(Collectors.joining(" | "))));
            return rows;
        });
    }

    private static String plain(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    private static void answers(List<String> rows, String expected) {
        boolean[] wanted = {true};
        for (String words : expected.split(" ; ")) {
            wanted[0] &= !words.startsWith("not ");
            List<String> parts = List.of(words.replaceFirst("^not ", "").split(" & "));
            long found = rows.stream().filter(r -> parts.stream().allMatch(r::contains)).count();
            if (words.equals("none")) {
                assertThat(rows).isEmpty();
            } else {
                assertThat(found > 0).as((wanted[0] ? "a row with " : "no row with ") + parts + " in\n" + String.join("\n", rows)).isEqualTo(wanted[0]);
            }
        }
    }
}
