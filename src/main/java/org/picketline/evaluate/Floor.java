// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * The figures reached so far, which a change must not spoil. Kept as JSON, by the name of the gold folder:
 * {@code {"develop": {"precision": 0.8, "f1": 0.75}}}.
 */
public final class Floor {

    /** How far a figure may fall: a better rule may cost a little elsewhere. */
    public static final double TOLERANCE = 0.01;

    private static final ObjectMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Map<String, ToDoubleFunction<Tally>> FIGURES = Map.of(
        "precision", tally -> tally.overall().precision(), "recall", tally -> tally.overall().recall(), "f1", tally -> tally.overall().f1(),
        "relevant", tally -> tally.section(Section.RELEVANT).score().f1());
    private static final List<String> FIRST_FIGURES = List.of("precision", "f1", "relevant");
    /** Figures are kept as they are printed. */
    private static final double UNIT = Math.pow(10, Score.PLACES);

    private final Path file;
    private final ObjectNode figures;

    private Floor(Path file, ObjectNode figures) {
        this.file = file;
        this.figures = figures;
    }

    /**
     * Reads the file.
     *
     * @throws EvaluationProblem if it is not there or says something else
     */
    public static Floor read(Path file) {
        try {
            JsonNode json = MAPPER.readTree(Files.readString(file));
            for (JsonNode folder : json) {
                folder.properties().forEach(figure -> check(file, figure));
            }
            return new Floor(file, (ObjectNode) json);
        } catch (IOException | ClassCastException e) {
            throw new EvaluationProblem(file + " can't be read as the figures of folders, like {\"develop\": {\"f1\": 0.75}}: " + e.getMessage(), e);
        }
    }

    private static void check(Path file, Map.Entry<String, JsonNode> figure) {
        if (!FIGURES.containsKey(figure.getKey()) || !figure.getValue().isNumber()) {
            throw new EvaluationProblem(file + " has \"" + figure.getKey() + "\": " + figure.getValue() + "; it may hold a number for each of "
                + String.join(", ", FIGURES.keySet().stream().sorted().toList()));
        }
    }

    /** A sentence for each figure that has fallen too far. A folder without figures has nothing to lose. */
    public List<String> fallen(String folder, Tally tally) {
        List<String> fallen = new ArrayList<>();
        figures.path(folder).properties().forEach(kept -> {
            double now = FIGURES.get(kept.getKey()).applyAsDouble(tally);
            if (now < kept.getValue().doubleValue() - TOLERANCE) {
                fallen.add(String.format(Locale.ROOT, "%s of %s is %s, more than %s below the %s that was reached", kept.getKey(), folder,
                    Score.printed(now), TOLERANCE, kept.getValue()));
            }
        });
        return fallen;
    }

    /** Writes the figures that have risen, and none that has fallen. */
    public void raise(String folder, Tally tally) throws IOException {
        ObjectNode kept = figures.withObjectProperty(folder);
        FIRST_FIGURES.forEach(name -> kept.putIfAbsent(name, JsonNodeFactory.instance.numberNode(0.0)));
        kept.properties().forEach(figure -> figure.setValue(JsonNodeFactory.instance.numberNode(
            Math.max(figure.getValue().doubleValue(), Math.floor(FIGURES.get(figure.getKey()).applyAsDouble(tally) * UNIT) / UNIT))));
        Files.writeString(file, MAPPER.writeValueAsString(figures) + "\n");
    }
}
