// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.picketline.InventedNews.employer;
import static org.picketline.InventedNews.place;
import static org.picketline.InventedNews.status;
import static org.picketline.InventedNews.union;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.picketline.InventedNews;
import org.picketline.model.Concept;
import org.picketline.model.Entity;
import org.picketline.model.EventKind;
import org.picketline.model.Slot;
import org.picketline.rdf.ArticleWriter;
import org.picketline.rdf.IriMint;
import org.picketline.vocab.PL;
import org.picketline.vocab.Skos;

/** A canonical layer that is kept in step, change by change, is to the triple the one that would be made from scratch. */
class RevisionTest {

    private static final String BASE = "https://example.org/";
    private static final Entity NURSES = union("Allied Nurses of the Valley", "ANV");
    private static final Entity SYSTEM = employer("Saltmarsh Health");
    private static final List<Entity> UNIONS = List.of(NURSES, union("ANV"), union("Assembly of Night Vets", "ANV"), union("Orderlies United", "OU"),
        new Entity(Entity.Kind.UNION, "Orderlies United Local 7", new TreeSet<>(), Optional.of(union("Orderlies United", "OU"))), union("OU Local 7"),
        union("Orderlies United, Inc."), union("United American Nurses", "UAN"), union("National Nurses United", "NNU"));
    private static final List<Entity> EMPLOYERS = List.of(SYSTEM, employer("The Saltmarsh Health"), employer("Saltmarsh"), employer("Mercy Hospital"),
        employer("Dunmoor Hospitals", "Dunmoor"), employer("Dunmoor"), employer("Saltmarsh Harbor Clinic"));
    private static final Entity SITE = new Entity(Entity.Kind.FACILITY, "Saltmarsh Harbor Clinic", new TreeSet<>(), Optional.of(SYSTEM));
    private static final List<Entity> PLACES = List.of(place("Alder Bay", ""), place("Alder Bay", "Oregon"), place("Alder Bay", "Maine"), place("Fernwick", "Maine"),
        place("Presque Isle", "Maine"), place("Northern Maine", "Maine"), place("New England", ""));
    private static final List<Entity> PERSONS = List.of(Entity.of(Entity.Kind.PERSON, "Maria Okafor"), Entity.of(Entity.Kind.PERSON, "Lev Brandt"),
        Entity.of(Entity.Kind.PERSON, "Brandt"));
    private static final List<String> WIRES = List.of("The night shift at the harbor clinic waited for months until somebody at the head office "
        + "answered the letters that the aides had sent about lifting patients without a second pair of hands.",
        "Managers of the valley hospitals told reporters that the roster for spring had been drawn up with care and that nobody would be asked "
        + "to work a third weekend in a row.");

    /** What a newsroom, a retraction and an editor can do to a store. */
    private static final class Store {
        private final Random random;
        private final TreeMap<String, Model> articles = new TreeMap<>();
        private final List<Decision> decisions = new ArrayList<>();
        private final Model ledger = Stories.blank();
        private final Model kept = Stories.blank();
        private int number;

        Store(long seed) {
            random = new Random(seed);
        }

        void change() {
            int lot = random.nextInt(10);
            Set<String> changed = new TreeSet<>();
            if (lot < 5 || articles.isEmpty()) {
                for (int i = random.nextInt(4); i >= 0; i--) {
                    changed.add(add());
                }
            } else if (lot < 7) {
                changed.add(articles.remove(any()) == null ? "" : last);
            } else if (lot == 7) {
                changed.add(reread(any()));
            } else {
                decide();
            }
            new Canonical(BASE).revise(changed, a -> articles.getOrDefault(a, ModelFactory.createDefaultModel()), decided(), ledger, kept);
        }

        private String last = "";

        private String any() {
            last = pick(List.copyOf(articles.keySet()));
            return last;
        }

        private String add() {
            Model graph = new ArticleWriter(new IriMint(BASE)).write(news("n" + number++ + ".txt").facts());
            String article = graph.listSubjectsWithProperty(RDF.type, PL.Article).next().getURI();
            articles.put(article, graph);
            return article;
        }

        /** Better rules find less or more in a text that stays. */
        private String reread(String article) {
            Property lost = pick(List.of(PL.workers, PL.place, PL.within, Skos.altLabel, PL.operatedBy, PL.union, RDFS.label));
            articles.put(article, ModelFactory.createDefaultModel().add(articles.get(article)).removeAll(null, lost, null));
            return article;
        }

        private void decide() {
            if (!decisions.isEmpty() && random.nextInt(3) == 0) {
                decisions.remove(random.nextInt(decisions.size()));
                return;
            }
            Resource type = pick(List.of(PL.Strike, PL.Employer, PL.Union, PL.Claim));
            List<String> nodes = articles.values().stream().flatMap(g -> g.listSubjectsWithProperty(RDF.type, type).toList().stream())
                .map(Resource::getURI).distinct().sorted().toList();
            Decision.Verdict verdict = pick(type.equals(PL.Claim) ? List.of(Decision.Verdict.WRONG, Decision.Verdict.RIGHT)
                : List.of(Decision.Verdict.SAME, Decision.Verdict.DIFFERENT));
            List<String> about = random.ints(0, nodes.size()).distinct().limit(Math.min(nodes.size(), verdict.nodes())).mapToObj(nodes::get).sorted().toList();
            if (about.size() == verdict.nodes()) {
                decisions.add(new Decision(BASE + "decision/" + number++, verdict, about, "editor", "2026-03-02T10:15:00Z"));
            }
        }

        private Model decided() {
            Model graph = ModelFactory.createDefaultModel();
            decisions.forEach(d -> d.write(graph));
            return graph;
        }

        private InventedNews news(String source) {
            Entity union = pick(UNIONS);
            Entity employer = pick(EMPLOYERS);
            InventedNews news = InventedNews.of(source, pick(List.of("2024-10-20", "2024-10-23", "2024-12-25", "")))
                .about(pick(List.of("wages", "staffing")))
                .strike("Strike " + random.nextInt(6) + " was told of by one of the papers.", union, employer,
                    pick(List.of("2024-10-21", "2024-10-22", "2024-10", "--10-21", "")), Slot.WORKERS, pick(List.of(900, 950)),
                    Slot.STATUS, status(pick(List.of("planned", "ongoing", "ended"))), Slot.PLACE, pick(PLACES),
                    Slot.OCCUPATION, new Concept(Concept.Scheme.OCCUPATION, pick(List.of("lift aide", "night nurse"))))
                .event(EventKind.DEMAND, "Demand " + number + ".", Slot.BY, union, Slot.TOPIC, Concept.issue("wages"))
                .event(EventKind.PARTICIPATION, "Count " + number + ".", Slot.CLAIMANT, pick(List.of(union, employer)), Slot.PERCENT, pick(List.of(30, 60, 90)))
                .says(pick(PERSONS), pick(List.of("president", "nurse")), union, pick(List.of("It is hard.", pick(WIRES), pick(WIRES))));
            return random.nextBoolean() ? news.involving(SITE) : news;
        }

        private <T> T pick(List<T> from) {
            return from.get(random.nextInt(from.size()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void changeByChangeIsAsFromScratch(long seed) {
        Store store = new Store(seed);
        for (int step = 0; step < 30; step++) {
            store.change();
            Model ledger = Stories.blank();
            Model anew = Stories.blank();
            new Canonical(BASE).revise(store.articles.keySet(), store.articles::get, store.decided(), ledger, anew);
            assertThat(difference(store.kept, anew)).as("step " + step).isEmpty();
            assertThat(difference(store.ledger, ledger)).as("ledger, step " + step).isEmpty();
        }
        assertThat(store.articles).isNotEmpty();
    }

    private static List<String> difference(Model kept, Model anew) {
        if (kept.size() == anew.size() && kept.containsAll(anew)) {
            return List.of();
        }
        Set<String> all = new TreeSet<>(lines(kept));
        Set<String> wanted = lines(anew);
        List<String> difference = new ArrayList<>(wanted.stream().filter(l -> !all.contains(l)).map(l -> "lacks " + l).toList());
        all.stream().filter(l -> !wanted.contains(l)).forEach(l -> difference.add("has " + l));
        return difference;
    }

    private static Set<String> lines(Model model) {
        return model.getGraph().stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void nothingIsLeftWhenAllArticlesAreGone() {
        Store store = new Store(9);
        for (int step = 0; step < 10; step++) {
            store.change();
        }
        Set<String> all = Set.copyOf(store.articles.keySet());
        store.articles.clear();
        store.decisions.clear();
        new Canonical(BASE).revise(all, a -> ModelFactory.createDefaultModel(), store.decided(), store.ledger, store.kept);
        assertThat(lines(store.kept)).isEmpty();
        assertThat(lines(store.ledger)).isEmpty();
    }

    /** What is not looked at can't be changed: articles of another dispute are not even read. */
    @Test
    void articleOfOneDisputeReadsNoneOfAnother() {
        TreeMap<String, Model> articles = new TreeMap<>();
        InventedDisputes disputes = new InventedDisputes(60, 3);
        disputes.draw(articles::put);
        Model ledger = Stories.blank();
        Model canonical = Stories.blank();
        String late = articles.lastKey();
        Model graph = articles.remove(late);
        new Canonical(BASE).revise(articles.keySet(), articles::get, ModelFactory.createDefaultModel(), ledger, canonical);
        articles.put(late, graph);
        Set<String> read = new TreeSet<>();
        new Canonical(BASE).revise(Set.of(late), a -> {
            read.add(a);
            return articles.get(a);
        }, ModelFactory.createDefaultModel(), ledger, canonical);
        assertThat(read).contains(late).allMatch(a -> disputes.parties.get(a).equals(disputes.parties.get(late)));
    }
}
