// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.picketline.article.ArticleSource;
import org.picketline.model.Article;
import org.picketline.model.ArticleFacts;
import org.picketline.model.Claim;
import org.picketline.model.Concept;
import org.picketline.model.Entity;
import org.picketline.model.Event;
import org.picketline.model.EventKind;
import org.picketline.model.Evidence;
import org.picketline.model.PartialDate;
import org.picketline.model.Role;
import org.picketline.model.Slot;
import org.picketline.model.Statement;
import org.picketline.model.Value;
import org.picketline.rdf.ArticleWriter;
import org.picketline.rdf.IriMint;
import org.picketline.vocab.Oa;

/**
 * Articles as people wrote their facts down, with what should hold across them: merging is measured apart from reading.
 * An event's proof is a line of its own below the text; the text's sentences are statements, so that copies are found.
 */
final class CrossGold {

    static final String BASE = "https://example.org/";
    private static final Map<String, Slot> NAMES = Map.of("places", Slot.PLACE, "occupations", Slot.OCCUPATION, "topics", Slot.TOPIC);

    final JsonNode cross;
    final List<Model> graphs;
    /** The events' names in the article layer, by article and number. */
    final Map<String, List<String>> events;
    final Map<String, String> articles;
    private final IriMint mint = new IriMint(BASE);

    CrossGold(Path facts, Path texts) {
        this(read(facts.resolve("cross.json")), new ArrayList<>(), new TreeMap<>(), new TreeMap<>());
        cross.path("articles").properties().forEach(a -> add(a.getKey(), read(facts.resolve(a.getKey() + ".json")), texts.resolve(a.getValue().asText())));
    }

    CrossGold(JsonNode cross, List<Model> graphs, Map<String, List<String>> events, Map<String, String> articles) {
        this.cross = cross;
        this.graphs = graphs;
        this.events = events;
        this.articles = articles;
    }

    /** Whether the graphs hold what Picketline read, with what people say, on which topics. */
    boolean isRead() {
        return events.values().stream().flatMap(List::stream).anyMatch(e -> e.equals(ReadGold.UNREAD)) || !graphs.get(0).contains(null, Oa.exact, "Event 0 of " + articles.keySet().iterator().next() + ".");
    }

    /** What a folder on the command line holds: as people wrote it down, or with {@code -Dpicketline.read} as read from the texts. */
    static CrossGold given(Path facts, Path texts) {
        CrossGold gold = new CrossGold(facts, texts);
        return Boolean.getBoolean("picketline.read") ? ReadGold.of(gold, texts) : gold;
    }

    private static JsonNode read(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String id, JsonNode gold, Path file) {
        StringBuilder text = new StringBuilder(text(file).strip());
        List<Evidence> sentences = sentences(text.toString());
        List<Evidence> marks = new ArrayList<>();
        for (int i = 0; i < gold.path("events").size(); i++) {
            String mark = "Event " + i + " of " + id + ".";
            int start = text.append('\n').length();
            text.append(mark);
            marks.add(new Evidence(start, start + mark.length(), mark));
        }
        Map<String, Entity> named = named(gold);
        Optional<LocalDate> day = Optional.ofNullable(gold.path("published").textValue()).map(LocalDate::parse);
        Article article = new Article(file.getFileName().toString(), text.toString(), Optional.empty(), day, Optional.empty(), Optional.empty(), List.of());
        List<Event> told = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            told.add(event(gold.path("events").get(i), marks.get(i), named));
        }
        articles.put(id, mint.article(article));
        events.put(id, told.stream().map(e -> mint.event(mint.article(article), e)).toList());
        graphs.add(new ArticleWriter(mint).write(facts(article, gold, named, told, sentences)));
    }

    private static ArticleFacts facts(Article article, JsonNode gold, Map<String, Entity> named, List<Event> told, List<Evidence> sentences) {
        List<Role> roles = stream(gold.path("persons")).map(p -> new Role(named.get(p.path("name").asText()), Optional.ofNullable(p.path("title").textValue()),
            Optional.ofNullable(p.path("org").textValue()).map(named::get), Optional.of(new Concept(Concept.Scheme.SIDE, p.path("side").asText("other"))),
            sentences.get(0))).toList();
        Entity speaker = named.values().iterator().next();
        List<Statement> statements = sentences.stream().map(s -> new Statement(speaker, Optional.empty(), List.of(), s)).toList();
        return new ArticleFacts(article, true, List.copyOf(named.values()), List.of(), stream(gold.path("issues")).map(i -> Concept.issue(i.asText())).toList(),
            roles, statements, told);
    }

    /** Cleaned as for reading: what a page has around its text makes no copy. */
    private static String text(Path file) {
        return article(file).text().replaceAll("\\s+", " ");
    }

    static Article article(Path file) {
        List<Article> articles = new ArrayList<>();
        new ArticleSource(InputStream.nullInputStream()).read(List.of(file.toString()), new ArticleSource.Handler() {
            @Override
            public void article(Article article, String originKey) {
                articles.add(article);
            }

            @Override
            public void skipped(ArticleSource.Problem problem) {
                throw new IllegalStateException(problem.toString());
            }
        });
        return articles.get(0);
    }

    private static List<Evidence> sentences(String text) {
        List<Evidence> all = new ArrayList<>();
        int start = 0;
        for (String sentence : text.split("(?<=[.!?]) ")) {
            all.add(new Evidence(start, start + sentence.length(), sentence));
            start += sentence.length() + 1;
        }
        return all;
    }

    private static Map<String, Entity> named(JsonNode gold) {
        Map<String, Entity> named = new LinkedHashMap<>();
        Stream.of("unions", "employers", "facilities", "persons", "places").forEach(list -> stream(gold.path(list)).forEach(n -> {
            String name = n.isTextual() ? n.asText() : n.path("name").asText();
            TreeSet<String> others = new TreeSet<>();
            Optional.ofNullable(n.path("acronym").textValue()).filter(a -> !a.equals(name)).ifPresent(others::add);
            named.put(name, new Entity(kind(list), name, others, Optional.ofNullable(n.path("employer").textValue()).map(named::get)));
        }));
        return named;
    }

    private static Entity.Kind kind(String list) {
        return Map.of("unions", Entity.Kind.UNION, "employers", Entity.Kind.EMPLOYER, "facilities", Entity.Kind.FACILITY, "persons", Entity.Kind.PERSON,
            "places", Entity.Kind.PLACE).get(list);
    }

    private static Event event(JsonNode gold, Evidence mark, Map<String, Entity> named) {
        EventKind kind = Stream.of(EventKind.values()).filter(k -> k.term().equals(gold.path("type").asText())).findFirst().orElseThrow();
        List<Claim> claims = new ArrayList<>();
        gold.properties().forEach(field -> slot(field.getKey()).filter(kind::has).ifPresent(slot -> {
            List<JsonNode> values = field.getValue().isArray() ? stream(field.getValue()).toList() : List.of(field.getValue());
            values.forEach(v -> claims.add(new Claim(slot, value(slot, v, named), Optional.empty(), Optional.empty(), 0.9, mark)));
        }));
        return new Event(kind, claims, List.of(mark));
    }

    private static Optional<Slot> slot(String name) {
        return Optional.ofNullable(NAMES.get(name)).or(() -> Stream.of(Slot.values()).filter(s -> s.term().equals(name)).findFirst());
    }

    private static Value value(Slot slot, JsonNode value, Map<String, Entity> named) {
        return switch (slot) {
            case STATUS -> new Concept(Concept.Scheme.STATUS, value.asText());
            case RESULT -> new Concept(Concept.Scheme.RESULT, value.asText());
            case KIND -> new Concept(Concept.Scheme.KIND, value.asText());
            case WHAT -> new Concept(Concept.Scheme.WHAT, value.asText());
            case TOPIC -> Concept.issue(value.asText());
            case OCCUPATION -> new Concept(Concept.Scheme.OCCUPATION, value.asText());
            case START, END, DATE -> new Value.Date(PartialDate.parse(value.asText()));
            case OPEN_ENDED -> new Value.Truth(value.asBoolean());
            case UNION -> new Value.Thing(named.getOrDefault(value.asText(), Entity.of(Entity.Kind.UNION, value.asText())));
            case EMPLOYER -> new Value.Thing(named.getOrDefault(value.asText(), Entity.of(Entity.Kind.EMPLOYER, value.asText())));
            case BY, CLAIMANT -> new Value.Thing(named.getOrDefault(value.asText(), Entity.of(Entity.Kind.EMPLOYER, value.asText())));
            case ACTOR -> new Value.Thing(named.getOrDefault(value.asText(), Entity.of(Entity.Kind.PUBLIC_BODY, value.asText())));
            case PLACE -> new Value.Thing(named.getOrDefault(value.asText(), Entity.of(Entity.Kind.PLACE, value.asText())));
            case FACILITY -> new Value.Thing(named.getOrDefault(value.asText(), Entity.of(Entity.Kind.FACILITY, value.asText())));
            default -> new Value.Number(value.decimalValue());
        };
    }

    static Stream<JsonNode> stream(JsonNode array) {
        List<JsonNode> all = new ArrayList<>();
        array.forEach(all::add);
        return all.stream();
    }

    /** The event's name in the article layer. */
    String event(JsonNode member) {
        return events.get(member.path("article").asText()).get(member.path("eventIndex").asInt());
    }

    Resource node(String event) {
        return graphs.stream().map(g -> g.createResource(event)).filter(e -> e.listProperties().hasNext()).findFirst().orElseThrow();
    }

    /** Which events should be one: a number for each, the same for those that are. */
    Map<String, Integer> truth() {
        Map<String, Integer> truth = new HashMap<>();
        int[] next = {0};
        stream(cross.path("merged_events")).forEach(m -> {
            next[0]++;
            stream(m.path("members")).forEach(e -> truth.put(event(e), next[0]));
        });
        events.values().forEach(all -> all.forEach(e -> truth.computeIfAbsent(e, k -> ++next[0])));
        return truth;
    }
}
