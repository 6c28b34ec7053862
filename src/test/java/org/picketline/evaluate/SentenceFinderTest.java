// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SentenceFinderTest {

    private final SentenceFinder finder = new SentenceFinder("Orderlies walk out\n\nSome 2,400 orderlies left. “We are tired,” said Bea Marsh. They are 24.");

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    @Test
    void nameIsFoundInItsSentence() {
        assertThat(finder.naming(json("{\"name\": \"Bea Marsh\"}"))).hasValue("“We are tired,” said Bea Marsh.");
    }

    @Test
    void figureIsFoundAsItIsWritten() {
        assertThat(finder.naming(json("2400"))).hasValue("Some 2,400 orderlies left.");
    }

    @Test
    void headlineIsASentence() {
        assertThat(finder.naming(json("\"walk out\""))).hasValue("Orderlies walk out");
    }

    @Test
    void whatIsNotWrittenHasNoSentence() {
        assertThat(finder.naming(json("\"lockout\""))).isEmpty();
        assertThat(finder.naming(json("true"))).isEmpty();
        assertThat(finder.naming(json("\"\""))).isEmpty();
    }

    @Test
    void eventBringsItsOwnProof() {
        JsonNode event = json("{\"evidence\": {\"workers\": \"Some 2,400\", \"type\": \"walk out\"}}");
        assertThat(SentenceFinder.proof(event, Optional.of("workers"))).hasValue("Some 2,400");
        assertThat(SentenceFinder.proof(event, Optional.empty())).hasValue("walk out");
        assertThat(SentenceFinder.proof(json("{\"evidence\": 3}"), Optional.empty())).isEmpty();
    }
}
