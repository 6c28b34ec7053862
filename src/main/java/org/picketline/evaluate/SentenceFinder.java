// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the sentence of an article that tells a fact, by its evidence or by its words. */
final class SentenceFinder {

    private final List<String> sentences;

    SentenceFinder(String text) {
        sentences = sentences(text);
    }

    /** The sentences of each paragraph. */
    static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        for (String paragraph : text.split("\n+")) {
            BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
            breaks.setText(paragraph);
            int start = 0;
            for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
                sentences.add(paragraph.substring(start, end).strip());
                start = end;
            }
        }
        return sentences;
    }

    /** The evidence that a system's event brings for one slot, or for itself. */
    static Optional<String> proof(JsonNode event, Optional<String> slot) {
        JsonNode words = event.path("evidence").path(slot.orElse("type"));
        return words.isTextual() ? Optional.of(words.textValue()) : Optional.empty();
    }

    /** The first sentence that has a name or a figure, which may be written {@code 2,400} for 2400. */
    Optional<String> naming(JsonNode value) {
        if (value.isContainerNode() || value.isBoolean()) {
            JsonNode name = value.path("name");
            return name.isTextual() ? naming(name) : Optional.empty();
        }
        String words = value.asText();
        String grouped = value.isIntegralNumber() ? String.format(Locale.ROOT, "%,d", value.longValue()) : words;
        return words.isEmpty() ? Optional.empty() : sentences.stream().filter(s -> s.contains(words) || s.contains(grouped)).findFirst();
    }
}
