// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.picketline.evaluate.Answers;
import org.picketline.evaluate.Calibration;
import org.picketline.evaluate.Evaluation;
import org.picketline.evaluate.EvaluationDocument;
import org.picketline.evaluate.EvaluationJson;
import org.picketline.evaluate.EvaluationTable;
import org.picketline.evaluate.Floor;
import org.picketline.evaluate.GoldArticle;
import org.picketline.evaluate.GoldFolder;
import org.picketline.evaluate.Judgement;
import org.picketline.evaluate.KeptFacts;
import org.picketline.evaluate.LearnedFile;
import org.picketline.evaluate.ReadAnew;
import org.picketline.evaluate.RelevanceTable;
import org.picketline.evaluate.RelevanceTraining;
import org.picketline.evaluate.StoredFacts;
import org.picketline.evaluate.TellingTraining;
import org.picketline.evaluate.TopicTraining;
import org.picketline.extract.FactReader;
import org.picketline.extract.RelevanceReader;
import org.picketline.knowledge.SignWeight;
import org.picketline.store.TdbStore;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells how right the facts are. */
@Command(name = "evaluate", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Compares facts with gold facts: precision, recall and F1 by section, by kind of event and by slot.",
    footerHeading = "%nExamples:%n",
    footer = {"  picketline evaluate src/test/resources/corpus/develop --errors", "  picketline evaluate gold --against graph --format json",
        "  picketline evaluate src/test/resources/corpus/held --floor src/test/resources/corpus/floor.json"})
final class EvaluateCommand implements Callable<Integer> {

    /** The parts of a corpus, in the order of a page. */
    private static final List<String> SETS = List.of("develop", "held", "garbled", "relevance");
    /** What the test of merging at scale measured last; goes at the end of the page. */
    private static final String MERGING = "merging.md";

    /** The formats of figures; constants are spelt as users write them. */
    enum Format { table, json }

    /** Whose facts; otherwise the texts are read anew. */
    private static final class Side {
        @Option(names = "--against", paramLabel = "STORE", description = "Evaluate what this store says of the articles.")
        private Path store;

        @Option(names = "--system", paramLabel = "DIR", description = "Evaluate JSON files named like the gold ones.")
        private Path folder;
    }

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "GOLD_DIR", description = "A folder of gold facts, one JSON file an article.")
    private Path gold;

    @ArgGroup
    private Side side = new Side();

    @Option(names = "--texts", paramLabel = "DIR", description = "Where the articles' texts are, if not beside the gold facts.")
    private Path texts;

    @Option(names = "--errors", description = "Tell each missed and each spurious fact, with its sentence.")
    private boolean errors;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", description = "One of ${COMPLETION-CANDIDATES}.")
    private Format format;

    @Option(names = "--floor", paramLabel = "FILE.json",
        description = "The figures of GOLD_DIR that must not fall by more than " + Floor.TOLERANCE + "; if one does, the exit status is 1.")
    private Path floor;

    @Option(names = "--raise", description = "Write the figures that have risen to the file of --floor.")
    private boolean raise;

    @Option(names = "--calibrate", paramLabel = "FILE.tsv",
        description = "Learn from GOLD_DIR how sure the signs of a claim make it, and write their weights to the file.")
    private Path calibrate;

    @Option(names = "--level", paramLabel = "GOLD_DIR", description = "With --calibrate: gold facts that were only measured, for the mean confidence.")
    private Path level;

    @Option(names = "--train-relevance", paramLabel = "FILE.tsv",
        description = "Learn from the texts of GOLD_DIR, a corpus, what is about a labor dispute in health care, and write the weights of their signs to the file.")
    private Path trainRelevance;

    @Option(names = "--train-topics", paramLabel = "FILE.tsv",
        description = "Learn from the phrases of GOLD_DIR, a corpus, which words name which issue, and write their weights to the file.")
    private Path trainTopics;

    @Option(names = "--train-tellings", paramLabel = "FILE.tsv",
        description = "Learn from the sentences of GOLD_DIR, a corpus, which words tell of which kind of event, and write their weights to the file.")
    private Path trainTellings;

    @Option(names = "--document", paramLabel = "FILE.md",
        description = "Write a page of all figures; GOLD_DIR is then a corpus with the folders develop and held, and more if it likes.")
    private Path document;

    private final Console console;
    private final Readers reader;

    EvaluateCommand(Console console, Supplier<FactReader> reader) {
        this.console = console;
        this.reader = new Readers(reader);
    }

    @Override
    public Integer call() throws IOException {
        if (raise && floor == null) {
            throw new ParameterException(spec.commandLine(), "--raise needs --floor FILE.json");
        }
        if (level != null && calibrate == null) {
            throw new ParameterException(spec.commandLine(), "--level needs --calibrate FILE.tsv");
        }
        if (document != null) {
            return document();
        }
        if (trainRelevance != null) {
            return trainRelevance();
        }
        if (trainTopics != null) {
            return trainTopics();
        }
        if (trainTellings != null) {
            return trainTellings();
        }
        Floor kept = floor == null ? null : Floor.read(floor);
        Evaluation evaluation = evaluate(GoldFolder.read(gold));
        print(evaluation);
        evaluation.problems().forEach(problem -> console.err().println("Not read: " + problem));
        if (calibrate != null) {
            calibrate(evaluation.tally().judgements());
        }
        return kept == null ? ExitStatus.FINE : hold(kept, evaluation);
    }

    private Evaluation evaluate(List<GoldArticle> articles) {
        if (side.store == null) {
            return Evaluation.of(articles, answers());
        }
        try (TdbStore open = TdbStore.open(side.store)) {
            return Evaluation.of(articles, new StoredFacts(open));
        }
    }

    private Answers answers() {
        Path beside = texts == null ? gold : texts;
        Supplier<FactReader> fitting = RelevanceTable.in(gold) ? RelevanceReader::new : reader;
        return side.folder == null ? new ReadAnew(beside, fitting) : new KeptFacts(side.folder, beside);
    }

    private void print(Evaluation evaluation) throws IOException {
        if (format == Format.json) {
            new EvaluationJson(evaluation).write(console.out(), errors);
            return;
        }
        PrintWriter out = console.outWriter();
        EvaluationTable table = new EvaluationTable(evaluation);
        if (errors) {
            table.printErrors(out);
            out.println();
        }
        table.printSections(out);
        out.println();
        table.printKinds(out);
    }

    private int document() throws IOException {
        Map<String, Evaluation> sets = new LinkedHashMap<>();
        for (String name : SETS) {
            Path folder = gold.resolve(name);
            if (Files.isDirectory(folder)) {
                sets.put(name, Evaluation.of(GoldFolder.read(folder), new ReadAnew(folder, RelevanceTable.in(folder) ? RelevanceReader::new : reader)));
            }
        }
        if (sets.isEmpty()) {
            throw new ParameterException(spec.commandLine(), gold + " is no corpus: it has none of the folders " + String.join(", ", SETS));
        }
        Path merging = gold.resolve(MERGING);
        Files.writeString(document, EvaluationDocument.of(sets) + (Files.exists(merging) ? "\n" + Files.readString(merging) : ""));
        return ExitStatus.FINE;
    }

    private int trainRelevance() throws IOException {
        RelevanceTraining training = RelevanceTraining.of(gold);
        LearnedFile.relevance(trainRelevance, training.weights());
        return learned(trainRelevance, training.size(), "text", training.crossValidated());
    }

    private int trainTopics() throws IOException {
        TopicTraining training = TopicTraining.of(gold);
        LearnedFile.topics(trainTopics, training.weights());
        return learned(trainTopics, training.size(), "phrase", training.crossValidated());
    }

    private int trainTellings() throws IOException {
        TellingTraining training = TellingTraining.of(gold);
        LearnedFile.tellings(trainTellings, training.weights());
        return learned(trainTellings, training.size(), "sentence", training.crossValidated());
    }

    private int learned(Path file, int examples, String example, int right) {
        console.err().println("Weights from " + examples + " " + example + "s are in " + file + ". Learned without the " + example + " in question, "
            + right + " are told rightly.");
        return ExitStatus.FINE;
    }

    private void calibrate(List<Judgement> judged) throws IOException {
        List<SignWeight> weights = Calibration.weights(judged);
        if (level != null) {
            weights = Calibration.level(weights, Evaluation.of(GoldFolder.read(level), new ReadAnew(level, reader)).tally().judgements());
        }
        LearnedFile.confidence(calibrate, weights);
        console.err().println("Weights of " + weights.size() + " signs from " + judged.size() + " claims are in " + calibrate + ".");
    }

    private int hold(Floor kept, Evaluation evaluation) throws IOException {
        String folder = gold.toAbsolutePath().normalize().getFileName().toString();
        List<String> fallen = kept.fallen(folder, evaluation.tally());
        fallen.forEach(console.err()::println);
        if (raise) {
            kept.raise(folder, evaluation.tally());
        }
        return fallen.isEmpty() ? ExitStatus.FINE : ExitStatus.MENDABLE;
    }
}
