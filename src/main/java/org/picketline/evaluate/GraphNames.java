// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.picketline.model.ArticleFacts;
import org.picketline.model.Claim;
import org.picketline.model.Concept;
import org.picketline.model.Entity;
import org.picketline.model.Event;
import org.picketline.model.Slot;
import org.picketline.model.Value;
import org.picketline.rdf.IriMint;

/** The names that an article's graph gives to things: of those that share an IRI, the first name that it is told. */
final class GraphNames {

    private final IriMint mint;
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, SortedSet<String>> aliases = new HashMap<>();

    private GraphNames(IriMint mint) {
        this.mint = mint;
    }

    /** Meets the facts in the order in which the graph is written. */
    static GraphNames of(ArticleFacts facts, IriMint mint) {
        GraphNames names = new GraphNames(mint);
        facts.involved().forEach(names::meet);
        facts.mentioned().forEach(names::meet);
        facts.roles().forEach(role -> {
            names.meet(role.person());
            role.organization().ifPresent(names::meet);
        });
        facts.statements().forEach(statement -> {
            names.meet(statement.speaker());
            statement.onBehalfOf().ifPresent(names::meet);
        });
        facts.events().forEach(names::meet);
        return names;
    }

    private void meet(Event event) {
        for (Slot slot : Slot.values()) {
            event.values(slot).forEach(this::meet);
        }
        for (Claim claim : event.claims()) {
            meet(claim.value());
            claim.claimedBy().ifPresent(this::meet);
        }
    }

    private void meet(Value value) {
        if (value instanceof Value.Thing thing) {
            meet(thing.entity());
        } else if (value instanceof Concept concept) {
            labels.putIfAbsent(mint.concept(concept), concept.notation());
        }
    }

    private void meet(Entity entity) {
        String iri = mint.entity(entity);
        String label = labels.computeIfAbsent(iri, i -> entity.name());
        SortedSet<String> others = aliases.computeIfAbsent(iri, i -> new TreeSet<>());
        Consumer<String> add = name -> {
            if (!name.equals(label)) {
                others.add(name);
            }
        };
        add.accept(entity.name());
        entity.aliases().forEach(add);
        if (entity.kind() != Entity.Kind.PERSON) {
            entity.parent().ifPresent(this::meet);
        }
    }

    String label(Entity entity) {
        return labels.get(mint.entity(entity));
    }

    SortedSet<String> aliases(Entity entity) {
        return Collections.unmodifiableSortedSet(aliases.get(mint.entity(entity)));
    }

    String notation(Concept concept) {
        return labels.get(mint.concept(concept));
    }
}
