// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.picketline.query.Federation;
import org.picketline.query.QueryLibrary;
import org.picketline.query.QueryRunner;
import org.picketline.query.ResultFormat;
import org.picketline.query.ResultPrinter;
import org.picketline.query.SavedQuery;
import org.picketline.store.TdbStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks the graph: runs a saved query or a query in a file and writes its answer. */
@Command(name = "query", description = "Asks the graph a saved query or a query of your own.", mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {"  picketline query list-strikes", "  picketline query list-strikes --param employer=\"Kaiser Permanente\" --format csv",
            "  picketline query my.rq --timeout 5m",
            "  picketline query join.rq --federate http://localhost:3030/sparql --federate https://data.example.org/sparql", "", "The saved queries: picketline queries"})
public final class QueryCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME|FILE.rq", description = "A saved query such as strikes/list-strikes or just list-strikes, or a file.")
    private String wanted;

    @Mixin
    private StoreOption store;

    @Option(names = "--format", paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}; otherwise table, or turtle for a query that builds a graph.")
    private ResultFormat format;

    @Option(names = "--param", paramLabel = "NAME=VALUE", description = "A value for a parameter of the query; may be repeated.")
    private final Map<String, String> values = new LinkedHashMap<>();

    @Option(names = "--timeout", paramLabel = "TIME", defaultValue = "60s", converter = TimeSpan.class,
            description = "When to give up, such as 500ms, 90s or 5m; 0 for never (otherwise ${DEFAULT-VALUE}).")
    private Duration timeout;

    @Mixin
    private ConfidenceOption confidence;

    @Option(names = "--federate", paramLabel = "URL",
            description = "A SPARQL endpoint to ask instead of the store; give several for one answer from all of them, as from one graph.")
    private List<String> endpoints = List.of();

    private final OutputStream out;

    /** The command on standard output. */
    public QueryCommand() {
        this(System.out);
    }

    QueryCommand(OutputStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        SavedQuery query = query();
        ResultFormat fitting = format == null ? ResultFormat.usual(query) : format;
        if (!fitting.fits(query)) {
            throw new ParameterException(spec.commandLine(), fitting.misfit(query));
        }
        answer(query, fitting).writeTo(out);
        out.flush();
        return ExitStatus.FINE;
    }

    private SavedQuery query() {
        Path file = Path.of(wanted);
        return wanted.endsWith(SavedQuery.ENDING) || Files.isRegularFile(file) ? SavedQuery.read(file)
                : QueryLibrary.builtIn().named(wanted);
    }

    private ByteArrayOutputStream answer(SavedQuery query, ResultFormat fitting) {
        ResultPrinter printer = new ResultPrinter(fitting, TerminalWidth.of(spec));
        if (!endpoints.isEmpty()) {
            try (Federation federation = new Federation(endpoints, timeout)) {
                return federation.write(query, values, printer);
            }
        }
        try (TdbStore open = store.open()) {
            return new QueryRunner(confidence.of(open), timeout).write(query, values, printer);
        }
    }
}
