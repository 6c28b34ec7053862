// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no gold says so before anything is counted. */
class GoldFolderTest {

    @TempDir
    private Path folder;

    private void gold(String json) throws IOException {
        Files.writeString(folder.resolve("odd.json"), json);
    }

    private void refused(String... words) {
        assertThatThrownBy(() -> GoldFolder.read(folder)).isInstanceOf(EvaluationProblem.class).hasMessageContainingAll(words);
    }

    @Test
    void folderThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> GoldFolder.read(folder.resolve("gone"))).isInstanceOf(EvaluationProblem.class).hasMessageContaining("gone");
    }

    @Test
    void folderWithoutFactsIsNamed() {
        refused("has no gold facts", ".json");
    }

    @Test
    void brokenJsonIsNamedWithItsLine() throws IOException {
        gold("{\n\"unions\": [}");
        refused("odd.json is not JSON", "line 2");
    }

    @Test
    void listInsteadOfFactsIsRefused() throws IOException {
        gold("[1]");
        refused("odd.json holds no facts");
    }

    @Test
    void emptyFileIsRefused() throws IOException {
        gold("");
        refused("odd.json");
    }

    @Test
    void wordInsteadOfAListIsRefused() throws IOException {
        gold("{\"places\": \"Tern Bay\"}");
        refused("places should be a list", "Tern Bay");
    }

    @Test
    void eventWithoutATypeIsRefused() throws IOException {
        gold("{\"events\": [{\"date\": \"2024\"}]}");
        refused("odd.json", "events needs a type", "2024");
    }

    @Test
    void textIsNamedAfterTheGoldUnlessItSaysOtherwise() throws IOException {
        gold("{\"relevant\": true}");
        Files.writeString(folder.resolve("other.json"), "{\"file\": \"story.html\"}");
        assertThat(GoldFolder.read(folder)).extracting(GoldArticle::file).containsExactly("odd.txt", "story.html");
    }
}
