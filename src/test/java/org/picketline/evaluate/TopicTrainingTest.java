// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.picketline.extract.issues.TopicOdds;
import org.picketline.knowledge.LabelWeight;
import org.picketline.model.Concept;

/** Learning which words name which issue, from a few phrases. */
class TopicTrainingTest {

    @TempDir
    private Path corpus;

    private TopicTraining training(String... lines) throws IOException {
        Files.write(corpus.resolve("terms.tsv"), List.of(lines));
        return TopicTraining.of(corpus);
    }

    private TopicTraining training() throws IOException {
        return training("staffing\ttwo people on every truck", "-\tover three years", "staffing\ttwo people at night", "-\tover four years",
            "training\ttuition paid in full", "-\tover the next years", "training\ttuition for aides", "staffing\ta second person on trucks");
    }

    @Test
    void learnedWeightsTellThingsNotMetBefore() throws IOException {
        TopicOdds odds = new TopicOdds(training().weights());
        assertThat(odds.issue("two people in each truck")).contains(Concept.issue("staffing"));
        assertThat(odds.issue("help with tuition")).contains(Concept.issue("training"));
    }

    @Test
    void whatIsOfNoIssueAndWordsNeverMetTellNone() throws IOException {
        TopicOdds odds = new TopicOdds(training().weights());
        assertThat(odds.issue("over two years")).isEmpty();
        assertThat(odds.issue("zebras")).isEmpty();
    }

    @Test
    void samePhrasesGiveTheSameWeights() throws IOException {
        List<LabelWeight> weights = training().weights();
        assertThat(training().weights()).isEqualTo(weights);
        assertThat(weights).extracting(LabelWeight::label).contains("-", "staffing", "training");
    }

    @Test
    void lineOfAnotherFormIsNamed() {
        assertThatThrownBy(() -> training("staffing\tmore nurses", "more nurses")).isInstanceOf(EvaluationProblem.class)
            .hasMessageContaining("line 2").hasMessageContaining("found: more nurses");
    }

    @Test
    void corpusWithoutPhrasesIsNamed() {
        assertThatThrownBy(() -> TopicTraining.of(corpus)).isInstanceOf(EvaluationProblem.class).hasMessageContaining("terms.tsv");
    }
}
