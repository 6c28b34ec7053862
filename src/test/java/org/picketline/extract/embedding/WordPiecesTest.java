// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

    private static final int MOST = 20;
    private static final String TOKENIZER = """
        {"model": {"vocab": {"[UNK]": 1, "[CLS]": 2, "[SEP]": 3, "nurse": 10, "nurses": 11, "picket": 12, "##ers": 13, "cafe": 14, ".": 15}}}""";

    private static WordPieces pieces(String json) throws IOException {
        return new WordPieces(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static long[] cut(String text) throws IOException {
        return pieces(TOKENIZER).of(text, MOST);
    }

    @Test
    void longestPieceWinsAndTheRestFollows() throws IOException {
        assertThat(cut("nurses picketers.")).containsExactly(2, 11, 12, 13, 15, 3);
    }

    @Test
    void capitalsAndAccentsDoNotCount() throws IOException {
        assertThat(cut("NURSE Café")).containsExactly(2, 10, 14, 3);
    }

    @Test
    void wordWithAPartInNoPieceIsUnknownAsAWhole() throws IOException {
        assertThat(cut("picketline nurse")).containsExactly(2, 1, 10, 3);
    }

    @Test
    void longTextIsCutButHasItsEnd() throws IOException {
        assertThat(cut("nurse ".repeat(100))).hasSize(MOST).endsWith(10, 3);
    }

    @Test
    void vocabularyWithoutItsMarksIsRefused() {
        assertThatThrownBy(() -> pieces("{\"model\": {\"vocab\": {\"nurse\": 1}}}")).hasMessageContaining("1 pieces lacks [UNK]");
    }
}
