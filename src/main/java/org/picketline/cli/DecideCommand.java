// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.picketline.ingest.Decided;
import org.picketline.resolve.Decision;
import org.picketline.resolve.DecisionBook;
import org.picketline.store.TdbStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes down what people decide: what is one and what is not, which claims are wrong or right. */
@Command(name = "decide", mixinStandardHelpOptions = true, sortOptions = false, synopsisSubcommandLabel = "VERDICT",
    description = "Decides what is one thing and what is not, and which claims are wrong or right. Decisions hold from then on, can be undone, and are kept"
        + " when articles are read anew.",
    footerHeading = "%nExamples:%n", footer = {"  picketline decide same IRI IRI", "  picketline decide wrong CLAIM --by \"Ida Tern\"",
        "  picketline decide list", "  picketline decide undo 3f0c", "  picketline decide export decisions.ttl"})
final class DecideCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    private final Console console;

    DecideCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "decide what? same, different, wrong, right, list, undo, export or import");
    }

    /** Who decides. */
    static final class Author {
        @Option(names = "--by", paramLabel = "NAME", defaultValue = "${sys:user.name}", description = "Who decides (otherwise ${DEFAULT-VALUE}).")
        private String name;
    }

    @Command(name = "same", mixinStandardHelpOptions = true, description = "Two nodes, or a thing and a dataset's record, stand for one thing.")
    int same(@Parameters(paramLabel = "IRI") String one, @Parameters(paramLabel = "IRI") String other, @Mixin Author by, @Mixin StoreOption store) {
        return decide(Decision.Verdict.SAME, List.of(one, other), by, store);
    }

    @Command(name = "different", mixinStandardHelpOptions = true, description = "Two nodes stand for two things.")
    int different(@Parameters(paramLabel = "IRI") String one, @Parameters(paramLabel = "IRI") String other, @Mixin Author by, @Mixin StoreOption store) {
        return decide(Decision.Verdict.DIFFERENT, List.of(one, other), by, store);
    }

    @Command(name = "wrong", mixinStandardHelpOptions = true, description = "A claim is not so, or was misread.")
    int wrong(@Parameters(paramLabel = "CLAIM") String claim, @Mixin Author by, @Mixin StoreOption store) {
        return decide(Decision.Verdict.WRONG, List.of(claim), by, store);
    }

    @Command(name = "right", mixinStandardHelpOptions = true, description = "A claim is so, whatever others say.")
    int right(@Parameters(paramLabel = "CLAIM") String claim, @Mixin Author by, @Mixin StoreOption store) {
        return decide(Decision.Verdict.RIGHT, List.of(claim), by, store);
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "All decisions, oldest first.")
    int list(@Mixin StoreOption store) {
        try (TdbStore open = store.open()) {
            Decided.read(open, DecisionBook::all).forEach(console.outWriter()::println);
            return ExitStatus.FINE;
        }
    }

    @Command(name = "undo", mixinStandardHelpOptions = true, description = "Takes a decision back.")
    int undo(@Parameters(paramLabel = "DECISION", description = "Its IRI, or the beginning of its last part.") String wanted, @Mixin StoreOption store) {
        return change(store, book -> "Undone: " + book.undo(wanted));
    }

    @Command(name = "export", mixinStandardHelpOptions = true, description = "Writes all decisions as Turtle.")
    int export(@Parameters(paramLabel = "FILE") Path file, @Mixin StoreOption store) throws IOException {
        try (TdbStore open = store.open(); OutputStream out = Files.newOutputStream(file)) {
            Decided.read(open, book -> {
                book.export(out);
                return null;
            });
            return ExitStatus.FINE;
        }
    }

    @Command(name = "import", mixinStandardHelpOptions = true, description = "Adds decisions from Turtle, all or none.")
    int load(@Parameters(paramLabel = "FILE") Path file, @Mixin StoreOption store) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return change(store, book -> "There are now " + book.load(in) + " decisions.");
        }
    }

    private int decide(Decision.Verdict verdict, List<String> nodes, Author by, StoreOption store) {
        return change(store, book -> "Decided: " + book.decide(verdict, nodes, by.name, Instant.now()));
    }

    private int change(StoreOption store, Function<DecisionBook, String> change) {
        try (TdbStore open = store.open()) {
            console.errWriter().println(Decided.change(open, change));
            return ExitStatus.FINE;
        }
    }
}
