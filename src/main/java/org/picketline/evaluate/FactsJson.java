// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.picketline.model.ArticleFacts;
import org.picketline.model.Claim;
import org.picketline.model.Concept;
import org.picketline.model.Entity;
import org.picketline.model.Event;
import org.picketline.model.Evidence;
import org.picketline.model.Role;
import org.picketline.model.Slot;
import org.picketline.model.Statement;
import org.picketline.model.Value;
import org.picketline.rdf.IriMint;

/**
 * Facts of an article as JSON, the same that a store gives back of it: things that share an IRI are one, under the name
 * that the graph gives them.
 */
public final class FactsJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final IriMint mint;

    public FactsJson(IriMint mint) {
        this.mint = mint;
    }

    /** @param id what the article is called among the gold facts */
    public ObjectNode of(String id, ArticleFacts facts) {
        return new Writing(facts, false).write(id);
    }

    /** The same with what a store keeps only in part: how sure each fact is and what that rests on, see {@link Grounds}. */
    ObjectNode withGrounds(String id, ArticleFacts facts) {
        return new Writing(facts, true).write(id);
    }

    private final class Writing {

        private final ArticleFacts facts;
        private final GraphNames names;
        private final boolean withGrounds;

        Writing(ArticleFacts facts, boolean withGrounds) {
            this.facts = facts;
            this.withGrounds = withGrounds;
            names = GraphNames.of(facts, mint);
        }

        ObjectNode write(String id) {
            ArticleRecord record = new ArticleRecord(id, facts.article().published().map(Object::toString), facts.relevant());
            involved().forEach(thing -> record.thing(thing.kind(), names.label(thing), names.aliases(thing), person(thing)));
            distinct(facts.statements().stream().map(Statement::speaker).map(names::label).toList()).forEach(record::speaker);
            distinct(facts.issues().stream().map(Concept::notation).toList()).forEach(record::issue);
            events().values().forEach(event -> record.event(event(event)));
            if (withGrounds) {
                grounds(record.json());
            }
            return record.json();
        }

        private void grounds(ObjectNode json) {
            facts.claims().forEach(claim -> grounds(claim, json));
            facts.statements().forEach(s -> Grounds.note(json, Section.STATEMENTS.title(), names.label(s.speaker()), s.confidence(), s.signs()));
            facts.roles().forEach(r -> Grounds.note(json, Section.PERSON_SLOTS.title(), names.label(r.person()), r.confidence(), r.signs()));
        }

        private void grounds(Claim claim, ObjectNode json) {
            if (claim.value() instanceof Value.Thing thing) {
                Section.of(thing.entity().kind()).ifPresent(section ->
                    Grounds.note(json, section.title(), names.label(thing.entity()), claim.confidence(), claim.signs()));
            } else if (claim.value() instanceof Concept issue) {
                Grounds.note(json, Section.ISSUES.title(), issue.notation(), claim.confidence(), claim.signs());
            }
        }

        private static Set<String> distinct(List<String> words) {
            return new LinkedHashSet<>(words);
        }

        private Collection<Entity> involved() {
            Map<String, Entity> byIri = new TreeMap<>();
            facts.involved().forEach(thing -> byIri.putIfAbsent(mint.entity(thing), thing));
            return byIri.values();
        }

        private ObjectNode person(Entity thing) {
            ObjectNode person = JSON.objectNode().put("name", names.label(thing));
            facts.roles().stream().filter(role -> names.label(role.person()).equals(names.label(thing))).forEach(role -> addRole(role, person));
            return person;
        }

        /** Of two roles the first stands, slot by slot. */
        private void addRole(Role role, ObjectNode person) {
            role.title().ifPresent(title -> person.putIfAbsent("title", JSON.textNode(title)));
            role.organization().ifPresent(body -> person.putIfAbsent("org", JSON.textNode(names.label(body))));
            role.side().ifPresent(side -> person.putIfAbsent("side", JSON.textNode(side.notation())));
        }

        private Map<String, Event> events() {
            String article = mint.article(facts.article());
            Map<String, Event> byIri = new TreeMap<>();
            facts.events().forEach(event -> byIri.putIfAbsent(mint.event(article, event), event));
            return byIri;
        }

        private ObjectNode event(Event event) {
            EventRecord record = new EventRecord(event.kind().term());
            for (Slot slot : Slot.values()) {
                event.values(slot).forEach(value -> record.value(slot.term(), value(value)));
                event.claims().stream().filter(c -> c.slot() == slot).map(Claim::evidence).sorted().findFirst()
                    .ifPresent(words -> record.evidence(slot.term(), words.text()));
            }
            if (withGrounds) {
                event.claims().forEach(c -> record.grounds(c.slot().term(), value(c.value()), c.confidence(), c.signs()));
            }
            event.evidence().stream().sorted().findFirst().map(Evidence::text).ifPresent(words -> record.evidence("type", words));
            return record.json();
        }

        private JsonNode value(Value value) {
            if (value instanceof Concept concept) {
                return JSON.textNode(names.notation(concept));
            } else if (value instanceof Value.Thing thing) {
                return JSON.textNode(names.label(thing.entity()));
            } else if (value instanceof Value.Date date) {
                return JSON.textNode(date.date().toString());
            } else if (value instanceof Value.Number number) {
                return EventRecord.number(number.number().doubleValue());
            }
            return JSON.booleanNode(((Value.Truth) value).truth());
        }
    }
}
