// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.picketline.extract.issues.TopicOdds;
import org.picketline.extract.learned.WordSigns;
import org.picketline.knowledge.LabelWeight;

/** Learns from phrases of which the issue is known, {@code terms.tsv}, how much each word speaks for which issue. */
public final class TopicTraining {

    private static final String FILE = "terms.tsv";
    /** The ridge was found by cross-validation. */
    private static final LabelTraining TRAINING = new LabelTraining(2, 0.35, 0.1);

    private record Example(String topic, String words, Set<String> signs) implements LabelTraining.Example {

        @Override
        public boolean bears(String label) {
            return label.equals(topic);
        }
    }

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
        return new TopicTraining(LabelledLine.read(corpus, FILE).stream().map(l -> new Example(l.label(), l.text(), WordSigns.words(l.text()))).toList());
    }

    /** How many phrases there are. */
    public int size() {
        return examples.size();
    }

    /** The weights, from all phrases. */
    public List<LabelWeight> weights() {
        return weights(examples);
    }

    private static List<LabelWeight> weights(List<Example> examples) {
        return TRAINING.weights(examples, examples.stream().map(Example::topic).toList());
    }

    /** Of the phrases in each fifth, how many weights tell rightly that were learned from the others. */
    public int crossValidated() {
        return CrossValidation.right(examples, taught -> new TopicOdds(weights(taught)), (odds, e) -> odds.best(e.words).filter(b -> b.getKey().equals(e.topic)).isPresent());
    }
}
