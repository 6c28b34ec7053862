// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.picketline.vocab.PL;

/** All things of a kind, a hundred a page. */
final class ListPage {

    private static final int ROWS = 100;

    /** The lists by the path that shows them: what they are called, and which types they hold. */
    private static final Map<String, List<Resource>> TYPES = Map.ofEntries(Map.entry("disputes", List.of(PL.Dispute)), Map.entry("strikes", List.of(PL.Strike)),
        Map.entry("votes", List.of(PL.StrikeVote, PL.ContractVote)), Map.entry("offers", List.of(PL.Offer, PL.Demand)), Map.entry("agreements", List.of(PL.Agreement)),
        Map.entry("unions", List.of(PL.Union)), Map.entry("employers", List.of(PL.Employer)), Map.entry("facilities", List.of(PL.Facility)),
        Map.entry("people", List.of(PL.Person)), Map.entry("places", List.of(PL.Place)));

    /** A thing with what can be told of it in a line. */
    record Line(Link link, String others, int events) { }

    private final Look look;
    private final String path;
    private final int page;

    private ListPage(Look look, String path, int page) {
        this.look = look;
        this.path = path;
        this.page = page;
    }

    /** The list at a path, if there is one. */
    static Optional<View> at(Look look, String path, int page) {
        if (path.equals("articles")) {
            return Optional.of(new ListPage(look, path, page).articles());
        }
        return Optional.ofNullable(TYPES.get(path)).map(types -> new ListPage(look, path, page).view(types));
    }

    private View view(List<Resource> types) {
        Stream<Resource> all = types.stream().flatMap(t -> look.canonical().listSubjectsWithProperty(RDF.type, t).toList().stream()).filter(Resource::isURIResource);
        if (path.equals("disputes")) {
            return paged(all.map(d -> DisputeLine.of(look, d)).sorted(Comparator.comparing(DisputeLine::order).reversed()
                .thenComparing(d -> d.link().text())).toList(), "disputes");
        } else if (EventView.isEvent(types.get(0).getLocalName())) {
            return events(all.map(e -> Map.entry(look.text(e, PL.notBefore).orElse(""), e))
                .sorted(Map.Entry.<String, Resource>comparingByKey().reversed().thenComparing(e -> e.getValue().getURI())).map(Map.Entry::getValue).toList());
        }
        return paged(all.map(this::line).sorted(Comparator.comparing((Line l) -> l.link().text().toLowerCase(java.util.Locale.ROOT))
            .thenComparing(l -> l.link().href())).toList(), "things");
    }

    private Line line(Resource thing) {
        int events = (int) Stream.of(PL.union, PL.employer, PL.facility, PL.place, PL.by, PL.actor, PL.person).mapToLong(p -> look.pointing(p, thing).size()).sum();
        String others = String.join(", ", look.values(thing, org.picketline.vocab.Skos.altLabel).map(Words::plain).sorted().limit(3).toList());
        return new Line(look.link(thing), others, events);
    }

    /** Only what is shown is read whole. */
    private View events(List<Resource> all) {
        return view(all.size(), all.stream().skip((page - 1L) * ROWS).limit(ROWS).map(e -> EventView.inAList(look, e)).toList(), "events");
    }

    private View articles() {
        Map<String, String> days = look.days();
        List<String> all = look.allArticles().stream().sorted(Comparator.comparing((String a) -> days.getOrDefault(a, "")).reversed().thenComparing(a -> a)).toList();
        return view(all.size(), all.stream().skip((page - 1L) * ROWS).limit(ROWS).map(look::articleLink).toList(), "articles");
    }

    private View paged(List<?> all, String shape) {
        return view(all.size(), all.stream().skip((page - 1L) * ROWS).limit(ROWS).toList(), shape);
    }

    private View view(int count, List<?> rows, String shape) {
        int pages = Math.max(1, (count + ROWS - 1) / ROWS);
        return new View("list", Words.capital(path), Map.of("shape", shape, "rows", rows, "count", Words.number(String.valueOf(count)), "path", path,
            "page", page, "pages", pages));
    }
}
