// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
 * Learns which sentences tell of which kind of event: from sentences of which it is known, {@code tellings.tsv}, and from the articles
 * of {@code develop}, of whose sentences none tells of a kind that the article has no event of.
 */
public final class TellingTraining {

    private static final String FILE = "tellings.tsv";
    private static final String ARTICLES = "develop";
    /** The ridge was found by cross-validation. */
    private static final LabelTraining TRAINING = new LabelTraining(3, 0.7, 0.15);
    /** Shorter pieces of an article are no sentences. */
    private static final int LEAST_LENGTH = 15;
    private static final List<String> KINDS = Stream.of(EventKind.values()).map(EventKind::term).toList();
    /** In log odds: what is more likely than not. */
    private static final double LIKELY = 0;

    /**
     * A sentence.
     *
     * @param labels what it tells: {@code ContractVote:rejected}
     * @param open   kinds of which it is not known whether it tells of one
     */
    private record Example(Set<String> labels, Set<String> open, String text, Set<String> signs) implements LabelTraining.Example {

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
            return kind(label).equals(label) ? !open.contains(label) : tells(kind(label));
        }
    }

    private final List<Example> told;
    private final List<Example> untold;

    private TellingTraining(List<Example> told, List<Example> untold) {
        this.told = told;
        this.untold = untold;
    }

    /**
     * Reads the corpus's sentences, a line each: what it tells, with commas between, or {@code -}; a tab; the sentence.
     *
     * @throws EvaluationProblem if a line is no such, or the file is not there
     */
    public static TellingTraining of(Path corpus) throws IOException {
        List<Example> told = LabelledLine.read(corpus, FILE).stream().map(l -> example(labels(l), Set.of(), l.text())).toList();
        Path articles = corpus.resolve(ARTICLES);
        return new TellingTraining(told, Files.isDirectory(articles) ? untold(articles) : List.of());
    }

    private static Example example(Set<String> labels, Set<String> open, String text) {
        return new Example(labels, open, text, WordSigns.pairs(text));
    }

    private static Set<String> labels(LabelledLine line) {
        Set<String> labels = Stream.of(line.label().split(",")).filter(l -> !l.equals("-")).collect(Collectors.toSet());
        labels.stream().filter(l -> !KINDS.contains(kind(l))).findFirst().ifPresent(l -> {
            throw new EvaluationProblem(FILE + ": " + l + " is no kind of event; it may be one of " + KINDS + ", with what became of it after a colon, in the line of: " + line.text());
        });
        return labels;
    }

    private static String kind(String label) {
        return label.split(TellingOdds.OUTCOME)[0];
    }

    private static List<Example> untold(Path folder) {
        TextFiles texts = new TextFiles(folder);
        List<Example> examples = new ArrayList<>();
        for (GoldArticle gold : GoldFolder.read(folder)) {
            Set<String> kinds = new TreeSet<>();
            gold.facts().path("events").forEach(e -> kinds.add(e.path("type").asText()));
            texts.read(gold).articles().stream().flatMap(a -> SentenceFinder.sentences(a.text()).stream()).filter(s -> s.length() >= LEAST_LENGTH).forEach(s -> examples.add(example(Set.of(), kinds, s)));
        }
        return examples;
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
        return TRAINING.weights(Stream.concat(taught.stream(), untold.stream()).toList(), labels);
    }

    /** Of how many sentences just those kinds are more likely than not which they tell, by weights learned without them. */
    public int crossValidated() {
        return CrossValidation.right(told, taught -> new TellingOdds(weights(taught)), TellingTraining::right);
    }

    private static boolean right(TellingOdds odds, Example e) {
        return odds.of(e.text).stream().allMatch(t -> t.odds() > LIKELY == e.tells(t.kind().term()));
    }
}
