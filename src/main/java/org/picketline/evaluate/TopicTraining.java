// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.picketline.extract.issues.TopicOdds;
import org.picketline.extract.issues.TopicSigns;
import org.picketline.extract.knowledge.TopicWeight;

/** Learns from phrases of which the issue is known, {@code terms.tsv}, how much each word speaks for which issue. */
public final class TopicTraining {

    private static final String FILE = "terms.tsv";
    /** A word in fewer phrases tells nothing. */
    private static final int LEAST = 2;
    /** How strongly weights are held to 0; found by cross-validation. */
    private static final double RIDGE = 0.35;
    /** Smaller weights are left out of the file. */
    private static final double WORTH = 0.1;

    private record Example(String topic, String words) { }

    private final List<Example> examples;

    private TopicTraining(List<Example> examples) {
        this.examples = examples;
    }

    /**
     * Reads the corpus's phrases, a line each: the issue or {@code -}, a tab, the words.
     *
     * @throws EvaluationProblem if a line is no such, or the file is not there
     */
    public static TopicTraining of(Path corpus) throws IOException {
        Path file = corpus.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            throw new EvaluationProblem(corpus + " has nothing to learn from: no file " + FILE);
        }
        List<Example> examples = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t");
            if (cells.length != 2) {
                throw new EvaluationProblem(file + ", line " + (i + 1) + ": expected an issue, a tab and words, found: " + lines.get(i));
            }
            examples.add(new Example(cells[0], cells[1]));
        }
        return new TopicTraining(examples);
    }

    /** How many phrases there are. */
    public int size() {
        return examples.size();
    }

    /** The weights, from all phrases. */
    public List<TopicWeight> weights() {
        return weights(examples);
    }

    /** Of the phrases in each fifth, how many weights tell rightly that were learned from the others. */
    public int crossValidated() {
        return CrossValidation.right(examples, taught -> new TopicOdds(weights(taught)), (odds, e) -> odds.best(e.words).filter(b -> b.getKey().equals(e.topic)).isPresent());
    }

    private static List<TopicWeight> weights(List<Example> examples) {
        List<String> signs = signs(examples);
        Map<String, Integer> numbers = new HashMap<>();
        signs.forEach(s -> numbers.put(s, numbers.size()));
        List<int[]> rows = examples.stream().map(e -> TopicSigns.of(e.words).stream().filter(numbers::containsKey).mapToInt(numbers::get).toArray()).toList();
        List<TopicWeight> weights = new ArrayList<>();
        for (String topic : examples.stream().map(Example::topic).distinct().sorted().toList()) {
            double[] credit = examples.stream().mapToDouble(e -> e.topic.equals(topic) ? 1 : 0).toArray();
            double[] fit = LogisticFit.ofSigns(rows, credit, signs.size(), RIDGE);
            IntStream.range(0, fit.length).filter(i -> Math.abs(fit[i]) >= WORTH).forEach(i -> weights.add(new TopicWeight(topic, signs.get(i), fit[i])));
        }
        return weights;
    }

    /** What enough phrases have; the first is what all have. */
    private static List<String> signs(List<Example> examples) {
        Map<String, Integer> seen = new TreeMap<>();
        examples.forEach(e -> TopicSigns.of(e.words).forEach(s -> seen.merge(s, 1, Integer::sum)));
        seen.values().removeIf(times -> times < LEAST);
        List<String> signs = new ArrayList<>(seen.keySet());
        signs.remove(TopicSigns.ALWAYS);
        signs.add(0, TopicSigns.ALWAYS);
        return signs;
    }
}
