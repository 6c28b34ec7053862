// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.picketline.extract.Relevance;
import org.picketline.extract.RelevanceOdds;
import org.picketline.knowledge.RelevanceWeight;
import org.picketline.model.Article;

/** Learning from a corpus of a few texts. */
class RelevanceTrainingTest {

    private static final String OURS = "The porters of the hospital are on strike this week, and the nurses are with them. They want more pay, said the union.";
    private static final String OTHERS = "The teachers of the town are on strike this week, and the parents are with them. They want small classes, said the union.";

    @TempDir
    private Path corpus;
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        folder = Files.createDirectory(corpus.resolve("relevance"));
        StringBuilder table = new StringBuilder("file\trelevant\tkind\n");
        for (int number = 97; number <= 106; number++) {
            Files.writeString(folder.resolve("r" + number + ".txt"), (number % 2 == 0 ? OTHERS : OURS) + " It was day " + number + ".\n");
            table.append("r").append(number).append(".txt\t").append(number % 2 != 0).append("\tstrike\n");
        }
        Files.writeString(folder.resolve("relevance.tsv"), table);
    }

    @Test
    void heldTextsAreMeasuredAndNotLearnedFrom() throws IOException {
        assertThat(RelevanceTraining.of(corpus).size()).isEqualTo(7);
        assertThat(GoldFolder.read(folder)).extracting(GoldArticle::name).containsExactly("r102", "r104", "r106");
    }

    @Test
    void learnedWeightsTellTheNextTextApart() throws IOException {
        RelevanceOdds odds = new RelevanceOdds(RelevanceTraining.of(corpus).weights());
        assertThat(odds.relevant(Relevance.signs(Article.of("a", OURS)))).isTrue();
        assertThat(odds.relevant(Relevance.signs(Article.of("a", OTHERS)))).isFalse();
    }

    @Test
    void sameTextsGiveTheSameWeights() throws IOException {
        List<RelevanceWeight> weights = RelevanceTraining.of(corpus).weights();
        assertThat(RelevanceTraining.of(corpus).weights()).isEqualTo(weights);
        assertThat(weights).extracting(RelevanceWeight::sign).startsWith("always").contains("word:strike", "labor share");
    }

    @Test
    void markedArticlesAreLearnedFromWhereDevelopHasNone() throws IOException {
        Path marked = Files.createDirectory(corpus.resolve("marked"));
        Files.writeString(marked.resolve("A001.txt"), "union: Nurses United\n\nStrike#1:ongoing\tPorters are out.\n");
        Files.writeString(marked.resolve("001.txt"), "-\tPorters are in.\n");
        assertThat(RelevanceTraining.of(corpus).size()).isEqualTo(9);
        Path develop = Files.createDirectory(corpus.resolve("develop"));
        Files.writeString(develop.resolve("001.txt"), "Porters are in.\n");
        Files.writeString(develop.resolve("001.json"), "{\"id\":\"001\",\"relevant\":false}");
        assertThat(RelevanceTraining.of(corpus).size()).as("the same article, met once").isEqualTo(9);
    }

    @Test
    void folderWithNothingToLearnFromIsNamed() {
        assertThatThrownBy(() -> RelevanceTraining.of(folder)).isInstanceOf(EvaluationProblem.class).hasMessageContaining("relevance-train");
    }
}
