// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.issues;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.picketline.extract.grammar.Words;
import org.picketline.model.Concept;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/**
 * Finds the words that name issues, by the phrases of {@code knowledge/issues.tsv}, for demands and offers {@code demand-topics.tsv} as
 * well, for what somebody says {@code statement-topics.tsv}. Immutable.
 */
public final class TopicReader {

    private static final String ISSUES = "/knowledge/issues.tsv";
    private static final String DEMANDS = "/knowledge/demand-topics.tsv";
    private static final String STATEMENTS = "/knowledge/statement-topics.tsv";

    /**
     * What the phrases tell of a sentence.
     *
     * @param topics in order
     * @param known  the tokens of the phrases that name an issue
     * @param idle   the tokens of those that only look as if they did: "on every shift"
     */
    public record Found(List<Topic> topics, BitSet known, BitSet idle) { }

    /** A phrase where it was found. */
    private record Match(Optional<Concept> issue, List<Integer> tokens) {

        /** Whether the other match has all its words and more. */
        boolean within(Match other) {
            return other.tokens.size() > tokens.size() && other.tokens.containsAll(tokens);
        }

        Topic topic() {
            return new Topic(issue.orElseThrow(), tokens.get(0), tokens.get(tokens.size() - 1) + 1);
        }
    }

    private final Map<String, List<TopicPhrase>> byFirst = new HashMap<>();

    public TopicReader() {
        read(ISSUES);
    }

    /** A reader that knows the phrases as well that name an issue only where something is demanded or offered. */
    public static TopicReader ofDemands() {
        TopicReader reader = new TopicReader();
        reader.read(DEMANDS);
        return reader;
    }

    /** A reader that knows the phrases as well that name an issue only in what somebody says. */
    public static TopicReader ofStatements() {
        TopicReader reader = new TopicReader();
        reader.read(STATEMENTS);
        return reader;
    }

    private void read(String file) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(TopicReader.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            in.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> add(file, line));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private void add(String file, String line) {
        String[] cells = line.split("\t");
        if (cells.length != 2) {
            throw new IllegalStateException(file + ": expected an issue, a tab and a phrase, found: " + line);
        }
        TopicPhrase phrase = TopicPhrase.of(cells[0], cells[1]);
        phrase.words().first().forEach(word -> byFirst.computeIfAbsent(word, k -> new ArrayList<>()).add(phrase));
    }

    /** The topics named in a sentence, in order; of phrases that overlap the longer counts. */
    public List<Topic> read(Sentence s) {
        return find(s).topics();
    }

    /** The topics named in a sentence as {@link #read} has them, and the words that any phrase covers. */
    public Found find(Sentence s) {
        List<Match> matches = matches(s);
        BitSet known = new BitSet();
        BitSet idle = new BitSet();
        List<Match> longest = matches.stream().filter(m -> matches.stream().noneMatch(m::within)).toList();
        longest.forEach(m -> m.tokens().forEach(m.issue().isPresent() ? known::set : idle::set));
        return new Found(longest.stream().filter(m -> m.issue().isPresent()).map(Match::topic).distinct().toList(), known, idle);
    }

    private List<Match> matches(Sentence s) {
        List<Match> matches = new ArrayList<>();
        for (Token t : s.tokens()) {
            String form = t.text().toLowerCase(Locale.ROOT);
            Stream.of(Words.lemma(t), form, "=" + form).distinct().forEach(word -> match(s, t, byFirst.getOrDefault(word, List.of()), matches));
            if (t.is("CD")) {
                match(s, t, byFirst.getOrDefault("#", List.of()), matches);
            }
        }
        return matches;
    }

    private static void match(Sentence s, Token at, List<TopicPhrase> phrases, List<Match> matches) {
        for (TopicPhrase phrase : phrases) {
            phrase.words().match(s, at.index()).ifPresent(tokens -> matches.add(new Match(phrase.issue(), tokens)));
        }
    }
}
