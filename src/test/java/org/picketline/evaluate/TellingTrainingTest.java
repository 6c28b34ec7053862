// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.picketline.extract.learned.TellingOdds.Telling;
import org.picketline.extract.learned.TellingOdds;
import org.picketline.knowledge.LabelWeight;
import org.picketline.model.EventKind;

/** Learning which sentences tell of which events, from a few. */
class TellingTrainingTest {

    private static final List<String> LINES = List.of("StrikeVote:authorized\tBallots were counted and it was yes.", "StrikeVote:failed\tBallots were counted and it was no.",
        "StrikeVote:authorized\tBallots say yes to a walkout.", "StrikeVote:failed\tBallots say no to a walkout.", "-\tThe ward has new beds.", "-\tThe ward was counted among the best.",
        "Lockout\tGuards turned aides away from the gate.", "Lockout\tAides were turned away at dawn.", "-\tVisitors like the garden at dawn.");

    @TempDir
    private Path corpus;

    @BeforeEach
    void lines() throws IOException {
        write(Stream.of(LINES, LINES, LINES).flatMap(List::stream).toList());
    }

    private void write(List<String> lines) throws IOException {
        Files.write(corpus.resolve("tellings.tsv"), lines);
    }

    private Telling telling(EventKind kind, String sentence) throws IOException {
        return new TellingOdds(TellingTraining.of(corpus).weights()).of(sentence).stream().filter(t -> t.kind() == kind).findFirst().orElseThrow();
    }

    @Test
    void sentenceNotMetBeforeIsToldByItsWords() throws IOException {
        assertThat(telling(EventKind.LOCKOUT, "They were turned away.").odds()).isPositive();
        assertThat(telling(EventKind.LOCKOUT, "The garden has new beds.").odds()).isNegative();
    }

    @Test
    void outcomeIsLearnedFromSentencesOfItsKind() throws IOException {
        assertThat(telling(EventKind.STRIKE_VOTE, "Ballots, they say, were counted: no.").outcome()).contains("failed");
        assertThat(telling(EventKind.STRIKE_VOTE, "Ballots, they say, were counted: yes.").outcome()).contains("authorized");
        assertThat(telling(EventKind.LOCKOUT, "Ballots, they say, were counted: yes.").outcome()).isEqualTo(Optional.empty());
    }

    private void mark(String... lines) throws IOException {
        Files.write(Files.createDirectories(corpus.resolve("marked")).resolve("A001.txt"), List.of(lines));
    }

    @Test
    void markedArticleTeachesWhatItsSentencesTell() throws IOException {
        double before = telling(EventKind.LOCKOUT, "They were turned away.").odds();
        mark("employer: Oak Hill Hospital", "", "-\tPatients were turned away on Monday.", "-\tVisitors were turned away on Monday.", "", "-\tFriends were turned away on Monday.");
        assertThat(telling(EventKind.LOCKOUT, "They were turned away.").odds()).isLessThan(before);
    }

    @Test
    void sentenceThatOnlyRefersToAnEventDoesNotTellIt() throws IOException {
        mark("(Lockout#1)\tSo it went at the gate at dawn.", "Lockout#1,(StrikeVote#2)\tThe doors stayed shut for the porters.", "Lockout#1\tThe doors stayed shut for the cooks.",
            "Lockout#1\tThe doors stayed shut for the cleaners.");
        assertThat(telling(EventKind.LOCKOUT, "The doors stayed shut.").odds()).isGreaterThan(telling(EventKind.STRIKE_VOTE, "The doors stayed shut.").odds());
        assertThat(TellingTraining.of(corpus).size()).isEqualTo(31);
    }

    @Test
    void markOfAnotherFormIsNamed() throws IOException {
        mark("union: Nurses United", "", "Lockout\tThe doors stayed shut.");
        assertThatThrownBy(() -> TellingTraining.of(corpus)).isInstanceOf(EvaluationProblem.class).hasMessageContaining("A001.txt, line 3").hasMessageContaining("found: Lockout");
        mark("The doors stayed shut.");
        assertThatThrownBy(() -> TellingTraining.of(corpus)).isInstanceOf(EvaluationProblem.class).hasMessageContaining("line 1").hasMessageContaining("union: NAME");
    }

    @Test
    void sameSentencesGiveTheSameWeights() throws IOException {
        List<LabelWeight> weights = TellingTraining.of(corpus).weights();
        assertThat(TellingTraining.of(corpus).weights()).isEqualTo(weights).isNotEmpty();
    }

    @Test
    void sentencesAreToldByTheOthers() throws IOException {
        TellingTraining training = TellingTraining.of(corpus);
        assertThat(training.size()).isEqualTo(27);
        assertThat(training.crossValidated()).isBetween(20, 27);
    }

    @Test
    void lineOfAnotherFormIsNamed() throws IOException {
        write(List.of("Lockout\tAides were turned away.", "Aides were turned away."));
        assertThatThrownBy(() -> TellingTraining.of(corpus)).isInstanceOf(EvaluationProblem.class).hasMessageContaining("line 2").hasMessageContaining("found: Aides were turned away.");
    }

    @Test
    void kindThatNoEventHasIsNamed() throws IOException {
        write(List.of("Lockout\tAides were turned away.", "Walkout:ended\tAides are back."));
        assertThatThrownBy(() -> TellingTraining.of(corpus)).isInstanceOf(EvaluationProblem.class).hasMessageContaining("Walkout").hasMessageContaining("Aides are back.");
    }
}
