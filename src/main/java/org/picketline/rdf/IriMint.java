// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.rdf;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.picketline.model.Article;
import org.picketline.model.Claim;
import org.picketline.model.Concept;
import org.picketline.model.Entity;
import org.picketline.model.Event;
import org.picketline.model.Evidence;
import org.picketline.model.Figure;
import org.picketline.model.Role;
import org.picketline.model.Slot;
import org.picketline.model.Statement;
import org.picketline.model.Value;

/**
 * The one place that makes IRIs. Each is a pure function of what it names: the same text gives the same IRIs
 * on every machine, and a fact added or dropped elsewhere in an article renames no other.
 *
 * <p>All IRIs are plain ASCII. Safe for use by several threads.
 */
public final class IriMint {

    /** Where instances live unless configured otherwise. */
    public static final String DEFAULT_BASE = "https://w3id.org/picketline/";

    /** Where concepts live, whatever the base: they belong to the ontology. */
    public static final String CONCEPTS = "https://w3id.org/picketline/concept/";

    private static final String GAP = "\u001f";

    private final String base;

    /**
     * @param base an absolute IRI; a missing slash at its end is added
     * @throws IllegalArgumentException if it is not absolute or has characters that an IRI cannot have
     */
    public IriMint(String base) {
        if (!isAbsolute(base)) {
            throw new IllegalArgumentException("the base of IRIs must be absolute, like " + DEFAULT_BASE + ", but is \"" + base + "\"");
        }
        this.base = base.endsWith("/") || base.endsWith("#") ? base : base + "/";
    }

    private static boolean isAbsolute(String iri) {
        try {
            return URI.create(iri).isAbsolute();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** What every IRI of an instance begins with. */
    public String base() {
        return base;
    }

    /** The article, and the graph that holds what it says: by its cleaned text and its day of publication. */
    public String article(Article article) {
        return base + "article/" + Digest.of(article.text() + "\n" + article.published().map(Object::toString).orElse(""));
    }

    /**
     * A named thing, by its kind and name: {@code …/union/unified-nurses}; a place by the larger places too, where known:
     * {@code …/place/california/san-diego}. Articles that use the same name share it.
     */
    public String entity(Entity entity) {
        return base + segment(entity.kind()) + "/" + path(entity);
    }

    private static String path(Entity entity) {
        return entity.parent().filter(parent -> isPlace(entity) && isPlace(parent)).map(parent -> path(parent) + "/").orElse("")
            + Slug.of(entity.name());
    }

    private static boolean isPlace(Entity entity) {
        return entity.kind() == Entity.Kind.PLACE;
    }

    private static String segment(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A concept: {@code …/concept/occupation/psychiatric-nurse}. */
    public String concept(Concept concept) {
        return CONCEPTS + segment(concept.scheme()) + "/" + Slug.of(concept.notation());
    }

    /** An event, by its kind, what it says and where the article first reports it; not by its place among the events. */
    public String event(String article, Event event) {
        return article + "/" + Slug.of(event.kind().term().replaceAll("(?<=[a-z])(?=[A-Z])", " ")) + "/" + Digest.of(key(event));
    }

    private String key(Event event) {
        Stream<String> held = Stream.of(Slot.values())
            .flatMap(slot -> event.values(slot).stream().map(value -> slot.term() + "=" + key(value)));
        Stream<String> all = event.claims().stream().map(claim -> claim.slot().term() + "~" + key(claim.value()));
        String first = event.evidence().stream().sorted().findFirst().map(IriMint::span).orElse("");
        return first + GAP + String.join(GAP, Stream.concat(held, all).sorted().distinct().toList());
    }

    private String key(Value value) {
        if (value instanceof Value.Thing thing) {
            return entity(thing.entity());
        } else if (value instanceof Concept concept) {
            return concept(concept);
        }
        return value.toString();
    }

    /** A claim, by what it says, who says so and where; not by its confidence, which better rules may change. */
    public String claim(String subject, Claim claim) {
        return subject + "/claim/" + Digest.of(String.join(GAP, List.of(claim.slot().term(), key(claim.value()),
            claim.qualifier().orElse(""), claim.claimedBy().map(this::entity).orElse(""), span(claim.evidence()))));
    }

    /** A claim of a figure in a statement, by the number and what it counts. */
    public String figure(String statement, Figure figure) {
        return statement + "/claim/" + Digest.of(String.join(GAP, List.of(figure.number().toPlainString(), figure.unit(), figure.qualifier().orElse(""))));
    }

    /** Words of an article, by their offsets. */
    public String evidence(String article, int start, int end) {
        return article + "/evidence/" + start + "-" + end;
    }

    /** A role, by person, title, organization and side: told twice, it is one. */
    public String role(String article, Role role) {
        return article + "/role/" + Digest.of(String.join(GAP, List.of(entity(role.person()), role.title().orElse(""),
            role.organization().map(this::entity).orElse(""), role.side().map(this::concept).orElse(""))));
    }

    /** A statement, by its speaker, for whom they speak, and where it stands. */
    public String statement(String article, Statement statement) {
        return article + "/statement/" + Digest.of(String.join(GAP, List.of(entity(statement.speaker()),
            statement.onBehalfOf().map(this::entity).orElse(""), span(statement.evidence()))));
    }

    /** The named graph of a dataset: {@code …/dataset/fmcs}. */
    public String dataset(String kind) {
        return base + "dataset/" + Slug.of(kind);
    }

    /** The named graph of the links to a dataset: {@code …/links/fmcs}. */
    public String links(String kind) {
        return base + "links/" + Slug.of(kind);
    }

    /** A record of a dataset, by the values that tell it from all others there. */
    public static String record(String dataset, String type, List<String> key) {
        String only = key.get(0);
        return dataset + "/" + Slug.of(type) + "/" + (key.size() == 1 && only.matches("[A-Za-z0-9-]{1,60}") ? only : Digest.of(String.join(GAP, key)));
    }

    /** The act of reading an article's facts. */
    public String reading(String article) {
        return article + "/reading";
    }

    /** Picketline itself, in one version. */
    public String agent(String version) {
        return base + "agent/picketline/" + Slug.of(version.replace('.', '-'));
    }

    private static String span(Evidence evidence) {
        return evidence.start() + "-" + evidence.end();
    }
}
