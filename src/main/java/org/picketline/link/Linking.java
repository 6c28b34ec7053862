// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.link;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.picketline.dataset.DatasetShelf;
import org.picketline.rdf.Description;
import org.picketline.rdf.IriMint;
import org.picketline.rdf.RecordGraph;
import org.picketline.store.GraphStore;
import org.picketline.vocab.Dcterms;
import org.picketline.vocab.PL;
import org.picketline.vocab.PLD;
import org.picketline.vocab.Schema;
import org.picketline.vocab.Skos;
import org.picketline.vocab.VoidTerms;

/**
 * Links the canonical layer with the datasets of a store: one graph of links a dataset, made anew each time. Run it again
 * after an ingest, as the canonical layer's things may have changed.
 */
public final class Linking {

    private static final List<Resource> SAME = List.of(PLD.Provider, PLD.HealthSystem, PLD.LaborOrganization, PLD.WikidataItem);
    private static final List<Resource> PARTS = List.of(PLD.Election, PLD.LaborBoardCase, PLD.BargainingNotice);

    private final GraphStore store;
    private final LocalDate today;
    private final IriMint mint;

    /** @param today kept with each link */
    public Linking(GraphStore store, LocalDate today) {
        this.store = store;
        this.today = today;
        mint = new IriMint(store.base());
    }

    /** Matches found, of one kind of relation. */
    private record Found(Property relation, int things, int records, List<Match> matches, Map<String, Resource> pages,
                         Map<String, Resource> sites) {

        Found(Property relation, int things, int records, List<Match> matches, Model graph) {
            this(relation, things, records, matches, new HashMap<>(), new HashMap<>());
            matches.stream().map(match -> graph.getResource(match.record())).forEach(record -> Names.things(record, Schema.url).forEach(page -> pages.put(record.getURI(), page)));
        }
    }

    /** Links one dataset, or all that are there. */
    public List<LinkReport> run(Optional<String> kind) {
        List<String> there = new DatasetShelf(store).entries().stream().map(DatasetShelf.Entry::kind).toList();
        kind.filter(wanted -> !there.contains(wanted)).ifPresent(new DatasetShelf(store)::refuseMissing);
        return there.stream().filter(k -> kind.isEmpty() || kind.get().equals(k)).map(this::link).toList();
    }

    private LinkReport link(String kind) {
        List<Found> found = store.read(all -> find(all, kind));
        store.replaceGraph(mint.links(kind), triples -> {
            write(kind, found, new RecordGraph(mint.links(kind), triples));
            return null;
        });
        List<Match> all = found.stream().flatMap(f -> f.matches().stream()).toList();
        long links = all.stream().filter(Match::certain).count();
        return new LinkReport(kind, found.stream().mapToInt(Found::things).sum(), found.stream().mapToInt(Found::records).sum(), links, all.size() - links);
    }

    private List<Found> find(Dataset all, String kind) {
        Model graph = all.getDefaultModel();
        Model records = all.getNamedModel(mint.dataset(kind));
        Decided decided = new Decided(all.getNamedModel(store.base() + "decisions"), graph);
        List<Found> found = new ArrayList<>();
        if (holds(records, PLD.WorkStoppage)) {
            List<Walkout> strikes = GraphWalkouts.in(graph);
            List<Walkout> stoppages = RecordWalkouts.in(records);
            Found walkouts = new Found(Skos.exactMatch, strikes.size(), stoppages.size(), new WalkoutMatching(stoppages).match(strikes, decided), records);
            Sites sites = new Sites(graph, stoppages);
            walkouts.matches().forEach(match -> sites.of(match).ifPresent(site -> walkouts.sites().put(match.thing(), site)));
            found.add(walkouts);
        }
        SAME.stream().filter(type -> holds(records, type)).forEach(type -> found.add(same(graph, records, type, decided)));
        PARTS.stream().filter(type -> holds(records, type)).forEach(type -> found.add(parts(graph, records, type, decided)));
        if (holds(records, PLD.PlaceRecord)) {
            List<Named> places = GraphNames.in(graph, PL.Place);
            List<Named> named = RecordNames.in(records, PLD.PlaceRecord);
            found.add(new Found(Skos.exactMatch, places.size(), named.size(), NameMatching.ofPlaces(named).match(places, decided), records));
        }
        return found;
    }

    private static boolean holds(Model records, Resource type) {
        return records.contains(null, RDF.type, type);
    }

    private static Found same(Model graph, Model records, Resource type, Decided decided) {
        List<Named> things = GraphNames.in(graph, partners(type));
        List<Named> named = RecordNames.in(records, type);
        return new Found(Skos.exactMatch, things.size(), named.size(), NameMatching.ofSame(named).match(things, decided), records);
    }

    /** What in the graph a type of record may be; articles often make a hospital the employer. */
    private static Resource[] partners(Resource type) {
        if (type.equals(PLD.LaborOrganization)) {
            return new Resource[] {PL.Union};
        } else if (type.equals(PLD.HealthSystem)) {
            return new Resource[] {PL.Employer};
        }
        return type.equals(PLD.WikidataItem) ? new Resource[] {PL.Union, PL.Employer, PL.Facility} : new Resource[] {PL.Facility, PL.Employer};
    }

    private static Found parts(Model graph, Model records, Resource type, Decided decided) {
        List<Named> employers = GraphNames.in(graph, PL.Employer, PL.Facility);
        List<Named> named = RecordNames.in(records, type);
        return new Found(PL.employer, employers.size(), named.size(), NameMatching.ofParts(named).match(employers, decided), records);
    }

    private void write(String kind, List<Found> found, RecordGraph links) {
        links.itself(VoidTerms.Linkset).with(VoidTerms.target, ResourceFactory.createResource(mint.dataset(kind))).with(Dcterms.created, today);
        found.forEach(each -> each.matches().forEach(match -> write(match, each, links)));
        found.forEach(each -> each.sites().forEach((strike, site) -> links.about(strike).with(PL.facility, site)));
    }

    private void write(Match match, Found found, RecordGraph links) {
        write(match, found.relation(), links);
        if (match.certain() && found.relation().equals(Skos.exactMatch)) {
            Resource record = ResourceFactory.createResource(match.record());
            links.about(match.thing()).with(Schema.sameAs, found.pages().getOrDefault(match.record(), record));
        }
    }

    private void write(Match match, Property relation, RecordGraph links) {
        Resource thing = ResourceFactory.createResource(match.thing());
        Resource record = ResourceFactory.createResource(match.record());
        Property said = match.certain() ? relation : Skos.closeMatch;
        Description link = links.record(PLD.Link, match.thing(), match.record()).with(PLD.thing, thing).with(PLD.record, record)
            .with(PLD.relation, said).with(PLD.score, BigDecimal.valueOf(match.score()).setScale(3, RoundingMode.HALF_UP))
            .with(PLD.reason, match.reason()).with(Dcterms.created, today);
        if (match.decided()) {
            link.with(PLD.decided, true);
        }
        if (said.equals(PL.employer)) {
            links.about(match.record()).with(said, thing);
        } else {
            links.about(match.thing()).with(said, record);
        }
    }
}
