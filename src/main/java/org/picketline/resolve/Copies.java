// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which articles are copies of one text, as {@link CopyFinder} noted down: a wire story that many papers print counts as one source. */
final class Copies {

    private static final int KEPT = 20_000;

    private final Ledger ledger;
    private final Map<String, String> originals = new Recent<>(KEPT);

    /** For as long as the ledger stays as it is. */
    Copies(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The article whose text it has; itself, if none. */
    String original(String article) {
        return originals.computeIfAbsent(article, a -> ledger.one(a, Ledger.Entry.ORIGINAL).orElse(a));
    }

    /** Whether an article has the text of another of these. */
    boolean areCopies(String article, Collection<String> others) {
        return others.stream().anyMatch(o -> !o.equals(article) && original(o).equals(original(article)));
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
