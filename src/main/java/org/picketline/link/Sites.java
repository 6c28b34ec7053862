// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.link;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.picketline.vocab.PL;

/**
 * Where strikes were, as the records linked to them tell: articles often name only the owner as struck, and tell of its hospital
 * otherwise. An owner's facility is the site if its name fits the record's employer, and fits better than the owner's own.
 */
final class Sites {

    private static final double LEAST = 0.9;

    private final Model graph;
    private final NameLikeness names;
    private final Map<String, Walkout> records;

    /** @param records the stoppages, of which the words of names are weighed as well */
    Sites(Model graph, Collection<Walkout> records) {
        this.graph = graph;
        names = new NameLikeness(new WordWeights(records.stream().flatMap(r -> r.employers().stream()).toList()), LEAST);
        this.records = records.stream().collect(Collectors.toMap(Walkout::iri, Function.identity(), (one, other) -> one));
    }

    /** The facility that a link tells; empty where articles tell one, or none fits. */
    Optional<Resource> of(Match link) {
        Resource strike = graph.getResource(link.thing());
        if (!link.certain() || strike.hasProperty(PL.facility) || !records.containsKey(link.record())) {
            return Optional.empty();
        }
        List<List<String>> told = records.get(link.record()).employers();
        List<Resource> owners = Names.things(strike, PL.employer).toList();
        double owner = owners.stream().mapToDouble(o -> likeness(o, told)).max().orElse(0);
        return owners.stream().flatMap(Names::sites)
            .filter(site -> likeness(site, told) >= LEAST && likeness(site, told) > owner)
            .max(Comparator.<Resource>comparingDouble(site -> likeness(site, told)).thenComparing(Resource::toString));
    }

    private double likeness(Resource party, List<List<String>> told) {
        return names.best(Names.words(Names.labels(party)), told);
    }
}
