// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which articles are copies of one text, as {@link CopyFinder} noted down: a wire story that many papers print counts as one source. */
final class Copies {

    private final Ledger ledger;

    Copies(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The article whose text it has; itself, if none. */
    String original(String article) {
        return ledger.one(article, Ledger.Entry.ORIGINAL).orElse(article);
    }

    /** The day of the first dated copy of its text; empty if it has no copies. */
    Optional<LocalDate> day(String article) {
        return ledger.one(article, Ledger.Entry.DAY).map(LocalDate::parse);
    }

    /** How many texts these articles are. */
    int texts(Collection<String> articles) {
        return articles.stream().map(this::original).collect(Collectors.toCollection(HashSet::new)).size();
    }

    static Set<String> articles(Collection<Told> tellings) {
        return tellings.stream().map(Told::article).collect(Collectors.toSet());
    }
}
