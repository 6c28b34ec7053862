// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.cli;

import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import org.picketline.ingest.CanonicalLayer;
import org.picketline.query.ArticleName;
import org.picketline.store.TdbStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes articles out of the store, with all that only they said. */
@Command(name = "retract", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Takes articles out of the graph: their text, their graph, and what only they said.",
    footerHeading = "%nExamples:%n", footer = {"  picketline retract 2024-strike.html"})
final class RetractCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ARTICLE", arity = "1..*", description = "File names, addresses or IRIs, or the beginning of one.")
    private List<String> wanted;

    @Mixin
    private StoreOption store;

    private final Console console;

    RetractCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (TdbStore open = store.open()) {
            SortedSet<String> articles = open.articles();
            // All names are looked up first, so that a wrong one retracts nothing.
            List<ArticleName> found = open.read(d -> wanted.stream().map(name -> ArticleName.find(d, articles, name)).toList());
            for (ArticleName article : found) {
                open.retract(article.iri());
                console.errWriter().println("Retracted " + article.source() + " (" + article.iri() + ")");
            }
            CanonicalLayer.refresh(open);
            return ExitStatus.FINE;
        }
    }
}
