// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import static org.picketline.resolve.Ledger.Entry.CONCEPT;
import static org.picketline.resolve.Ledger.Entry.OF;
import static org.picketline.resolve.Ledger.Entry.TRIPLES;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;

/** The concepts that articles bring, such as occupations that no list has: each description is kept once, however many articles have it. */
final class Concepts {

    private final Ledger ledger;
    private final Set<String> touched = new TreeSet<>();

    Concepts(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Notes down which concepts an article describes now. */
    void note(String article, Optional<Story> story) {
        Map<String, Telling> now = new TreeMap<>();
        story.ifPresent(s -> s.concepts().forEach(c -> now.put("concept:" + CanonicalIris.digest(triples(c)), c)));
        Set<String> before = ledger.of(article, CONCEPT);
        ledger.set(article, CONCEPT, now.keySet());
        now.forEach((id, concept) -> come(id, concept, before));
        before.stream().filter(id -> !now.containsKey(id)).forEach(this::go);
    }

    private void come(String id, Telling concept, Set<String> before) {
        if (!before.contains(id) && !ledger.has(id, TRIPLES)) {
            ledger.set(id, TRIPLES, Set.of(triples(concept)));
            ledger.set(id, OF, Set.of(concept.iri()));
            touched.add(concept.iri());
        }
    }

    private void go(String id) {
        if (ledger.with(CONCEPT, id, 1).isEmpty()) {
            touched.addAll(ledger.of(id, OF));
            ledger.forget(id, TRIPLES, OF);
        }
    }

    private static String triples(Telling concept) {
        StringWriter out = new StringWriter();
        RDFDataMgr.write(out, Stories.blank().add(concept.node().listProperties()), Lang.NTRIPLES);
        return out.toString().lines().sorted().collect(Collectors.joining("\n"));
    }

    /** Concepts to be written anew, among them such as are gone. */
    Set<String> touched() {
        return touched;
    }

    Model describe(String concept) {
        Model all = Stories.blank();
        ledger.with(OF, concept).forEach(id -> RDFDataMgr.read(all, new StringReader(ledger.one(id, TRIPLES).orElse("")), null, Lang.NTRIPLES));
        return all;
    }
}
