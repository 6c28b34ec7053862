// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.picketline.extract.learned.TellingOdds;
import org.picketline.extract.learned.WordSigns;
import org.picketline.knowledge.LabelWeight;
import org.picketline.model.EventKind;

/**
 * Learns which sentences tell of which kind of event, from sentences of which it is known: those of {@code tellings.tsv}, which stand
 * alone, and those of the articles in {@code marked}, most of which tell of none.
 */
public final class TellingTraining {

    private static final String FILE = "tellings.tsv";
    /** The ridge was found by cross-validation. */
    private static final LabelTraining TRAINING = new LabelTraining(3, 0.7, 0.15);
    private static final List<String> KINDS = Stream.of(EventKind.values()).map(EventKind::term).toList();
    /** In log odds: what is more likely than not. */
    private static final double LIKELY = 0;

    /**
     * A sentence.
     *
     * @param labels what it tells: {@code ContractVote:rejected}
     */
    private record Example(Set<String> labels, String text, Set<String> signs) implements LabelTraining.Example {

        private boolean tells(String kind) {
            return labels.stream().anyMatch(l -> kind(l).equals(kind));
        }

        @Override
        public boolean bears(String label) {
            return labels.contains(label) || tells(label);
        }

        /** What became of an event is learned from those of its kind. */
        @Override
        public boolean teaches(String label) {
            return kind(label).equals(label) || tells(kind(label));
        }
    }

    private final List<Example> told;

    private TellingTraining(List<Example> told) {
        this.told = told;
    }

    /**
     * Reads the corpus's sentences, a line each: what it tells, with commas between, or {@code -}; a tab; the sentence.
     *
     * @throws EvaluationProblem if a line is no such, or the file is not there
     */
    public static TellingTraining of(Path corpus) throws IOException {
        return new TellingTraining(Stream.concat(LabelledLine.read(corpus, FILE).stream(), MarkedText.in(corpus.resolve(MarkedText.FOLDER)).stream().flatMap(a -> a.sentences().stream()))
            .map(l -> new Example(labels(l), l.text(), WordSigns.pairs(l.text()))).toList());
    }

    private static Set<String> labels(LabelledLine line) {
        Set<String> labels = Stream.of(line.label().split(",")).filter(l -> !l.equals("-")).collect(Collectors.toSet());
        labels.stream().filter(l -> !KINDS.contains(kind(l))).findFirst().ifPresent(l -> {
            throw new EvaluationProblem(l + " is no kind of event; it may be one of " + KINDS + ", with what became of it after a colon, in the line of: " + line.text());
        });
        return labels;
    }

    private static String kind(String label) {
        return label.split(TellingOdds.OUTCOME)[0];
    }

    /** How many sentences there are of which it is known what they tell. */
    public int size() {
        return told.size();
    }

    /** The weights, from all sentences. */
    public List<LabelWeight> weights() {
        return weights(told);
    }

    private List<LabelWeight> weights(List<Example> taught) {
        Set<String> labels = new TreeSet<>();
        taught.forEach(e -> e.labels.forEach(l -> labels.addAll(List.of(kind(l), l))));
        return TRAINING.weights(taught, labels);
    }

    /** Of how many sentences just those kinds are more likely than not which they tell, by weights learned without them. */
    public int crossValidated() {
        return CrossValidation.right(told, taught -> new TellingOdds(weights(taught)), TellingTraining::right);
    }

    private static boolean right(TellingOdds odds, Example e) {
        return odds.of(e.text).stream().allMatch(t -> t.odds() > LIKELY == e.tells(t.kind().term()));
    }
}
