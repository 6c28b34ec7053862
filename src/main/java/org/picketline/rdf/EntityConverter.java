// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.rdf;

import java.util.EnumMap;
import java.util.Map;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.picketline.model.Entity;
import org.picketline.model.Entity.Kind;
import org.picketline.vocab.Org;
import org.picketline.vocab.PL;
import org.picketline.vocab.Skos;

/** A named thing with its names and the larger things it belongs to. */
final class EntityConverter {

    private static final Map<Kind, Resource> CLASSES = new EnumMap<>(Map.of(
        Kind.UNION, PL.Union, Kind.EMPLOYER, PL.Employer, Kind.FACILITY, PL.Facility,
        Kind.PUBLIC_BODY, PL.PublicBody, Kind.PERSON, PL.Person, Kind.PLACE, PL.Place));

    private EntityConverter() { }

    /** Describes the thing, however often it is asked to. */
    static Resource write(Entity entity, ArticleGraph graph) {
        Resource node = graph.node(graph.mint().entity(entity), CLASSES.get(entity.kind()));
        name(node, entity.name(), graph);
        entity.aliases().forEach(alias -> alias(node, alias, graph));
        if (entity.kind() != Kind.PERSON) {
            entity.parent().ifPresent(parent -> node.addProperty(link(entity.kind(), parent.kind()), write(parent, graph)));
        }
        return node;
    }

    /** The first full name is the label. Another that folds to the same IRI, say in capitals, is an other spelling. */
    private static void name(Resource node, String name, ArticleGraph graph) {
        if (node.hasProperty(RDFS.label)) {
            alias(node, name, graph);
        } else {
            graph.text(node, RDFS.label, name);
        }
    }

    private static void alias(Resource node, String alias, ArticleGraph graph) {
        if (!node.hasProperty(RDFS.label, SafeText.of(alias))) {
            graph.text(node, Skos.altLabel, alias);
        }
    }

    private static Property link(Kind child, Kind parent) {
        if (parent == Kind.PLACE) {
            return PL.within;
        }
        return child == Kind.FACILITY && parent != Kind.FACILITY ? PL.operatedBy : Org.subOrganizationOf;
    }
}
