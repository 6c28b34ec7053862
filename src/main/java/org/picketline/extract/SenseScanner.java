// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.picketline.knowledge.RelevanceWords.Sense;
import org.picketline.knowledge.RelevanceWords;

/**
 * Runs over a text once and tells which senses each of its sentences has. Much faster than a parse, and it needs no
 * punctuation: what goes on too long is cut. Immutable, for any number of threads.
 */
final class SenseScanner {

    /** In words. A text without full stops, or a list, is cut at so many. */
    private static final int LONGEST = 40;
    /** What a full stop behind ends no sentence; nor does one behind a single letter: "U.S.", "a.m.". */
    private static final Set<String> ABBREVIATIONS = Set.of("mr", "mrs", "ms", "dr", "st", "jr", "sr", "no", "vs", "inc", "co", "corp", "ltd",
        "sen", "rep", "gov", "gen", "rev", "jan", "feb", "mar", "apr", "aug", "sept", "sep", "oct", "nov", "dec", "ala", "ariz", "ark", "calif",
        "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan", "ky", "la", "md", "mass", "mich", "minn", "miss", "mo", "mont", "neb", "nev",
        "okla", "ont", "ore", "pa", "que", "tenn", "va", "vt", "wash", "wis", "wyo");
    /** In words, from those who act to what they do. */
    private static final int NEAR = 4;

    /** Signs that the text is about something else. */
    private static final Set<Sense> AGAINST = Set.of(Sense.OTHER_TRADE, Sense.OTHER_MATTER);

    /** A word of the phrases, and what may follow it. */
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(2);
        private Sense sense;
    }

    private final Node root = new Node();

    SenseScanner(List<RelevanceWords> lexicon) {
        lexicon.forEach(row -> row.words().forEach(phrase -> add(phrase, row.sense())));
    }

    private void add(String phrase, Sense sense) {
        Node node = root;
        for (String word : phrase.split(" ")) {
            node = node.next.computeIfAbsent(word, w -> new Node());
        }
        node.sense = sense;
    }

    private boolean worker(String word) {
        Node node = root.next.get(word);
        return node != null && node.sense == Sense.HEALTH_WORKER;
    }

    /** The senses of each sentence, in order of the text; those of a sentence as they are first met. */
    List<Set<Sense>> sentences(String text) {
        Run run = new Run(text);
        run.read();
        return run.sentences;
    }

    /** One text. */
    private final class Run {

        private final String text;
        private final List<Set<Sense>> sentences = new ArrayList<>();
        private final List<String> words = new ArrayList<>(LONGEST);
        private final List<Boolean> capitals = new ArrayList<>(LONGEST);
        /** Where the last health workers of the sentence end. */
        private int worker;

        Run(String text) {
            this.text = text;
        }

        void read() {
            int at = 0;
            while (at < text.length()) {
                char c = text.charAt(at);
                if (Character.isLetterOrDigit(c)) {
                    at = word(at);
                } else {
                    if (ends(c, at) || words.size() >= LONGEST) {
                        close();
                    }
                    at++;
                }
            }
            close();
        }

        private int word(int from) {
            int to = from;
            while (to < text.length() && (Character.isLetterOrDigit(text.charAt(to)) || inside(to))) {
                to++;
            }
            boolean number = Character.isDigit(text.charAt(from));
            words.add(number ? "#" : spelling(from, to));
            capitals.add(Character.isUpperCase(text.charAt(from)));
            return to;
        }

        /** An apostrophe or a thousands' comma between letters or digits. */
        private boolean inside(int at) {
            char c = text.charAt(at);
            boolean joins = c == '\'' || c == '\u2019' || (c == ',' || c == '.') && Character.isDigit(text.charAt(at - 1));
            return joins && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        }

        private String spelling(int from, int to) {
            String word = text.substring(from, to).toLowerCase(Locale.ROOT);
            int end = word.length();
            if (end > 2 && word.charAt(end - 1) == 's' && (word.charAt(end - 2) == '\'' || word.charAt(end - 2) == '\u2019')) {
                return word.substring(0, end - 2);
            }
            return word;
        }

        private boolean ends(char c, int at) {
            if (c == '\n' || c == '!' || c == '?') {
                return true;
            }
            return c == '.' && !words.isEmpty() && !abbreviated(words.get(words.size() - 1));
        }

        private boolean abbreviated(String word) {
            return word.length() == 1 && !word.equals("#") || ABBREVIATIONS.contains(word);
        }

        private void close() {
            if (!words.isEmpty()) {
                sentences.add(senses());
                words.clear();
                capitals.clear();
            }
        }

        private Set<Sense> senses() {
            Set<Sense> senses = new LinkedHashSet<>();
            worker = -NEAR;
            int at = 0;
            while (at < words.size()) {
                at = phrase(at, senses);
            }
            return senses;
        }

        /** Takes the longest phrase that begins here. */
        private int phrase(int from, Set<Sense> senses) {
            Node node = root;
            Sense found = null;
            int end = from + 1;
            for (int i = from; i < words.size(); i++) {
                node = node.next.get(words.get(i));
                if (node == null) {
                    break;
                }
                if (node.sense != null) {
                    found = node.sense;
                    end = i + 1;
                }
            }
            if (found != null && found != Sense.NOTHING && !partOfName(from, end) && !(AGAINST.contains(found) && inName(from, end))) {
                workers(found, from, end, senses);
                senses.add(found);
                strikers(found, from, end, senses);
            }
            return end;
        }

        /** "Striking nurses" and "nurses association" tell of nurses too. */
        private void workers(Sense found, int from, int end, Set<Sense> senses) {
            if (found == Sense.LABOR && words.subList(from, end).stream().anyMatch(SenseScanner.this::worker)) {
                senses.add(Sense.HEALTH_WORKER);
            }
        }

        /** "Nurses strike", "doctors will picket": whoever strikes is told shortly before. */
        private void strikers(Sense found, int from, int end, Set<Sense> senses) {
            if (found == Sense.HEALTH_WORKER) {
                worker = end;
            } else if (found == Sense.STRIKE && from - worker < NEAR) {
                senses.add(Sense.LABOR);
            }
        }

        /** "Juniper Ferry" is a town and "Storm Lake" too. */
        private boolean inName(int from, int to) {
            return to == from + 1 && capitals.get(from) && (from > 0 && capitals.get(from - 1) || to < words.size() && capitals.get(to));
        }

        /** "Union Hospital" and "Union High School" are names; "Oakland Nurses Union Votes" is a headline. */
        private boolean partOfName(int from, int to) {
            boolean alone = to == from + 1 && words.get(from).equals("union") && capitals.get(from);
            return alone && to < words.size() && capitals.get(to) && (from == 0 || !capitals.get(from - 1));
        }
    }
}
