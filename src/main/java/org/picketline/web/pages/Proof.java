// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Resource;
import org.picketline.vocab.Oa;
import org.picketline.vocab.PL;

/**
 * The words that prove something, where they stand, and what they prove.
 *
 * @param words      the sentence, or part of one
 * @param said       what is read from them, for example {@code workers: 1,450 (nearly), says LCU}
 * @param confidence of the least certain reading, in percent; empty if it isn't told
 * @param anchor     the words' place in the article's page, for example {@code #at-120}
 */
public record Proof(String words, List<String> said, String confidence, ArticleLink article, String anchor) {

    /** Every sentence that an event's tellings rest on, oldest article first. */
    static List<Proof> of(Look look, Resource thing) {
        return of(look, look.tellings(thing));
    }

    /** Those that some tellings rest on. */
    static List<Proof> of(Look look, List<Resource> tellings) {
        Map<Resource, List<Claim>> byWords = new LinkedHashMap<>();
        for (Resource telling : tellings) {
            look.things(telling, PL.evidence).forEach(e -> byWords.computeIfAbsent(e, k -> new ArrayList<>()));
            Claim.about(look, telling).forEach(c -> byWords.computeIfAbsent(c.evidence(), k -> new ArrayList<>()).add(c));
        }
        return byWords.entrySet().stream().filter(e -> e.getKey().hasProperty(Oa.exact)).map(e -> of(look, e.getKey(), e.getValue()))
            .sorted(Comparator.comparing((Proof p) -> p.article().iso()).thenComparing(p -> p.anchor())).toList();
    }

    static Proof of(Look look, Resource evidence, List<Claim> claims) {
        Set<String> said = claims.stream().map(Claim::said).collect(Collectors.toCollection(TreeSet::new));
        String confidence = claims.stream().map(Claim::confidence).filter(c -> !c.isEmpty()).min(Comparator.comparing(Double::valueOf))
            .map(Proof::percent).orElse("");
        return new Proof(look.text(evidence, Oa.exact).orElse(""), List.copyOf(said), confidence,
            look.articleLink(look.article(evidence.getURI()).orElse(evidence.getURI())), anchor(look, evidence));
    }

    static String percent(String confidence) {
        return Math.round(Double.parseDouble(confidence) * 100) + " %";
    }

    static String anchor(Look look, Resource evidence) {
        return look.text(evidence, Oa.start).map(start -> "#at-" + start).orElse("");
    }
}
