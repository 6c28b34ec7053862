// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.picketline.extract.Relevance.Counts;
import org.picketline.knowledge.RelevanceWords.Sense;

/**
 * What is seen of a text before it is parsed, as numbers by name: how many of its sentences have which sense, which words and pairs
 * of words it has. The same text has the same signs, in the same order.
 */
public final class RelevanceSigns {

    /** The sign that every text has. */
    public static final String ALWAYS = "always";
    /** What the names of words begin with: {@code word:on strike}. */
    public static final String WORD = "word:";
    private static final String RULES = "rules";
    private static final Pattern LETTERS = Pattern.compile("[a-z]+");
    /** Headline and first sentences. */
    private static final int LEAD = 3;

    private final String text;
    private final boolean brief;
    private final Map<String, Double> counts = new LinkedHashMap<>();
    private final Set<String> words = new LinkedHashSet<>();

    private RelevanceSigns(String text, boolean brief) {
        this.text = text;
        this.brief = brief;
    }

    /** The signs of a text that {@code scanned} has the senses of. */
    static RelevanceSigns of(String text, List<Set<Sense>> scanned) {
        Counts counts = Counts.of(scanned);
        RelevanceSigns signs = new RelevanceSigns(text, counts.brief());
        signs.count(counts);
        signs.senses(scanned);
        signs.words();
        return signs;
    }

    private void count(Counts c) {
        counts.put(ALWAYS, 1.0);
        counts.put(RULES, c.relevant() ? 1.0 : -1.0);
        share("labor", c.labor(), c);
        share("talk", c.talk(), c);
        share("health", c.health(), c);
        share("lead", c.lead(), c);
        share("own", c.own(), c);
        share("near", c.near(), c);
        share("others", c.others(), c);
        share("matter", c.matter(), c);
    }

    private void share(String name, int count, Counts all) {
        counts.put(name, Math.log1p(count));
        counts.put(name + " share", all.sentences() == 0 ? 0.0 : (double) count / all.sentences());
    }

    private void senses(List<Set<Sense>> scanned) {
        for (Sense sense : Sense.values()) {
            String name = sense.name().toLowerCase(Locale.ROOT);
            counts.put("sense " + name, Math.log1p(scanned.stream().filter(s -> s.contains(sense)).count()));
            counts.put("first " + name, scanned.stream().limit(LEAD).anyMatch(s -> s.contains(sense)) ? 1.0 : 0.0);
        }
    }

    private void words() {
        Matcher word = LETTERS.matcher(text.toLowerCase(Locale.ROOT));
        String before = null;
        while (word.find()) {
            words.add(WORD + word.group());
            if (before != null) {
                words.add(WORD + before + " " + word.group());
            }
            before = word.group();
        }
    }

    /** What rules on counts make of it: 1 if it is about a labor dispute in health care, else -1. */
    public double rules() {
        return counts.get(RULES);
    }

    /** Whether it is of so few sentences that its words tell little. */
    public boolean brief() {
        return brief;
    }

    /** The words and pairs, each by its sign. */
    public Set<String> worded() {
        return Set.copyOf(words);
    }

    /**
     * All signs as numbers.
     *
     * @param known the words that are counted; the more of them a text has, the less each counts
     */
    public Map<String, Double> counted(Predicate<String> known) {
        Map<String, Double> signs = new LinkedHashMap<>(counts);
        List<String> found = words.stream().filter(known).toList();
        found.forEach(word -> signs.put(word, 1 / Math.sqrt(found.size())));
        return signs;
    }
}
