// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** An evaluation for programs: figures unrounded. */
public record EvaluationJson(Evaluation evaluation) {

    private static final ObjectMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** @param errors whether to tell what was wrong, too */
    public void write(OutputStream out, boolean errors) throws IOException {
        ObjectNode json = MAPPER.createObjectNode().put("articles", evaluation.articles());
        figures(json.putObject("overall"), evaluation.tally().all(), evaluation.tally().overall());
        ObjectNode sections = json.putObject("sections");
        for (Section section : Section.values()) {
            figures(sections.putObject(section.title()), evaluation.tally().section(section));
        }
        kinds(json.putObject("kinds"));
        if (errors) {
            ArrayNode list = json.putArray("errors");
            evaluation.tally().findings().forEach(finding -> error(finding, list.addObject()));
        }
        out.write((MAPPER.writeValueAsString(json) + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private void kinds(ObjectNode json) {
        evaluation.tally().kinds().forEach((kind, counts) -> {
            ObjectNode one = json.putObject(kind);
            figures(one, counts.getOrDefault(Tally.EVENT, Count.NONE));
            ObjectNode slots = one.putObject("slots");
            counts.forEach((slot, count) -> {
                if (!slot.equals(Tally.EVENT)) {
                    figures(slots.putObject(slot), count);
                }
            });
        });
    }

    private static void figures(ObjectNode json, Count count) {
        figures(json, count, count.score());
    }

    private static void figures(ObjectNode json, Count count, Score score) {
        json.put("precision", score.precision()).put("recall", score.recall()).put("f1", score.f1())
            .put("right", count.right()).put("gold", (long) count.gold()).put("system", (long) count.system());
    }

    private static void error(Finding finding, ObjectNode json) {
        json.put("error", finding.error().name().toLowerCase(Locale.ROOT)).put("article", finding.article())
            .put("section", finding.section().title());
        finding.subject().ifPresent(subject -> json.put("subject", subject));
        finding.slot().ifPresent(slot -> json.put("slot", slot));
        json.set("value", finding.value());
        finding.instead().ifPresent(wrong -> json.set("instead", wrong));
        finding.sentence().ifPresent(words -> json.put("sentence", words));
    }
}
