// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.picketline.extract.Relevance;
import org.picketline.extract.RelevanceOdds;
import org.picketline.extract.RelevanceSigns;
import org.picketline.knowledge.RelevanceWeight;
import org.picketline.model.Article;

/** Learns from texts of which it is known whether they are about a labor dispute in health care how much each sign is worth. */
public final class RelevanceTraining {

    private static final String DEVELOP = "develop";
    /** The folders of a corpus to learn from. */
    private static final List<String> FOLDERS = List.of("relevance", "relevance-train", DEVELOP);
    /** A word in fewer texts tells nothing. */
    private static final int LEAST = 3;
    /** How strongly weights are held to 0, and how much a kind of sign may weigh against the others; found by cross-validation. */
    private static final double RIDGE = 30;
    private static final double COUNTS = 1.5;
    private static final double WORDS = 16;
    /** A count that is the same for almost all texts must not weigh much for the few. */
    private static final double LEAST_SPREAD = 0.01;

    private record Example(boolean relevant, RelevanceSigns signs) { }

    private final List<Example> examples;

    private RelevanceTraining(List<Example> examples) {
        this.examples = examples;
    }

    /** @throws EvaluationProblem if the corpus has nothing to learn from */
    public static RelevanceTraining of(Path corpus) throws IOException {
        List<Example> examples = Stream.concat(FOLDERS.stream().map(corpus::resolve).filter(folder -> folder.toFile().isDirectory())
            .flatMap(RelevanceTraining::examples), marked(corpus)).toList();
        if (examples.isEmpty()) {
            throw new EvaluationProblem(corpus + " has nothing to learn from: none of the folders " + String.join(", ", FOLDERS));
        }
        return new RelevanceTraining(examples);
    }

    private static Stream<Example> examples(Path folder) {
        TextFiles texts = new TextFiles(folder);
        List<GoldArticle> gold = RelevanceTable.in(folder) ? RelevanceTable.trained(folder) : GoldFolder.read(folder);
        return gold.stream().flatMap(article -> texts.read(article).articles().stream().map(Relevance::signs)
            .map(signs -> new Example(article.facts().path("relevant").asBoolean(), signs)));
    }

    /** The marked articles, but for those of {@code develop}, which are met there. */
    private static Stream<Example> marked(Path corpus) throws IOException {
        return MarkedText.in(corpus.resolve(MarkedText.FOLDER)).stream().filter(a -> !corpus.resolve(DEVELOP).resolve(a.id() + ".json").toFile().exists())
            .map(a -> new Example(a.tells(), Relevance.signs(Article.of(a.id(), a.text()))));
    }

    /** How many texts there are. */
    public int size() {
        return examples.size();
    }

    /** The weights, from all texts. */
    public List<RelevanceWeight> weights() {
        return weights(examples);
    }

    /** How many of the texts weights tell rightly that were learned without them. */
    public int crossValidated() {
        return CrossValidation.right(examples, taught -> new RelevanceOdds(weights(taught)), (odds, e) -> odds.relevant(e.signs) == e.relevant);
    }

    private static List<RelevanceWeight> weights(List<Example> examples) {
        Map<String, Integer> words = words(examples);
        List<Map<String, Double>> rows = examples.stream().map(e -> e.signs.counted(words::containsKey)).toList();
        List<RelevanceWeight> weights = new ArrayList<>();
        fitted(rows, examples).forEach((sign, weight) -> weights.add(new RelevanceWeight(sign, weight)));
        return weights;
    }

    private static Map<String, Integer> words(List<Example> examples) {
        Map<String, Integer> seen = new TreeMap<>();
        examples.forEach(e -> e.signs.worded().forEach(word -> seen.merge(word, 1, Integer::sum)));
        seen.values().removeIf(times -> times < LEAST);
        return seen;
    }

    private static Map<String, Double> fitted(List<Map<String, Double>> rows, List<Example> examples) {
        Map<String, Double> scales = scales(rows);
        List<String> signs = List.copyOf(scales.keySet());
        double[][] table = rows.stream().map(row -> signs.stream().mapToDouble(s -> row.getOrDefault(s, 0.0) * scales.get(s)).toArray()).toArray(double[][]::new);
        boolean[] yes = new boolean[rows.size()];
        for (int i = 0; i < yes.length; i++) {
            yes[i] = examples.get(i).relevant;
        }
        double[] fit = LogisticFit.ofValues(table, yes, RIDGE);
        Map<String, Double> weights = new LinkedHashMap<>();
        for (int i = 0; i < fit.length; i++) {
            weights.put(signs.get(i), fit[i] * scales.get(signs.get(i)));
        }
        return weights;
    }

    /** What one unit of each sign counts while weights are looked for, so that the ridge treats all alike. */
    private static Map<String, Double> scales(List<Map<String, Double>> rows) {
        Map<String, Double> scales = new LinkedHashMap<>();
        rows.forEach(row -> row.keySet().forEach(sign -> scales.computeIfAbsent(sign, s -> scale(s, rows))));
        return scales;
    }

    private static double scale(String sign, List<Map<String, Double>> rows) {
        if (sign.equals(RelevanceSigns.ALWAYS)) {
            return 1;
        }
        return sign.startsWith(RelevanceSigns.WORD) ? WORDS : COUNTS / Math.max(spread(sign, rows), LEAST_SPREAD);
    }

    private static double spread(String sign, List<Map<String, Double>> rows) {
        double mean = rows.stream().mapToDouble(row -> row.get(sign)).average().orElse(0);
        return Math.sqrt(rows.stream().mapToDouble(row -> Math.pow(row.get(sign) - mean, 2)).average().orElse(0));
    }
}
