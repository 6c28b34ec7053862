// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.bench;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks and prints their rows of the README's table; JMH's own account goes to a file. */
public final class Speed {

    private Speed() { }

    /**
     * @param arguments a new folder for the articles, the samples' folder, how many articles to generate,
     *                  forks, warm-up iterations, measured iterations, a file for JMH's account
     */
    public static void main(String[] arguments) throws RunnerException {
        Corpus corpus = new Corpus(Path.of(arguments[0]).toAbsolutePath());
        corpus.write(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
        print(new Runner(options(corpus, arguments)).run());
    }

    private static Options options(Corpus corpus, String[] arguments) {
        return new OptionsBuilder().include(IngestBenchmark.class.getSimpleName())
            .jvmArgs("-Xms1500m", "-Xmx1500m", "-Xmn400m", "-XX:+UseSerialGC", "-Dpicketline.corpus=" + corpus.folder())
            .forks(Integer.parseInt(arguments[3]))
            .warmupIterations(Integer.parseInt(arguments[4])).warmupTime(TimeValue.seconds(1))
            .measurementIterations(Integer.parseInt(arguments[5])).measurementTime(TimeValue.seconds(1))
            .shouldFailOnError(true).output(arguments[6]).build();
    }

    private static void print(Collection<RunResult> runs) {
        Map<String, RunResult> named = new HashMap<>();
        runs.forEach(r -> named.put(r.getPrimaryResult().getLabel(), r));
        RunResult bare = named.get("annotateDisputes");
        RunResult whole = named.get("ingestDisputes");
        RunResult others = named.get("ingestOthers");
        List.of(rate("CoreNLP alone", bare), rate("whole ingest", whole), rate("whole ingest of articles on other subjects", others),
            row("whole ingest ÷ CoreNLP alone", "%.2f", ratio(whole, bare), perProcessorSecond(whole) / perProcessorSecond(bare)),
            row("other subjects ÷ disputes", "%.0f", ratio(others, whole), perProcessorSecond(others) / perProcessorSecond(whole)))
            .forEach(System.out::println);
    }

    /** JMH's error is half the width of a 99.9% interval; not a number where there were too few iterations. */
    private static String rate(String what, RunResult result) {
        double error = tokens(result).getScoreError();
        String spread = Double.isNaN(error) ? "" : String.format(Locale.ROOT, " ± %,.0f", error);
        return String.format(Locale.ROOT, "| %s | %,.0f%s tokens/s | %,.0f tokens/s |", what, tokens(result).getScore(), spread,
            perProcessorSecond(result));
    }

    private static double ratio(RunResult one, RunResult other) {
        return tokens(one).getScore() / tokens(other).getScore();
    }

    private static Result<?> tokens(RunResult result) {
        return result.getSecondaryResults().get("tokens");
    }

    private static double perProcessorSecond(RunResult result) {
        return 1e9 * tokens(result).getScore() / result.getSecondaryResults().get("processorNanos").getScore();
    }

    private static String row(String what, String form, double clock, double processor) {
        return String.format(Locale.ROOT, "| %s | " + form + " | " + form + " |", what, clock, processor);
    }
}
