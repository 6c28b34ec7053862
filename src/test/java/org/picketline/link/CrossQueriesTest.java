// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.picketline.dataset.TestStore;
import org.picketline.query.QueryLibrary;
import org.picketline.query.QueryProblem;
import org.picketline.query.QueryRunner;
import org.picketline.query.SavedQuery;

/** The saved queries that need datasets, on the samples. */
class CrossQueriesTest {

    private static final Path ANSWERS = TestStore.VARIANTS.resolve("answers");
    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    static Path folder;
    static TestStore store;

    @BeforeAll
    static void link() {
        store = LinkedSamples.in(folder.resolve("graph"));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    static Stream<SavedQuery> queries() {
        return QueryLibrary.in(Path.of("queries")).all().stream().filter(query -> query.theme().equals("datasets"));
    }

    static Stream<SavedQuery> needy() {
        return queries().filter(query -> !query.header().datasets().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("queries")
    void answersAsExpectedOnTheSamples(SavedQuery query) throws IOException {
        Path expected = ANSWERS.resolve(query.name().substring("datasets/".length()) + ".csv");
        String answer = new QueryRunner(store.store().dataset(), LONG).run(query, Map.of(), execution -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ResultSetFormatter.outputAsCSV(out, ResultSet.adapt(execution.select()));
            return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
        });
        assertThat(answer).isEqualTo(Files.exists(expected) ? Files.readString(expected) : "no file " + expected);
        assertThat(answer.lines().count()).as("has rows").isGreaterThan(1);
    }

    @ParameterizedTest
    @MethodSource("needy")
    void saysWhichDatasetIsMissingInsteadOfAnsweringNothing(SavedQuery query) {
        String kind = query.header().datasets().get(0);
        assertThatThrownBy(() -> new QueryRunner(DatasetFactory.createTxnMem(), LONG).run(query, Map.of(), execution -> null))
            .isInstanceOf(QueryProblem.MissingDataset.class).hasMessageContaining(query.name() + " needs").hasMessageContaining("picketline dataset add " + kind + " FILE");
    }
}
