// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.query.parser.sparql.SPARQLParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every saved query, on a small graph whose answers are known. */
class SavedQueriesTest {

    private static final Path QUERIES = Path.of("queries");
    private static final Dataset DATASET = QueryFixture.dataset();

    static Stream<SavedQuery> queries() {
        return QueryLibrary.in(QUERIES).all().stream();
    }

    /** Those that need no datasets; the others are asked of the sample tables, in another test. */
    static Stream<SavedQuery> answered() {
        return queries().filter(query -> query.header().datasets().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("answered")
    void answersAsExpected(SavedQuery query) throws IOException {
        Path expected = QueryFixture.EXPECTED.resolve(query.name() + ".csv");
        assertThat(expected).as("expected answer of " + query.name()).exists();
        assertThat(csv(query, values(query))).isEqualTo(Files.readString(expected));
    }

    /** An empty answer proves little; where it is the right one, the file beside it says {@code empty=true}. */
    @ParameterizedTest
    @MethodSource("answered")
    void expectedAnswerHasRowsUnlessMarked(SavedQuery query) throws IOException {
        boolean mayBeEmpty = properties(query).containsKey("empty");
        List<String> lines = Files.readAllLines(QueryFixture.EXPECTED.resolve(query.name() + ".csv"));
        assertThat(lines.size() > 1).as(query.name()).isNotEqualTo(mayBeEmpty);
    }

    @ParameterizedTest
    @MethodSource("queries")
    void isParsedByRdf4jToo(SavedQuery query) {
        assertThatCode(() -> new SPARQLParser().parseQuery(query.text(), null)).as(query.name()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("answered")
    void orderOfRowsDoesNotHangOnTheOrderOfReading(SavedQuery query) throws IOException {
        assertThat(query.query().isOrdered()).as(query.name() + " has ORDER BY").isTrue();
        Dataset turned = DatasetFactory.create();
        List<Quad> quads = new ArrayList<>();
        DATASET.asDatasetGraph().find().forEachRemaining(quads::add);
        Collections.reverse(quads);
        quads.forEach(turned.asDatasetGraph()::add);
        assertThat(csv(turned, query, values(query))).isEqualTo(csv(query, values(query)));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void headerSaysWhatItIsAbout(SavedQuery query) {
        assertThat(query.summary()).as(query.name()).hasSizeBetween(10, 100).doesNotEndWith(".");
        assertThat(query.header().tags()).as(query.name()).isNotEmpty();
        assertThat(query.name()).matches("[a-z]+/[a-z]+(-[a-z]+)+");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void parametersOfTheHeaderAreParametersOfTheQuery(SavedQuery query) {
        List<String> names = query.parameters().stream().map(Parameter::name).toList();
        assertThat(names).as(query.name()).doesNotHaveDuplicates()
                .containsAll(query.header().defaults().keySet()).containsAll(query.header().enumerate().keySet());
    }

    @Test
    void noExpectedAnswerIsWithoutItsQuery() throws IOException {
        try (Stream<Path> files = Files.walk(QueryFixture.EXPECTED)) {
            List<String> answers = files.filter(file -> file.toString().endsWith(".csv"))
                    .map(file -> QueryFixture.EXPECTED.relativize(file).toString().replace(".csv", "").replace('\\', '/')).toList();
            assertThat(answers).containsExactlyInAnyOrderElementsOf(answered().map(SavedQuery::name).toList());
        }
    }

    private static String csv(SavedQuery query, Map<String, String> values) {
        return csv(DATASET, query, values);
    }

    private static String csv(Dataset dataset, SavedQuery query, Map<String, String> values) {
        return new QueryRunner(dataset, QueryFixture.LONG).run(query, values, execution -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ResultSetFormatter.outputAsCSV(out, ResultSet.adapt(execution.select()));
            return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        });
    }

    private static Map<String, String> values(SavedQuery query) throws IOException {
        Map<String, String> values = new HashMap<>();
        properties(query).forEach((name, value) -> values.put(name.toString(), value.toString()));
        values.remove("empty");
        return values;
    }

    private static Properties properties(SavedQuery query) throws IOException {
        Properties properties = new Properties();
        Path file = QueryFixture.EXPECTED.resolve(query.name() + ".properties");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        }
        return properties;
    }
}
