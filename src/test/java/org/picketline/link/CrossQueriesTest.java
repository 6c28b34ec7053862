// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.picketline.dataset.TestStore;
import org.picketline.export.Part;
import org.picketline.export.Table;
import org.picketline.query.QueryLibrary;
import org.picketline.query.QueryProblem;
import org.picketline.query.QueryRunner;
import org.picketline.query.SavedQuery;
import org.picketline.web.pages.Review;

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

    /** By the gold that people made of the samples; what is right and not found are nationals that a table names otherwise. */
    @Test
    void linksOfTheSamplesAreRightAndMostAreFound() throws IOException {
        Set<String> gold = Files.readAllLines(TestStore.VARIANTS.resolve("gold-links.tsv")).stream().filter(line -> !line.startsWith("#")).collect(Collectors.toSet());
        Set<String> found = new TreeSet<>(store.ask("SELECT DISTINCT (CONCAT(REPLACE(STR(?g), '.*/', ''), '\t', STRAFTER(STR(?thing), '/picketline/'), '\t',"
            + " COALESCE(?id, ?name)) AS ?line) { GRAPH ?g { ?link a pld:Link ; pld:thing ?thing ; pld:record ?record ; pld:relation ?how } FILTER(?how != skos:closeMatch)"
            + " GRAPH ?d { OPTIONAL { ?record dcterms:identifier ?id } OPTIONAL { ?record pld:employerName ?name } ?record a ?type } }"));
        long right = found.stream().filter(gold::contains).count();
        assertThat((double) right / found.size()).as("precision; found beside the gold: %s", found.stream().filter(line -> !gold.contains(line)).toList()).isGreaterThanOrEqualTo(0.97);
        assertThat((double) right / gold.size()).as("recall; missed: %s", gold.stream().filter(line -> !found.contains(line)).toList()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void reviewShowsTheLikeliestCandidateWithWhatBothSidesSay() {
        JsonNode question = new ObjectMapper().valueToTree(new Review(store.store()).next(Review.Topic.LINKS, 2, "./").orElseThrow());
        assertThat(question.at("/about").toString()).contains("/employer/ridgeline-health", "/dataset/ahrq/provider/CHSP00009002");
        assertThat(question.at("/left").asInt()).isEqualTo(1);
        assertThat(question.at("/sides/0/title").asText()).isEqualTo("Employer: Ridgeline Health");
        assertThat(question.at("/sides/1/title").asText()).isEqualTo("ahrq: Ridgeline Medical Center");
        assertThat(question.at("/sides/1/href").asText()).isEqualTo("./dataset/ahrq/provider/CHSP00009002");
        assertThat(question.at("/sides/1/said").toString()).contains("names alike by 0.80, same state (0.82)", "State: ");
    }

    @Test
    void exportedStrikesHaveTheKeysOfAllDatasets() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.store().read(d -> {
            Table.strikes.write(d, Part.of(Optional.empty()), out);
            return null;
        });
        NamedCsvRecord strike = CsvReader.builder().ofNamedCsvRecord(out.toString(StandardCharsets.UTF_8)).stream()
            .filter(row -> row.getField("Employer").equals("Meridian Trace Health Partners")).findFirst().orElseThrow();
        assertThat(Stream.of("Labor Action Tracker ID", "FMCS Case Number", "CCN", "NLRB Case Number").map(strike::getField))
            .containsExactly("42", "2025N0200044", "390999", "06-CA-330219; 06-RC-298110");
        assertThat(strike.getField("BLS Record")).startsWith(TestStore.BASE + "dataset/bls/work-stoppage/");
        assertThat(store.ask("SELECT ?page { GRAPH ?links { ?thing schema:sameAs ?page } FILTER(STRENDS(STR(?links), '/geonames')) } ORDER BY ?page"))
            .isNotEmpty().allMatch(page -> page.matches("https://sws\\.geonames\\.org/\\d+/"));
    }

    @ParameterizedTest
    @MethodSource("needy")
    void saysWhichDatasetIsMissingInsteadOfAnsweringNothing(SavedQuery query) {
        String kind = query.header().datasets().get(0);
        assertThatThrownBy(() -> new QueryRunner(DatasetFactory.createTxnMem(), LONG).run(query, Map.of(), execution -> null))
            .isInstanceOf(QueryProblem.MissingDataset.class).hasMessageContaining(query.name() + " needs").hasMessageContaining("picketline dataset add " + kind + " FILE");
    }
}
