// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.picketline.model.Slot;
import org.picketline.vocab.Oa;
import org.picketline.vocab.PL;
import org.picketline.vocab.Prov;
import org.picketline.vocab.Schema;
import org.picketline.vocab.Skos;

/**
 * What people say holds across articles, item by item, in the graph of their own facts: what is one and with which values, what is
 * two, what another article completes, whose title changed. Runs on the twelve disputes, and on another folder of the same form
 * with {@code -Dpicketline.gold=FACTS -Dpicketline.texts=TEXTS}; with {@code -Dpicketline.read=true} as well in the graph of
 * what Picketline itself reads in the texts, and with what both sides say.
 */
class CrossTest {

    private static final Path CORPUS = Path.of("src/test/resources/corpus/disputes");
    private static final Map<String, Slot> LISTS = Map.of("places", Slot.PLACE, "occupations", Slot.OCCUPATION, "topics", Slot.TOPIC);

    /** Items of the twelve disputes that do not hold, each with the reason. */
    private static final Map<String, String> OPEN = Map.of(
        "m17", "an offer without figures, told a year apart", "m41", "one demand on two employers",
        "m43", "an agreement without date or figures, recalled after two months", "k28", "as m43", "k30", "as m43");
    private static final Map<String, String> UNTOLD = Map.of("k46", "the facts have no date that could be completed", "f1", "the facts do not tell the states",
        "d07", "the facts of one article that mentions it have no event of it");

    /** An item that is open and holds after all fails too, so that the list stays true. */
    @TestFactory
    Stream<DynamicTest> twelveDisputes() {
        return new Items(new CrossGold(CORPUS, CORPUS)).all().filter(t -> !UNTOLD.containsKey(id(t))).map(t -> OPEN.containsKey(id(t))
            ? DynamicTest.dynamicTest(t.getDisplayName() + " (open: " + OPEN.get(id(t)) + ")", () -> assertThatThrownBy(t.getExecutable()::execute)
                .isInstanceOf(AssertionError.class)) : t);
    }

    private static String id(DynamicTest test) {
        return test.getDisplayName().split(":")[0];
    }

    @TestFactory
    Stream<DynamicTest> givenFolder() {
        Path facts = Path.of(System.getProperty("picketline.gold", ""));
        Path texts = Path.of(System.getProperty("picketline.texts", facts.toString()));
        Assumptions.assumeTrue(Files.isRegularFile(facts.resolve("cross.json")), "Give a folder with cross.json: -Dpicketline.gold=FACTS -Dpicketline.texts=TEXTS, and -Dpicketline.read=true to read the texts");
        return new Items(CrossGold.given(facts, texts)).all();
    }

    /** The items of one folder, each a test. */
    private static final class Items {
        private final CrossGold gold;
        private final Model canonical = Stories.blank();
        private final Ledger ledger;
        private final Map<String, Model> graphs = new HashMap<>();
        private final Map<String, Resource> found = new HashMap<>();

        Items(CrossGold gold) {
            this.gold = gold;
            Model notes = Stories.blank();
            ledger = new Ledger(notes);
            gold.graphs.forEach(g -> graphs.put(g.listSubjectsWithProperty(RDF.type, PL.Article).next().getURI(), g));
            new Canonical(CrossGold.BASE).revise(graphs.keySet(), graphs::get, ModelFactory.createDefaultModel(), notes, canonical);
            canonical.listStatements(null, Prov.wasDerivedFrom, (RDFNode) null).filterKeep(s -> Told.isEvent(s.getSubject().getPropertyResourceValue(RDF.type)))
                .forEachRemaining(s -> found.put(s.getResource().getURI(), s.getSubject()));
        }

        Stream<DynamicTest> all() {
            return Stream.of(tests("near_duplicates", this::isOneSource), tests("merged_events", this::isOneEvent), tests("must_not_merge", this::staysApart),
                tests("completed_slots", this::isCompleted), tests("persons", this::keepsTitles), tests("same_entities", this::isOneThing),
                tests("different_entities", this::areDifferentThings), tests("same_dispute", this::isOneDispute),
                gold.isRead() ? tests("contradicting_claims", this::isContested) : Stream.<DynamicTest>empty()).flatMap(t -> t);
        }

        private Stream<DynamicTest> tests(String list, Consumer<JsonNode> check) {
            return CrossGold.stream(gold.cross.path(list)).map(item -> DynamicTest.dynamicTest(item.path("id").asText() + ": "
                + item.path("why").asText(item.path("note").asText()), () -> check.accept(item)));
        }

        private void isOneSource(JsonNode item) {
            List<String> articles = CrossGold.stream(item.path("articles")).map(a -> gold.articles.get(a.asText())).toList();
            assertThat(articles.stream().map(a -> canonical.createResource(a).getPropertyResourceValue(Prov.alternateOf)).filter(o -> o != null)
                .map(Resource::getURI)).hasSize(articles.size() - 1).isSubsetOf(articles);
        }

        private void isOneEvent(JsonNode item) {
            Set<Resource> nodes = CrossGold.stream(item.path("members")).map(m -> found.get(gold.event(m))).collect(Collectors.toSet());
            assertThat(nodes).as("nodes").hasSize(1).doesNotContainNull();
            Resource event = nodes.iterator().next();
            item.path("merged").properties().stream().filter(f -> !f.getKey().equals("type")).forEach(f -> hasValue(event, f.getKey(), f.getValue()));
        }

        private void hasValue(Resource event, String name, JsonNode value) {
            Slot slot = LISTS.getOrDefault(name, Stream.of(Slot.values()).filter(s -> s.term().equals(name)).findFirst().orElse(Slot.KIND));
            List<String> wanted = value.isArray() ? CrossGold.stream(value).map(JsonNode::asText).toList() : List.of(value.asText());
            Set<String> values = values(event, MergedNodes.slot(slot));
            assertThat(wanted.stream().map(Items::plain)).as(name).allSatisfy(w -> assertThat(values).anyMatch(v -> v.equals(w) || agrees(v, w)));
        }

        /** Of dates, if one says no more than the other and both tell year and month. */
        private static boolean agrees(String a, String b) {
            return Stream.of(a, b).allMatch(d -> d.matches("\\d{4}-\\d\\d(-\\d\\d)?")) && (a.startsWith(b) || b.startsWith(a));
        }

        private Set<String> values(Resource event, Property property) {
            Set<String> values = new TreeSet<>();
            event.listProperties(property).forEachRemaining(s -> {
                values.add(plain(Telling.text(s.getObject()).replaceFirst("^http.*/", "")));
                if (s.getObject().isResource() && s.getResource().hasProperty(RDFS.label)) {
                    Stream.of(RDFS.label, Skos.altLabel).flatMap(p -> s.getResource().listProperties(p).toList().stream())
                        .forEach(name -> values.add(plain(name.getString())));
                }
            });
            return values;
        }

        private static String plain(String value) {
            return value.matches("[-\\d.]+") ? value : BestName.plain(value);
        }

        /** All pairs of members but such as are one elsewhere. */
        private void staysApart(JsonNode item) {
            Map<String, Integer> truth = gold.truth();
            List<String> members = CrossGold.stream(item.path("members")).map(gold::event).filter(e -> !e.equals(ReadGold.UNREAD)).toList();
            for (String a : members) {
                members.stream().filter(b -> !truth.get(a).equals(truth.get(b)))
                    .forEach(b -> assertThat(found.get(a)).as(a + " and " + b).isNotEqualTo(found.get(b)));
            }
        }

        private void isCompleted(JsonNode item) {
            assertThat(gold.event(item)).isNotEqualTo(ReadGold.UNREAD);
            hasValue(found.get(gold.event(item)), item.path("slot").asText(), item.path("to"));
        }

        private void keepsTitles(JsonNode item) {
            Set<Resource> persons = CrossGold.stream(item.path("articles"))
                .flatMap(a -> thing(a.asText(), item.path("name").asText(), "person").stream()).collect(Collectors.toSet());
            assertThat(persons).as("persons").hasSize(1);
            Set<String> titles = canonical.listSubjectsWithProperty(PL.person, persons.iterator().next()).toList().stream()
                .map(r -> r.getProperty(PL.title)).filter(t -> t != null).map(t -> BestName.plain(t.getString()))
                .collect(Collectors.toSet());
            assertThat(titles).containsAll(CrossGold.stream(item.path("titles")).map(t -> BestName.plain(t.path("title").asText())).toList());
        }

        /** One dispute is the news of all the articles, though some may have news of others as well, and others tell of it. */
        private void isOneDispute(JsonNode item) {
            Set<Resource> common = CrossGold.stream(item.path("articles")).map(a -> newsOf(a.asText())).reduce((a, b) -> {
                a.retainAll(b);
                return a;
            }).orElseThrow();
            assertThat(common).hasSize(1);
            CrossGold.stream(item.path("alsoMentionedIn")).forEach(a -> assertThat(tellers(common.iterator().next())).contains(gold.articles.get(a.asText())));
        }

        private Set<String> tellers(Resource dispute) {
            return canonical.listSubjectsWithProperty(PL.partOf, dispute).toList().stream().flatMap(e -> e.listProperties(Prov.wasDerivedFrom).toList().stream())
                .map(s -> s.getResource().getURI()).map(e -> gold.articles.values().stream().filter(a -> e.startsWith(a + "/")).findFirst().orElse("")).collect(Collectors.toSet());
        }

        private Set<Resource> newsOf(String article) {
            return new HashSet<>(canonical.listSubjectsWithProperty(Schema.subjectOf, canonical.createResource(gold.articles.get(article))).toList());
        }

        /** What both sides say or demand on a common topic, or account for in common, of each part of a claim's words what says most of it. */
        private void isContested(JsonNode item) {
            List<JsonNode> claims = CrossGold.stream(item.path("claims")).toList();
            List<Resource> union = claims.stream().filter(c -> !c.path("side").asText().equals("employer")).flatMap(this::said).toList();
            List<Resource> employer = claims.stream().filter(c -> c.path("side").asText().equals("employer")).flatMap(this::said).toList();
            assertThat(union.stream().anyMatch(u -> employer.stream().anyMatch(e -> !Collections.disjoint(topics(u), topics(e)))))
                .as("a common topic of\n" + told(union) + "\nand of\n" + told(employer)).isTrue();
        }

        private Set<RDFNode> topics(Resource said) {
            Set<RDFNode> topics = said.listProperties(PL.topic).mapWith(s -> s.getObject()).toSet();
            said.listProperties(PL.accountsFor).forEachRemaining(s -> topics.add(found.get(s.getResource().getURI())));
            return topics;
        }

        private String told(List<Resource> all) {
            return all.stream().map(s -> topics(s) + " " + words(s)).collect(Collectors.joining("\n"));
        }

        private static String words(Resource said) {
            return said.listProperties(PL.evidence).mapWith(e -> e.getResource().getProperty(Oa.exact).getString()).toList().get(0);
        }

        private Stream<Resource> said(JsonNode claim) {
            Model graph = graphs.get(gold.articles.get(claim.path("article").asText()));
            List<Resource> all = new ArrayList<>(graph.listSubjectsWithProperty(RDF.type, PL.Statement).toList());
            if (claim.path("side").asText().equals("union")) {
                all.addAll(graph.listSubjectsWithProperty(RDF.type, PL.Demand).toList());
            }
            return Stream.of(claim.path("words").asText().split(";")).map(part -> Set.copyOf(List.of(BestName.plain(part).split(" ")).stream().distinct().toList()))
                .map(part -> all.stream().max(Comparator.comparing((Resource s) -> shared(words(s), part)).thenComparing(Resource::getURI)).orElseThrow());
        }

        private static long shared(String words, Set<String> wanted) {
            return Stream.of(BestName.plain(words).split(" ")).distinct().filter(wanted::contains).count();
        }

        private void isOneThing(JsonNode item) {
            assertThat(things(item)).hasSize(1);
        }

        private void areDifferentThings(JsonNode item) {
            assertThat(things(item)).hasSizeGreaterThan(1);
        }

        private Set<Resource> things(JsonNode item) {
            List<Resource> things = CrossGold.stream(item.path("mentions")).flatMap(m -> thing(m.path("article").asText(), m.path("name").asText(),
                item.path("kind").asText()).stream()).toList();
            Assumptions.assumeTrue(things.size() > 1, "the facts name one of them only");
            return new HashSet<>(things);
        }

        /** What an article means by a name, if its facts have the name. */
        private Optional<Resource> thing(String article, String name, String kind) {
            String iri = gold.articles.get(article);
            Names names = new Names(ledger, new NameBook(ledger));
            return Story.of(graphs.get(iri)).get(0).named().stream()
                .filter(n -> kind.equals("organization") || n.type().toLowerCase(Locale.ROOT).endsWith("#" + kind))
                .filter(n -> Stream.concat(n.labels().stream(), n.others().stream()).anyMatch(l -> BestName.plain(l).equals(BestName.plain(name))))
                .map(n -> canonical.createResource(names.canonical(iri, n.iri()))).findFirst();
        }
    }
}
