// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

    static BestName of(List<Named> same) {
        Map<String, Set<String>> articles = new TreeMap<>();
        same.forEach(t -> t.labels().forEach(l -> articles.computeIfAbsent(l, k -> new TreeSet<>()).add(t.article())));
        TreeSet<String> others = same.stream().flatMap(t -> t.others().stream()).collect(Collectors.toCollection(TreeSet::new));
        String best = articles.keySet().stream().min(Comparator.comparing((String l) -> others.contains(l))
            .thenComparing(l -> -articles.get(l).size()).thenComparing(l -> -l.length()).thenComparing(l -> l)).orElse("");
        others.addAll(articles.keySet());
        others.remove(best);
        return new BestName(best, iri(same, best), others);
    }

    private static String iri(List<Named> same, String label) {
        return same.stream().filter(t -> label.isEmpty() || t.labels().contains(label)).map(Named::iri).sorted().findFirst().orElseThrow();
    }

    /** A name without case, punctuation, "the" and legal form, for comparing. */
    static String plain(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
            .replaceAll("['’.]", "").replaceAll("[^\\p{L}\\p{N}]+", " ").strip()
            .replaceAll("\\bst (?=\\p{L})", "saint ");
        String plain = letters.replaceFirst("^the ", "").replaceFirst(" (?:inc|llc|corp|corporation)$", "");
        return plain.isEmpty() ? name : plain;
    }
}
