// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.picketline.extract.grammar.Words;
import org.picketline.knowledge.Knowledge;
import org.picketline.knowledge.PlaceName;
import org.picketline.model.Entity;
import org.picketline.nlp.Document;
import org.picketline.nlp.Sentence;

/**
 * Finds who and where is named in an article: first the full names, then their acronyms and short forms, then
 * which hospital belongs to which employer.
 */
public final class NameReader {

    private static final String WHOLE_SERVICE = "National Health Service";

    /** Countries where a service, a region or a hospital employs rather than "the government". */
    private static final Set<String> SERVED = Set.of("US", "CA", "GB", "IE", "AU", "NZ");

    private final SpanReader spans;
    private final Words words;
    private final Gazetteer gazetteer;
    private final Set<String> states;
    private final Map<String, String> countries;

    public NameReader(Knowledge knowledge, Words words) {
        this.words = words;
        gazetteer = new Gazetteer(knowledge);
        spans = new SpanReader(gazetteer, new Shapes(knowledge), new TitledNames(knowledge), words);
        states = knowledge.places().stream().filter(p -> p.kind() == PlaceName.Kind.STATE || p.kind() == PlaceName.Kind.PROVINCE)
            .map(PlaceName::name).collect(Collectors.toSet());
        countries = knowledge.places().stream().filter(p -> p.kind() == PlaceName.Kind.COUNTRY && !SERVED.contains(p.country())).collect(Collectors.toMap(PlaceName::country, PlaceName::name, (a, b) -> a));
    }

    private List<Span> parties(Document document, ArticleHints hints) {
        List<Span> found = new ArrayList<>();
        document.sentences().forEach(s -> found.addAll(spans.parties(s, hints)));
        found.addAll(new Aliases(gazetteer, document, found).shortMentions());
        found.addAll(new ContextReader(document, gazetteer, words, found, hints).read());
        found.addAll(new Aliases(gazetteer, document, found).shortMentions());
        found.removeIf(span -> attribute(document, span, found));
        found.addAll(spans.housesInNames(document, found));
        List<Span> sites = new SiteNames(document, gazetteer, words).read(found);
        return new ArrayList<>(Ownership.underService(new PublicEmployer(document, gazetteer, words, country(hints)).read(sites), gazetteer));
    }

    /** The country where the article is at home, if it is one. */
    private Optional<String> country(ArticleHints hints) {
        return hints.country().map(countries::get);
    }

    /** "NHS hospitals", "like staff of the NHS": where the employer is named as often, the whole service is only mentioned. */
    private static boolean attribute(Document document, Span span, List<Span> found) {
        if (!span.name().equals(WHOLE_SERVICE)) {
            return false;
        }
        Map<String, Long> others = found.stream().filter(o -> o.kind() == Entity.Kind.EMPLOYER && !o.name().startsWith("NHS ")).filter(o -> !o.name().equals(WHOLE_SERVICE) || !compound(document, o)).collect(Collectors.groupingBy(Span::name, Collectors.counting()));
        long whole = others.getOrDefault(WHOLE_SERVICE, 0L);
        others.remove(WHOLE_SERVICE);
        boolean national = found.stream().anyMatch(o -> o.name().equals("NHS England"));
        return !others.isEmpty() && !national && (compound(document, span) || others.values().stream().anyMatch(n -> 2 * n >= whole));
    }

    private static boolean compound(Document document, Span span) {
        Sentence s = document.sentences().get(span.sentence());
        return span.to() < s.size() && s.token(span.to()).is("NN") && s.token(span.to() - 1).hangsAs("compound");
    }

    /** The names of the article. */
    public Names read(Document document) {
        ArticleHints hints = new ArticleHints(document, states, name -> gazetteer.state(name).isPresent(),
            new ArticleCountries(gazetteer, document).codes());
        List<Span> found = parties(document, hints);
        for (Sentence s : document.sentences()) {
            found.addAll(spans.peopleAndPlaces(s, hints, found.stream().filter(f -> f.sentence() == s.index()).toList()));
        }
        found.addAll(spans.townsOfSites(document, found, hints));
        Aliases aliases = new Aliases(gazetteer, document, found);
        found.addAll(aliases.shortMentions());
        Map<String, Entity> entities = new Ownership(gazetteer, document, found.stream().map(s -> s.called(aliases.canonical(s))).toList()).entities(aliases);
        List<Mention> mentions = new ArrayList<>();
        for (Span span : found) {
            Entity entity = entities.get(Aliases.key(span.kind(), aliases.canonical(span)));
            mentions.add(new Mention(span.sentence(), span.from(), span.to(), entity));
        }
        return new Names(mentions);
    }
}
