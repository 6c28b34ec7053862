// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.issues;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.picketline.extract.grammar.Words;
import org.picketline.model.Concept;
import org.picketline.nlp.Sentence;
import org.picketline.nlp.Token;

/** Finds the words that name issues, by the phrases of {@code knowledge/issues.tsv}. Immutable. */
public final class TopicReader {

    private static final String FILE = "/knowledge/issues.tsv";
    private static final int LONGEST_GAP = 3;

    private record Phrase(Concept issue, List<String> lemmas) { }

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    public TopicReader() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(TopicReader.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            in.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }

    private void add(String line) {
        String[] cells = line.split("\t");
        if (cells.length != 2) {
            throw new IllegalStateException(FILE + ": expected an issue, a tab and a phrase, found: " + line);
        }
        List<String> lemmas = List.of(cells[1].split(" "));
        byFirst.computeIfAbsent(lemmas.get(0), k -> new ArrayList<>()).add(new Phrase(Concept.issue(cells[0]), lemmas));
    }

    /** The topics named in a sentence, in order; of two phrases of one issue that overlap the longer. */
    public List<Topic> read(Sentence s) {
        List<Topic> topics = new ArrayList<>();
        for (Token t : s.tokens()) {
            for (Phrase phrase : byFirst.getOrDefault(Words.lemma(t), List.of())) {
                OptionalInt to = end(s, t.index(), phrase);
                to.ifPresent(end -> add(topics, new Topic(phrase.issue(), t.index(), end)));
            }
        }
        return topics;
    }

    private static void add(List<Topic> topics, Topic topic) {
        topics.removeIf(t -> t.issue().equals(topic.issue()) && t.from() >= topic.from() && t.to() <= topic.to());
        boolean covered = topics.stream().anyMatch(t -> t.issue().equals(topic.issue()) && t.from() <= topic.from() && t.to() >= topic.to());
        if (!covered) {
            topics.add(topic);
        }
    }

    private static OptionalInt end(Sentence s, int from, Phrase phrase) {
        int at = from + 1;
        for (int i = 1; i < phrase.lemmas().size(); i++) {
            boolean gap = phrase.lemmas().get(i).equals("..");
            String wanted = phrase.lemmas().get(gap ? ++i : i);
            int limit = Math.min(s.size(), at + (gap ? LONGEST_GAP + 1 : 1));
            while (at < limit && !Words.lemma(s.token(at)).equals(wanted)) {
                at++;
            }
            if (at >= limit) {
                return OptionalInt.empty();
            }
            at++;
        }
        return OptionalInt.of(at);
    }
}
