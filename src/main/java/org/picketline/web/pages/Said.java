// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.pages;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.picketline.vocab.PL;
import org.picketline.vocab.Prov;

/**
 * A statement.
 *
 * @param words    as the article has them
 * @param speaker  who said it
 * @param onBehalf for whom
 * @param topics   on what
 * @param accounts why what happens
 * @param side     union, employer or other
 */
public record Said(String words, List<Link> speaker, List<Link> onBehalf, List<Link> topics, List<Link> accounts, ArticleLink article, String anchor, String side) {

    /** What is said in some articles for one of these parties, newest article first. */
    static List<Said> in(Look look, Collection<String> articles, List<Resource> parties, int most) {
        Set<String> ours = Stream.concat(parties.stream(), parties.stream().flatMap(p -> look.things(p, Prov.wasDerivedFrom)))
            .map(Resource::getURI).collect(Collectors.toSet());
        return articles.stream().flatMap(a -> look.dataset().getNamedModel(a).listSubjectsWithProperty(org.apache.jena.vocabulary.RDF.type, PL.Statement).toList().stream())
            .filter(s -> Stream.of(PL.onBehalfOf, PL.speaker).flatMap(p -> look.things(s, p)).anyMatch(p -> ours.contains(p.getURI())))
            .map(s -> of(look, s)).sorted(newestFirst()).limit(most).toList();
    }

    /** What somebody said, or was said for somebody. */
    static List<Said> by(Look look, Resource who, int most) {
        return Stream.of(PL.speaker, PL.onBehalfOf).flatMap(p -> look.pointing(p, who).stream()).distinct()
            .flatMap(s -> look.tellings(s).stream()).map(s -> of(look, s)).sorted(newestFirst()).limit(most).toList();
    }

    private static Comparator<Said> newestFirst() {
        return Comparator.comparing(Said::article, ArticleLink.NEWEST_FIRST).thenComparing(Said::anchor);
    }

    private static Said of(Look look, Resource statement) {
        List<Resource> evidence = look.things(statement, PL.evidence).toList();
        String words = look.text(statement, PL.text).orElseGet(() -> evidence.stream().flatMap(e -> look.text(e, org.picketline.vocab.Oa.exact).stream())
            .findFirst().orElse(""));
        return new Said(words, look.links(statement, PL.speaker), look.links(statement, PL.onBehalfOf), look.links(statement, PL.topic), accounts(look, statement),
            look.articleLink(look.article(statement.getURI()).orElse("")), evidence.stream().findFirst().map(e -> Proof.anchor(look, e)).orElse(""), side(look, statement));
    }

    /** The events that it accounts for, as merged. */
    private static List<Link> accounts(Look look, Resource statement) {
        return look.things(statement, PL.accountsFor).flatMap(told -> look.pointing(Prov.wasDerivedFrom, told).stream())
            .map(event -> new Link(EventView.title(look, event), look.link(event).href())).toList();
    }

    /** By the speaker's role in this article; else by what they speak for. */
    private static String side(Look look, Resource statement) {
        Stream<String> roles = look.things(statement, PL.speaker).flatMap(who -> statement.getModel().listSubjectsWithProperty(PL.person, who).toList().stream())
            .flatMap(role -> look.values(role, PL.side)).map(Words::plain);
        Stream<String> parties = Stream.of(PL.onBehalfOf, PL.speaker).flatMap(p -> look.things(statement, p)).map(look::type);
        return Stream.concat(roles, parties).map(Said::side).filter(s -> !s.equals("other")).findFirst().orElse("other");
    }

    private static String side(String word) {
        return switch (word) {
            case "worker", "union", "Union" -> "union";
            case "employer", "Employer", "Facility" -> "employer";
            default -> "other";
        };
    }
}
