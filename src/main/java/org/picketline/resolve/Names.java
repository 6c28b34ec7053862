// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;

/** Which thing of the canonical layer each article means by a name, as {@link WhoIsWho} found out; for as long as the ledger stays as it is. */
final class Names {

    private static final int KEPT = 5_000;

    private final Ledger ledger;
    private final NameBook book;
    private final Map<String, Map<String, Known>> known = new Recent<>(KEPT);
    private final Map<String, Optional<String>> types = new Recent<>(KEPT);
    private final Map<String, Optional<String>> parents = new Recent<>(KEPT);
    private final Map<String, Optional<String>> successors = new Recent<>(KEPT);

    Names(Ledger ledger, NameBook book) {
        this.ledger = ledger;
        this.book = book;
    }

    /** A name of an article, and the thing it stands for. */
    private record Known(Named named, String thing) { }

    private Optional<Known> known(String article, String iri) {
        return Optional.ofNullable(known.computeIfAbsent(article, this::read).get(iri));
    }

    private Map<String, Known> read(String article) {
        Map<String, Known> all = new HashMap<>();
        ledger.of(article, Ledger.Entry.NAMES).forEach(id -> all.putIfAbsent(book.name(id).iri(),
            new Known(book.name(id), ledger.one(id, Ledger.Entry.THING).orElseThrow())));
        return all;
    }

    /** The thing's name in the canonical layer; anything that is no thing keeps its own. */
    String canonical(String article, String iri) {
        return known(article, iri).map(Known::thing).orElse(iri);
    }

    Optional<String> thing(String look) {
        return book.thing(look);
    }

    boolean isA(String canonicalIri, Resource type) {
        return types.computeIfAbsent(canonicalIri, k -> ledger.one(k, Ledger.Entry.TYPE)).equals(Optional.of(type.getURI()));
    }

    String label(String canonicalIri) {
        return ledger.one(canonicalIri, Ledger.Entry.LABEL).orElse("");
    }

    /** On which side somebody is whom an article names; empty if it doesn't say. */
    String side(String article, String iri) {
        return known(article, iri).map(k -> k.named().side()).orElse("");
    }

    /** The larger organizations, of each local its union, of each site its employer; and the union that came after one. */
    Kinship kinship() {
        return new Kinship(party -> parents.computeIfAbsent(party, k -> ledger.one(k, Ledger.Entry.PARENT)),
            union -> successors.computeIfAbsent(union, k -> ledger.one(k, Ledger.Entry.SUCCESSOR)));
    }
}
