// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.picketline.extract.FactReader;
import org.picketline.ingest.FakeReader;

class CommandsTest {

    private static final String STORY = "The workers of the hospital are on strike this week because they want more staff. "
        + "They said so on Monday in the square of the town, and the people of the town were with them.";
    private static final String OTHER = "The baker in the square makes a pie that is known in the whole of the county, and the people of the town like it.";

    /** For those who only read: a store with the story in it. */
    @TempDir
    static Path kept;

    @TempDir
    Path folder;
    private Path news;
    private String store;

    /** What a command gave back. */
    private record Result(int status, String out, String err) { }

    @BeforeAll
    static void ingestOnce() throws IOException {
        Path story = Files.writeString(Files.createDirectory(kept.resolve("news")).resolve("story.txt"), STORY);
        assertThat(run(FakeReader::new, "", "ingest", "--store", kept.resolve("store").toString(), story.toString()).status()).isZero();
    }

    @BeforeEach
    void write() throws IOException {
        news = Files.createDirectory(folder.resolve("my news"));
        Files.writeString(news.resolve("story.txt"), STORY);
        store = folder.resolve("a store").toString();
    }

    private Result run(String... words) {
        return run(FakeReader::new, "", words);
    }

    private static Result run(Supplier<FactReader> reader, String input, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(out, new PrintStream(err, true, StandardCharsets.UTF_8),
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), false, false);
        int status = Picketline.commandLine(console, reader).execute(words);
        return new Result(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Result ingest(String... more) {
        return run(Stream.concat(Stream.of("ingest", "--store", store, news.toString()), Stream.of(more)).toArray(String[]::new));
    }

    private void readTheKeptStore() {
        store = kept.resolve("store").toString();
    }

    @Test
    void ingestEndsWithASummary() {
        Result result = ingest();
        assertThat(result.status()).isZero();
        assertThat(result.out()).contains("1 article read: 1 new").contains("Strike 1").contains("Strikes found: 1")
            .contains("Orderlies United").contains("Dunmoor Hospitals").contains("characters a second");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void exportLeavesOutWhatIsNotSureEnough() {
        readTheKeptStore();
        String all = run("export", "--store", store, "--format", "nquads").out();
        String sure = run("export", "--store", store, "--format", "nquads", "--min-confidence", "0.95").out();
        assertThat(all).contains("ontology#workers>").contains("ontology#sources>");
        assertThat(sure.lines().filter(line -> line.contains("/strike/"))).isEmpty();
        assertThat(sure).contains("ontology#relevant>").doesNotContain("catalogue");
        assertThat(run("export", "--store", store, "--format", "nquads", "--min-confidence", "0.9").out().lines().sorted())
            .containsExactlyElementsOf(all.lines().sorted().toList());
    }

    @Test
    void tablesDrawingsAndReportsOfADisputeAreWritten() {
        readTheKeptStore();
        assertThat(run("export", "--store", store, "--format", "csv", "--table", "strikes").out()).startsWith("ID,Strike or Protest").contains("Orderlies United");
        assertThat(run("export", "--store", store, "--format", "csv", "--table", "strikes", "--dispute", "orderlies").out()).contains("Orderlies United");
        assertThat(run("export", "--store", store, "--format", "gexf").out()).contains("timeformat=\"date\"");
        assertThat(run("report", "--store", store, "dunmoor").out()).startsWith("<!DOCTYPE html>").contains("<blockquote>").doesNotContain("<script");
        assertThat(run("report", "--store", store, "nobody").err()).contains("there is no dispute \"nobody\"; there are: Orderlies United");
        assertThat(run("export", "--store", store, "--format", "csv").err()).contains("--table");
        assertThat(run("export", "--store", store, "--format", "trig", "--dispute", "dunmoor").err()).contains("--dispute goes with csv");
    }

    @Test
    void queryAsksOnlyWhatIsSureEnough() {
        readTheKeptStore();
        assertThat(run("query", "--store", store, "list-strikes", "--format", "csv").out()).contains("Orderlies United");
        assertThat(run("query", "--store", store, "list-strikes", "--format", "csv", "--min-confidence", "0.95").out()).doesNotContain("Orderlies United");
        assertThat(run("query", "--store", store, "list-strikes", "--format", "csv").out()).as("the store itself").contains("Orderlies United");
        assertThat(run("query", "--store", store, "list-strikes", "--min-confidence", "high").err()).contains("'high' is no confidence");
    }

    @Test
    void ingestThatSkipsSomethingSaysWhyAndEndsWithOne() throws IOException {
        Files.writeString(news.resolve("empty.txt"), "");
        Result result = ingest();
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).contains("Skipped: 1").contains("empty.txt: ").contains("1 new");
    }

    @Test
    void ingestThatQuarantinesSomethingEndsWithOne() throws IOException {
        Files.writeString(news.resolve("bad.txt"), STORY + " FAIL");
        Result result = ingest();
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).contains("bad.txt: reading failed with IllegalStateException: no such grammar");
    }

    @Test
    void reportIsJson() throws IOException {
        Path report = folder.resolve("run.json");
        Files.writeString(news.resolve("empty.txt"), "");
        ingest("--report", report.toString());
        JsonNode json = new ObjectMapper().readTree(report.toFile());
        assertThat(json.get("added").asInt()).isEqualTo(1);
        assertThat(json.at("/strikes/0/union").asText()).isEqualTo("Orderlies United");
        assertThat(json.at("/skipped/0/kind").asText()).isEqualTo("EMPTY");
        assertThat(json.at("/strikes/0").has("start")).isFalse();
        assertThat(json.get("charactersPerSecond").asLong()).isPositive();
    }

    @Test
    void reportThatCannotBeWrittenSaysSo() {
        Result result = ingest("--report", folder.resolve("none/run.json").toString());
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).contains("run.json").doesNotContain("at org.picketline");
    }

    @Test
    void standardInputIsRead() {
        Result result = run(FakeReader::new, STORY, "ingest", "--store", store, "-");
        assertThat(result.status()).as(result.err()).isZero();
        assertThat(result.out()).contains("1 new");
    }

    @Test
    void baseStaysAsItWasMade() {
        assertThat(ingest("--base", "https://example.org/x/").status()).isZero();
        assertThat(ingest().status()).isZero();
        Result other = ingest("--base", "https://example.org/y/");
        assertThat(other.status()).isEqualTo(1);
        assertThat(other.err()).contains("https://example.org/x/");
        assertThat(run("export", "--store", store, "--format", "nquads").out()).contains("https://example.org/x/article/");
    }

    @Test
    void readerThatCannotBeLoadedIsAFaultOfOurs() {
        Result result = run(() -> {
            throw new IllegalStateException("models are missing");
        }, "", "ingest", "--store", store, news.toString());
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("models are missing");
    }

    @Test
    void badUsageEndsWithOneAndNamesWhatWouldWork() {
        assertThat(run().status()).isEqualTo(1);
        assertThat(run().err()).contains("ingest").contains("--help");
        assertThat(run("ingest").status()).isEqualTo(1);
        assertThat(run("ingest", "--nonsense", "x").status()).isEqualTo(1);
        assertThat(run("export", "--store", store, "--format", "excel").err()).contains("trig").contains("nquads");
        assertThat(run("qeury").err()).contains("query");
    }

    @Test
    void everyCommandHasHelpWithAnExample() {
        assertThat(run("--help").status()).isZero();
        for (String command : List.of("ingest", "query", "queries", "show", "validate", "export", "retract", "serve")) {
            Result help = run(command, "--help");
            assertThat(help.status()).as(command).isZero();
            assertThat(help.out()).as(command).contains("Usage: picketline " + command).contains("picketline " + command + " ");
        }
    }

    @Test
    void commandsWithoutAStoreSayHowToMakeOne() {
        for (String[] words : new String[][] {{"show", "x"}, {"validate"}, {"export", "--format", "trig"}, {"retract", "x"}, {"serve"}, {"query", "list-strikes"}}) {
            String[] all = Stream.concat(Stream.of(words), Stream.of("--store", store)).toArray(String[]::new);
            Result result = run(all);
            assertThat(result.status()).as(words[0]).isEqualTo(1);
            assertThat(result.err()).as(words[0]).contains("no store in").contains("picketline ingest");
            assertThat(result.out()).as(words[0]).isEmpty();
        }
        assertThat(Path.of(store)).doesNotExist();
    }

    @Test
    void showPutsEachFactUnderItsSentence() {
        readTheKeptStore();
        Result result = run("show", "--store", store, "story.txt");
        assertThat(result.status()).as(result.err()).isZero();
        assertThat(result.out()).containsSubsequence("story.txt", "/article/",
            "The workers of the hospital are on strike this week because they want more staff.\n",
            "  Strike 1\n", "    employer: Dunmoor Hospitals\n", "    union: Orderlies United\n");
        assertThat(result.out()).doesNotContain("They said so on Monday");
    }

    @Test
    void showFindsByBeginningAndAsksWhenThereAreSeveral() throws IOException {
        Files.writeString(news.resolve("stories.txt"), OTHER);
        ingest();
        assertThat(run("show", "--store", store, "story").status()).isZero();
        Result several = run("show", "--store", store, "stor");
        assertThat(several.status()).isEqualTo(1);
        assertThat(several.err()).contains("story.txt").contains("stories.txt");
        Result none = run("show", "--store", store, "stroy.txt");
        assertThat(none.status()).isEqualTo(1);
        assertThat(none.err()).contains("story.txt");
        assertThat(run("show", "--store", store, "stories").out()).contains("Not about a labor dispute");
    }

    @Test
    void queryAnswersAfterIngest() {
        readTheKeptStore();
        Result result = run("query", "--store", store, "list-strikes", "--format", "csv");
        assertThat(result.status()).as(result.err()).isZero();
        assertThat(result.out()).contains("Orderlies United").contains("Dunmoor Hospitals");
    }

    @Test
    void syntaxFaultShowsPlaceAndCaret() throws IOException {
        readTheKeptStore();
        Path query = Files.writeString(folder.resolve("bad.rq"), "SELECT * WHERE {\n  ?s ?p ?o ;;; }\n LIMT 3");
        Result result = run("query", "--store", store, query.toString());
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).contains("line 3, column").contains("^");
        assertThat(result.out()).isEmpty();
    }

    @Test
    void soundStoreValidates() {
        readTheKeptStore();
        Result result = run("validate", "--store", store);
        assertThat(result.status()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("Articles checked: 1; faults: 0");
    }

    @Test
    void textThatWasTamperedWithFailsValidation() throws IOException {
        ingest();
        try (Stream<Path> texts = Files.walk(Path.of(store, "texts"))) {
            Path text = texts.filter(Files::isRegularFile).findFirst().orElseThrow();
            Files.writeString(text, Files.readString(text).replace("strike", "STRIKE"));
        }
        Result result = run("validate", "--store", store);
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).contains("story.txt").contains("strike");
        assertThat(run("show", "--store", store, "story.txt").out()).contains("strike");
    }

    @Test
    void exportsReadBackWhole() throws IOException {
        readTheKeptStore();
        for (Lang format : List.of(Lang.TRIG, Lang.NQUADS, Lang.JSONLD)) {
            String name = format == Lang.TRIG ? "trig" : format == Lang.NQUADS ? "nquads" : "jsonld";
            Path file = folder.resolve("all." + name);
            assertThat(run("export", "--store", store, "--format", name, file.toString()).status()).isZero();
            var dataset = DatasetFactory.create();
            RDFParser.source(file).lang(format).parse(dataset);
            assertThat(dataset.getDefaultModel().isEmpty()).as(name).isFalse();
            assertThat(dataset.listModelNames()).toIterable().as(name).hasSize(2);
        }
        assertThat(run("export", "--store", store, "--format", "NQUADS").out()).contains("Dunmoor");
    }

    @Test
    void retractedArticleIsGoneFromEveryAnswer() throws IOException {
        Files.writeString(news.resolve("other.txt"), OTHER);
        ingest();
        assertThat(run("retract", "--store", store, "story.txt", "nowhere.txt").status()).isEqualTo(1);
        assertThat(run("show", "--store", store, "story.txt").status()).isZero();
        Result result = run("retract", "--store", store, "story.txt");
        assertThat(result.status()).isZero();
        assertThat(result.err()).contains("story.txt");
        assertThat(run("export", "--store", store, "--format", "nquads").out()).doesNotContain("Dunmoor").contains("other.txt");
        assertThat(run("show", "--store", store, "story.txt").status()).isEqualTo(1);
    }
}
