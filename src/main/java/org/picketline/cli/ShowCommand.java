// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.picketline.query.ArticleName;
import org.picketline.query.ArticleView;
import org.picketline.query.ArticleView.Fact;
import org.picketline.store.TdbStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows what the graph says of one article. */
@Command(name = "show", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Shows what the graph says of one article, each fact under the sentence that proves it.",
    footerHeading = "%nExamples:%n", footer = {"  picketline show 2024-strike.html", "  picketline show 3fa9"})
final class ShowCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ARTICLE", description = "Its file name, address or IRI, or the beginning of one.")
    private String wanted;

    @Mixin
    private StoreOption store;

    private final Console console;
    private final PrintWriter out;

    ShowCommand(Console console) {
        this.console = console;
        out = console.outWriter();
    }

    @Override
    public Integer call() {
        try (TdbStore open = store.open()) {
            SortedSet<String> articles = open.articles();
            ArticleView view = open.read(d -> ArticleView.of(d, ArticleName.find(d, articles, wanted)));
            head(view);
            Sentences sentences = new Sentences(open.text(view.name().iri()).orElse(""));
            view.facts().stream().collect(Collectors.groupingBy(f -> sentences.around(f), java.util.TreeMap::new, Collectors.toList()))
                .forEach(this::sentence);
            out.flush();
            return ExitStatus.FINE;
        }
    }

    private void head(ArticleView view) {
        ArticleName name = view.name();
        out.println(bold(name.headline().orElse(name.source())));
        out.println(plain(name.source()) + name.published().map(day -> ", " + day).orElse(""));
        out.println(name.iri());
        out.println(name.relevant() ? "Issues: " + (view.issues().isEmpty() ? "none named" : String.join(", ", view.issues()))
            : "Not about a labor dispute in health care.");
    }

    private void sentence(Sentences.Span span, List<Fact> facts) {
        out.println("\n" + bold(span.words()));
        facts.stream().collect(Collectors.groupingBy(Fact::subject, java.util.TreeMap::new, Collectors.toList())).forEach((subject, same) -> {
            out.println("  " + subject);
            same.stream().map(Fact::said).filter(said -> !said.isEmpty()).sorted(Comparator.naturalOrder()).distinct()
                .forEach(said -> out.println("    " + plain(said)));
        });
    }

    private String bold(String words) {
        return console.colour() ? "\u001b[1m" + plain(words) + "\u001b[0m" : plain(words);
    }

    /** An article's text must not steer the terminal. */
    private static String plain(String words) {
        return words.replaceAll("\\p{Cntrl}+", " ");
    }
}
