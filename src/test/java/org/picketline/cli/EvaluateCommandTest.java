// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.picketline.ingest.FakeReader;

class EvaluateCommandTest {

    private static final String STORY = "The workers of the hospital are on strike this week because they want more staff. "
        + "They said so on Monday in the square of the town, and the people of the town were with them.";
    private static final String GOLD = """
        {"relevant": true, "unions": [{"name": "Orderlies United"}], "employers": [{"name": "Dunmoor"}], "events": [
          {"type": "Strike", "workers": %d, "union": "Orderlies United", "status": "ongoing"}]}""".formatted(STORY.length());

    @TempDir
    private Path folder;
    private Path gold;

    /** What a command gave back. */
    private record Result(int status, String out, String err) { }

    @BeforeEach
    void write() throws IOException {
        gold = Files.createDirectory(folder.resolve("gold"));
        Files.writeString(gold.resolve("story.txt"), STORY);
        Files.writeString(gold.resolve("story.json"), GOLD);
    }

    private Result run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(out, new PrintStream(err, true, StandardCharsets.UTF_8), InputStream.nullInputStream(), false, false);
        int status = Picketline.commandLine(console, FakeReader::new).execute(words);
        return new Result(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Result evaluate(String... more) {
        return run(Stream.concat(Stream.of("evaluate", gold.toString()), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void textsBesideTheGoldAreReadAnew() {
        Result result = evaluate();
        assertThat(result.status()).isZero();
        assertThat(result.out()).contains("section              P       R      F1   gold  system")
            .contains("overall          0.833   0.833   0.833      6       6").contains("  workers              1.000");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void storeIsMeasuredAsItsArticlesAre() {
        String store = folder.resolve("graph").toString();
        run("ingest", "--store", store, gold.resolve("story.txt").toString());
        assertThat(evaluate("--against", store).out()).isEqualTo(evaluate().out());
    }

    @Test
    void errorsComeWithTheirSentence() {
        assertThat(evaluate("--errors").out()).contains("MISSED story event-slots Strike status \"ongoing\"")
            .contains("SPURIOUS story event-slots Strike employer \"Dunmoor Hospitals\"\n    strike");
    }

    @Test
    void jsonHoldsFiguresUnroundedAndErrorsOnlyWhenAsked() throws IOException {
        JsonNode json = new ObjectMapper().readTree(evaluate("--format", "json", "--errors").out());
        assertThat(json.at("/overall/f1").asDouble()).isEqualTo(5.0 / 6);
        assertThat(json.at("/kinds/Strike/slots/workers/right").asDouble()).isEqualTo(1.0);
        assertThat(json.at("/errors/0/error").asText()).isEqualTo("missed");
        assertThat(evaluate("--format", "json").out()).doesNotContain("errors");
    }

    @Test
    void textsMayBeElsewhere() throws IOException {
        Path texts = Files.createDirectory(folder.resolve("texts"));
        Files.move(gold.resolve("story.txt"), texts.resolve("story.txt"));
        assertThat(evaluate().status()).isEqualTo(1);
        assertThat(evaluate().err()).contains("there is no text story.txt").contains("--texts").doesNotContain("at org.");
        assertThat(evaluate("--texts", texts.toString()).status()).isZero();
    }

    @Test
    void articleThatBreaksTheReaderIsToldAndCountsAsUnread() throws IOException {
        Files.writeString(gold.resolve("story.txt"), STORY + " FAIL");
        Result result = evaluate();
        assertThat(result.status()).isZero();
        assertThat(result.err()).contains("Not read: story: reading failed with java.lang.IllegalStateException: no such grammar");
        assertThat(result.out()).contains("overall          0.000   0.000   0.000      6       0");
    }

    @Test
    void fallBelowTheFloorEndsWithOne() throws IOException {
        Path floor = Files.writeString(folder.resolve("floor.json"), "{\"gold\": {\"f1\": 0.9}}");
        Result result = evaluate("--floor", floor.toString());
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).contains("f1 of gold is 0.833");
    }

    @Test
    void floorIsRaisedOnDemand() throws IOException {
        Path floor = Files.writeString(folder.resolve("floor.json"), "{}");
        assertThat(evaluate("--floor", floor.toString(), "--raise").status()).isZero();
        assertThat(Files.readString(floor)).contains("0.833");
        assertThat(evaluate("--raise").err()).contains("--raise needs --floor");
    }

    @Test
    void pageTellsTheFiguresOfEachSetAndTheErrorsOfTheFirst() throws IOException {
        Path corpus = Files.createDirectory(folder.resolve("corpus"));
        Files.move(gold, corpus.resolve("develop"));
        Path others = Files.createDirectory(corpus.resolve("relevance"));
        Files.writeString(others.resolve("story.txt"), STORY);
        Files.writeString(others.resolve("relevance.tsv"), "file\trelevant\tkind\nstory.txt\ttrue\thospital\n");
        Path page = folder.resolve("page.md");
        Files.writeString(corpus.resolve("merging.md"), "## How well articles merge\n");
        assertThat(run("evaluate", corpus.toString(), "--document", page.toString()).status()).isZero();
        assertThat(Files.readString(page)).contains("| develop | 1 | 1 of 1 | 0.83 | 0.83 | 0.83 | 6 |", "| relevance | 1 | 1 of 1 |", "| **Strike** | 1.00 |",
            "| Strike: status missed or wrong | 1 |", "## Whether confidences mean what they say", "## How well articles merge");
        assertThat(run("evaluate", others.toString(), "--document", page.toString()).err()).contains("is no corpus");
    }

    @Test
    void brokenLineOfARelevanceTableIsNamed() throws IOException {
        Path others = Files.createDirectory(folder.resolve("relevance"));
        Files.writeString(others.resolve("relevance.tsv"), "file\trelevant\tkind\nstory.txt\tperhaps\thospital\n");
        assertThat(run("evaluate", others.toString()).err()).contains("relevance.tsv, line 2").contains("perhaps");
    }

    @Test
    void calibrationWritesTheWeightsOfSigns() throws IOException {
        Path weights = folder.resolve("weights.tsv");
        Result result = evaluate("--calibrate", weights.toString(), "--level", gold.toString());
        assertThat(result.status()).isZero();
        assertThat(result.err()).contains("Weights of 1 signs");
        assertThat(Files.readAllLines(weights)).anyMatch(line -> line.startsWith("always\t"));
        assertThat(evaluate("--level", gold.toString()).err()).contains("--level needs --calibrate");
    }

    @Test
    void storeAndFolderAtOnceAreRefused() {
        assertThat(evaluate("--against", "a", "--system", "b").status()).isEqualTo(1);
    }

    @Test
    void systemFolderThatIsNotThereIsNamed() {
        Result result = evaluate("--system", folder.resolve("gone").toString());
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).contains("there is no folder").contains("gone");
    }
}
