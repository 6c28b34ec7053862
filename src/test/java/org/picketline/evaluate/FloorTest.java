// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorTest {

    @TempDir
    private Path folder;
    private Path file;
    private final Tally tally = new Tally();

    @BeforeEach
    void countThreeOfFour() {
        file = folder.resolve("floor.json");
        tally.add(Section.PLACES, new Count(3, 4, 4));
        tally.add(Section.RELEVANT, new Count(1, 1, 1));
    }

    private Floor floor(String json) throws IOException {
        Files.writeString(file, json);
        return Floor.read(file);
    }

    @Test
    void figureThatFellALittleHolds() throws IOException {
        assertThat(floor("{\"held\": {\"f1\": 0.76, \"precision\": 0.7}}").fallen("held", tally)).isEmpty();
    }

    @Test
    void figureThatFellTooFarIsTold() throws IOException {
        assertThat(floor("{\"held\": {\"f1\": 0.761, \"recall\": 0.7}}").fallen("held", tally))
            .containsExactly("f1 of held is 0.750, more than 0.01 below the 0.761 that was reached");
    }

    @Test
    void relevanceIsAFigureOfItsOwn() throws IOException {
        tally.add(Section.RELEVANT, new Count(0, 1, 1));
        assertThat(floor("{\"held\": {\"relevant\": 1.0}}").fallen("held", tally)).hasSize(1);
    }

    @Test
    void otherFoldersFiguresDoNotMatter() throws IOException {
        assertThat(floor("{\"develop\": {\"f1\": 0.9}}").fallen("held", tally)).isEmpty();
    }

    @Test
    void figuresOnlyRise() throws IOException {
        floor("{\"held\": {\"f1\": 0.9, \"precision\": 0.5}}").raise("held", tally);
        floor(Files.readString(file)).raise("develop", tally);
        assertThat(Files.readString(file)).containsIgnoringWhitespaces("{\"held\":{\"f1\":0.9,\"precision\":0.75,\"relevant\":1.0},"
            + "\"develop\":{\"precision\":0.75,\"f1\":0.75,\"relevant\":1.0}}");
    }

    @Test
    void unknownFigureIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> floor("{\"held\": {\"accuracy\": 0.9}}")).isInstanceOf(EvaluationProblem.class)
            .hasMessageContaining("accuracy").hasMessageContaining("f1, precision, recall, relevant");
    }

    @Test
    void fileOfAnotherSortIsRefused() {
        assertThatThrownBy(() -> floor("[1, 2]")).isInstanceOf(EvaluationProblem.class).hasMessageContaining("floor.json");
        assertThatThrownBy(() -> Floor.read(folder.resolve("gone.json"))).isInstanceOf(EvaluationProblem.class).hasMessageContaining("gone.json");
    }
}
