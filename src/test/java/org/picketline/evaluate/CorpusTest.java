// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.picketline.extract.ArticleFactReader;
import org.picketline.extract.FactReader;
import org.picketline.extract.RelevanceReader;
import org.picketline.extract.phrase.SharedAnnotator;

/** The real extractor on the corpus: figures may rise, or fall by a hair. Of held articles nothing but figures is printed. */
class CorpusTest {

    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final int LOOKED_AT = 200;
    private static final double LEAST_OF_GARBLED = 0.85;

    /** @param gap how far confidence may be from truth: little in articles not seen, more in those that the rules were made on, which are read better */
    @ParameterizedTest
    @CsvSource({"develop, 0.15", "held, 0.06"})
    void figuresHold(String part, double gap) {
        FactReader reader = new ArticleFactReader(SharedAnnotator.annotator());
        Evaluation evaluation = measured(part, () -> reader);
        System.out.println(part);
        new EvaluationTable(evaluation).printSections(new PrintWriter(System.out, false, StandardCharsets.UTF_8));
        assertThat(evaluation.problems()).isEmpty();
        assertThat(Reliability.of(evaluation.tally().judgements()).gap()).as("gap between confidence and truth").isLessThan(gap);
        assertThat(Floor.read(CORPUS.resolve("floor.json")).fallen(part, evaluation.tally())).isEmpty();
    }

    /** Fewer facts from bad text, not wrong ones. A text that is refused as foreign tells none. */
    @Test
    void factsOfGarbledTextsAreRight() {
        FactReader reader = new ArticleFactReader(SharedAnnotator.annotator());
        Evaluation evaluation = measured("garbled", () -> reader);
        assertThat(evaluation.tally().overall().precision()).isGreaterThan(LEAST_OF_GARBLED);
        assertThat(Floor.read(CORPUS.resolve("floor.json")).fallen("garbled", evaluation.tally())).isEmpty();
    }

    @Test
    void textsOnOtherSubjectsAreToldApart() {
        Evaluation evaluation = measured("relevance", RelevanceReader::new);
        assertThat(evaluation.articles()).isGreaterThanOrEqualTo(50);
        assertThat(evaluation.problems()).isEmpty();
        assertThat(Floor.read(CORPUS.resolve("floor.json")).fallen("relevance", evaluation.tally())).isEmpty();
    }

    private static Evaluation measured(String part, Supplier<FactReader> reader) {
        return Evaluation.of(GoldFolder.read(CORPUS.resolve(part)), new ReadAnew(CORPUS.resolve(part), reader));
    }

    @Test
    void articlesAreSplitByTheirNumber() throws IOException {
        assertThat(numbers("held")).isNotEmpty().allMatch(number -> number > LOOKED_AT);
        assertThat(numbers("develop")).isNotEmpty().noneMatch(number -> number > LOOKED_AT);
    }

    @Test
    void eachArticleHasItsTextAndItsFacts() {
        for (String part : List.of("develop", "held")) {
            assertThat(GoldFolder.read(CORPUS.resolve(part))).allSatisfy(gold -> {
                assertThat(gold.file()).isEqualTo(gold.name() + ".txt");
                assertThat(CORPUS.resolve(part).resolve(gold.file())).isNotEmptyFile();
            });
        }
    }

    /** A floor without figures would hold anything. */
    @Test
    void floorHasFiguresForBothParts() {
        Floor floor = Floor.read(CORPUS.resolve("floor.json"));
        assertThat(floor.fallen("develop", new Tally())).isNotEmpty();
        assertThat(floor.fallen("held", new Tally())).isNotEmpty();
    }

    private static List<Integer> numbers(String part) throws IOException {
        try (Stream<Path> files = Files.list(CORPUS.resolve(part))) {
            return files.map(file -> Integer.valueOf(file.getFileName().toString().replaceFirst("\\..*", ""))).toList();
        }
    }
}
