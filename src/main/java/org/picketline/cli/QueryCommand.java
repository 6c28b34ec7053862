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
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.query.Dataset;
import org.picketline.query.QueryLibrary;
import org.picketline.query.QueryProblem;
import org.picketline.query.QueryRunner;
import org.picketline.query.SavedQuery;
import org.picketline.store.StoreException;
import org.picketline.store.TdbStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks the graph: runs a saved query or a query in a file and writes its answer. */
@Command(name = "query", description = "Asks the graph a saved query or a query of your own.", mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {"  picketline query list-strikes", "  picketline query list-strikes --param employer=\"Kaiser Permanente\" --format csv",
            "  picketline query my.rq --timeout 5m", "", "The saved queries: picketline queries"})
public final class QueryCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME|FILE.rq", description = "A saved query such as strikes/list-strikes or just list-strikes, or a file.")
    private String wanted;

    @Option(names = "--store", paramLabel = "DIR", defaultValue = "graph", description = "The store's folder (otherwise ${DEFAULT-VALUE}).")
    private Path store;

    @Option(names = "--format", paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}; otherwise table, or turtle for a query that builds a graph.")
    private ResultFormat format;

    @Option(names = "--param", paramLabel = "NAME=VALUE", description = "A value for a parameter of the query; may be repeated.")
    private final Map<String, String> values = new LinkedHashMap<>();

    @Option(names = "--timeout", paramLabel = "TIME", defaultValue = "60s", converter = TimeSpan.class,
            description = "When to give up, such as 500ms, 90s or 5m; 0 for never (otherwise ${DEFAULT-VALUE}).")
    private Duration timeout;

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
        try {
            SavedQuery query = query();
            ResultFormat fitting = format == null ? ResultFormat.usual(query.query()) : format;
            if (!fitting.fits(query.query())) {
                throw new ParameterException(spec.commandLine(), fitting.misfit(query));
            }
            answer(query, fitting).writeTo(out);
            out.flush();
            return 0;
        } catch (QueryProblem | StoreException e) {
            spec.commandLine().getErr().println(e.getMessage());
            spec.commandLine().getErr().flush();
            return 1;
        }
    }

    private SavedQuery query() {
        Path file = Path.of(wanted);
        return wanted.endsWith(SavedQuery.ENDING) || Files.isRegularFile(file) ? SavedQuery.read(file)
                : QueryLibrary.builtIn().named(wanted);
    }

    private ByteArrayOutputStream answer(SavedQuery query, ResultFormat fitting) {
        try (TdbStore open = TdbStore.open(store)) {
            return open.read(dataset -> answer(query, fitting, dataset));
        }
    }

    /** The whole answer is held back until it is complete: half of one would look whole to whoever reads it. */
    private ByteArrayOutputStream answer(SavedQuery query, ResultFormat fitting, Dataset dataset) {
        ResultPrinter printer = new ResultPrinter(fitting, TerminalWidth.of(spec));
        return new QueryRunner(dataset, timeout).run(query, values, execution -> {
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            printer.print(execution, answer);
            return answer;
        });
    }
}
