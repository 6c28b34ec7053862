// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The name that a merged thing goes by: a full name that nobody uses as an abbreviation, then the most usual,
 * then the longest, then the first in the alphabet.
 *
 * @param label  the name
 * @param iri    the least of the article-layer nodes with that label
 * @param others all other names
 */
record BestName(String label, String iri, TreeSet<String> others) {

    private static final Pattern DROPPED = Pattern.compile("['’.]");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SAINT = Pattern.compile("\\bst (?=\\p{L})");
    private static final Pattern FORM = Pattern.compile(" (?:inc|llc|corp|corporation)$");

    /** @param usual how many articles name it so */
    static BestName of(Collection<Named> same, ToIntFunction<Named> usual) {
        Map<String, Integer> articles = new TreeMap<>();
        same.forEach(t -> t.labels().forEach(l -> articles.merge(l, usual.applyAsInt(t), Integer::sum)));
        TreeSet<String> others = same.stream().flatMap(t -> t.others().stream()).collect(Collectors.toCollection(TreeSet::new));
        String best = articles.keySet().stream().min(Comparator.comparing((String l) -> others.contains(l))
            .thenComparing(l -> -articles.get(l)).thenComparing(l -> -l.length()).thenComparing(l -> l)).orElse("");
        others.addAll(articles.keySet());
        others.remove(best);
        return new BestName(best, iri(same, best), others);
    }

    private static String iri(Collection<Named> same, String label) {
        return same.stream().filter(t -> label.isEmpty() || t.labels().contains(label)).map(Named::iri).sorted().findFirst().orElseThrow();
    }

    /** A name without case, punctuation, "the" and legal form, for comparing; "St." is "Saint". */
    static String plain(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String words = OTHER.matcher(DROPPED.matcher(letters).replaceAll("")).replaceAll(" ").strip();
        String spelt = words.contains("st ") ? SAINT.matcher(words).replaceAll("saint ") : words;
        String plain = FORM.matcher(spelt.startsWith("the ") ? spelt.substring(4) : spelt).replaceFirst("");
        return plain.isEmpty() ? name : plain;
    }
}
