// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.rdf;

import org.apache.jena.rdf.model.Resource;
import org.picketline.model.Role;
import org.picketline.vocab.PL;

/** A person's title at an organization. */
final class RoleConverter {

    private RoleConverter() { }

    static void write(Role role, ArticleGraph graph) {
        Resource node = graph.node(graph.mint().role(graph.iri(), role), PL.Role)
            .addProperty(PL.person, EntityConverter.write(role.person(), graph))
            .addProperty(PL.evidence, EvidenceConverter.write(role.evidence(), graph));
        ClaimConverter.sure(node, role.confidence());
        role.title().ifPresent(title -> graph.text(node, PL.title, title));
        role.organization().ifPresent(body -> node.addProperty(PL.organization, EntityConverter.write(body, graph)));
        role.side().ifPresent(side -> node.addProperty(PL.side, ConceptConverter.write(side, graph)));
    }
}
