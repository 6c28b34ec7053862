// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
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

/** An invented article and what it says, put together by hand: what a reader of facts would give. */
public final class InventedNews {

    private final String source;
    private final Optional<LocalDate> published;
    private final StringBuilder text = new StringBuilder();
    private final List<Entity> involved = new ArrayList<>();
    private final List<Concept> issues = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    private InventedNews(String source, Optional<LocalDate> published) {
        this.source = source;
        this.published = published;
        text.append("Told by ").append(source).append('.');
    }

    public static InventedNews of(String source, String day) {
        return new InventedNews(source, day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day)));
    }

    public static Entity union(String name, String... aliases) {
        return new Entity(Entity.Kind.UNION, name, new TreeSet<>(List.of(aliases)), Optional.empty());
    }

    public static Entity employer(String name, String... aliases) {
        return new Entity(Entity.Kind.EMPLOYER, name, new TreeSet<>(List.of(aliases)), Optional.empty());
    }

    public static Entity place(String name, String state) {
        return new Entity(Entity.Kind.PLACE, name, new TreeSet<>(),
            state.isEmpty() ? Optional.empty() : Optional.of(Entity.of(Entity.Kind.PLACE, state)));
    }

    public static Concept status(String notation) {
        return new Concept(Concept.Scheme.STATUS, notation);
    }

    public InventedNews involving(Entity... entities) {
        involved.addAll(List.of(entities));
        return this;
    }

    public InventedNews about(String issue) {
        issues.add(Concept.issue(issue));
        return this;
    }

    /** An event told in one sentence; slots and values alternate. */
    public InventedNews event(EventKind kind, String sentence, Object... slots) {
        Span span = span(sentence);
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < slots.length; i += 2) {
            claims.add(new Claim((Slot) slots[i], value(slots[i + 1]), Optional.empty(), Optional.empty(), 0.9, span.evidence()));
        }
        events.add(new Event(kind, claims, List.of(span.evidence())));
        return this;
    }

    public InventedNews strike(String sentence, Entity union, Entity employer, String start, Object... more) {
        List<Object> slots = new ArrayList<>(List.of(Slot.UNION, union, Slot.EMPLOYER, employer));
        if (!start.isEmpty()) {
            slots.addAll(List.of(Slot.START, PartialDate.parse(start)));
        }
        slots.addAll(List.of(more));
        return involving(union, employer).event(EventKind.STRIKE, sentence, slots.toArray());
    }

    public InventedNews says(Entity person, String title, Entity organization, String sentence) {
        Evidence words = span(sentence).evidence();
        involved.add(person);
        roles.add(new Role(person, Optional.of(title), Optional.of(organization), Optional.empty(), words));
        statements.add(new Statement(person, Optional.of(organization), List.of(), words));
        return this;
    }

    private static Value value(Object value) {
        if (value instanceof Entity entity) {
            return new Value.Thing(entity);
        } else if (value instanceof PartialDate date) {
            return new Value.Date(date);
        } else if (value instanceof Integer number) {
            return Value.Number.of(number);
        }
        return (Value) value;
    }

    private Span span(String sentence) {
        text.append(' ');
        int start = text.length();
        text.append(sentence);
        return new Span(start, sentence);
    }

    public Article article() {
        return new Article(source, text.toString(), Optional.empty(), published, Optional.empty(), Optional.empty(), List.of());
    }

    public ArticleFacts facts() {
        return new ArticleFacts(article(), true, involved, List.of(), issues, roles, statements, events);
    }

    private record Span(int start, String sentence) {
        Evidence evidence() {
            return new Evidence(start, start + sentence.length(), sentence);
        }
    }
}
