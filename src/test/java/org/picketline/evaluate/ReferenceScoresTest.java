// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The figures agree with the reference program's to the last digit. */
class ReferenceScoresTest {

    private static final Path FIXTURES = Path.of("src/test/resources/evaluate");
    private static final Path GOLD = FIXTURES.resolve("gold");
    private static final Path SYSTEM = FIXTURES.resolve("system");
    private static final Path REFERENCE = Path.of("../shared/eval/score.py");

    static Stream<GoldArticle> fixtures() {
        return GoldFolder.read(GOLD).stream();
    }

    private static String table(List<GoldArticle> golds) {
        StringWriter out = new StringWriter();
        new EvaluationTable(Evaluation.of(golds, new KeptFacts(SYSTEM, GOLD))).printSections(new PrintWriter(out));
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    private static String expected(String name) throws IOException {
        return Files.readString(FIXTURES.resolve("expected/" + name + ".txt"));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void oddFactsScoreAsTheReferenceHasThem(GoldArticle gold) throws IOException {
        assertThat(table(List.of(gold))).isEqualTo(expected(gold.name()));
    }

    @Test
    void manyArticlesAreAveragedOverAtoms() throws IOException {
        assertThat(table(fixtures().toList())).isEqualTo(expected("all"));
    }

    @Test
    void factsAcrossArticlesAreNoArticle() {
        assertThat(fixtures().map(GoldArticle::name)).contains("ties").doesNotContain("cross");
    }

    /** Where the reference program is at hand, it may have changed. */
    @Test
    void referenceProgramStillSaysTheSame() throws IOException, InterruptedException {
        assumeTrue(Files.exists(REFERENCE) && Stream.of(System.getenv("PATH").split(":")).anyMatch(p -> Files.isExecutable(Path.of(p, "python3"))));
        Process reference = new ProcessBuilder("python3", REFERENCE.toString(), GOLD.toString(), SYSTEM.toString()).redirectErrorStream(true).start();
        String printed = new String(reference.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(reference.waitFor()).isZero();
        assertThat(table(fixtures().toList())).isEqualTo(printed);
    }
}
