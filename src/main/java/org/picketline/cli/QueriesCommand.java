// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.picketline.query.Parameter;
import org.picketline.query.QueryLibrary;
import org.picketline.query.SavedQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the saved queries by theme, from their headers. */
@Command(name = "queries", description = "Lists the saved queries with their parameters.", mixinStandardHelpOptions = true)
public final class QueriesCommand implements Callable<Integer> {

    /** How the list is written; constants are spelt as users write them. */
    enum Format { table, json }

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table",
            description = "One of ${COMPLETION-CANDIDATES} (otherwise ${DEFAULT-VALUE}).")
    private Format format;

    private final OutputStream out;

    /** The command on standard output. */
    public QueriesCommand() {
        this(System.out);
    }

    QueriesCommand(OutputStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        List<SavedQuery> queries = QueryLibrary.builtIn().all();
        String list = format == Format.json ? json(queries) : text(queries);
        out.write(list.getBytes(StandardCharsets.UTF_8));
        out.flush();
        return 0;
    }

    private static String text(List<SavedQuery> queries) {
        Map<String, List<SavedQuery>> themes = queries.stream()
                .collect(Collectors.groupingBy(SavedQuery::theme, TreeMap::new, Collectors.toList()));
        StringBuilder text = new StringBuilder();
        themes.forEach((theme, members) -> {
            text.append(text.isEmpty() ? "" : "\n").append(theme).append('\n');
            members.forEach(query -> append(query, text));
        });
        return text.append("\nTo run one: picketline query NAME [--param name=value]\n").toString();
    }

    private static void append(SavedQuery query, StringBuilder text) {
        text.append("  ").append(query.name().substring(query.theme().length() + 1)).append("\n      ").append(query.summary()).append('\n');
        query.parameters().forEach(parameter -> text.append("      --param ").append(parameter.describe()).append('\n'));
    }

    private static String json(List<SavedQuery> queries) throws IOException {
        return new ObjectMapper().writerWithDefaultPrettyPrinter()
                .writeValueAsString(queries.stream().map(QueriesCommand::entry).toList()) + "\n";
    }

    private static Map<String, Object> entry(SavedQuery query) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", query.name());
        entry.put("theme", query.theme());
        entry.put("summary", query.summary());
        entry.put("description", query.header().description());
        entry.put("tags", query.header().tags());
        query.header().view().ifPresent(view -> entry.put("view", view));
        entry.put("parameters", query.parameters().stream().map(QueriesCommand::entry).toList());
        return entry;
    }

    private static Map<String, Object> entry(Parameter parameter) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", parameter.name());
        entry.put("type", parameter.type().word());
        entry.put("required", parameter.required());
        parameter.defaultValue().ifPresent(value -> entry.put("default", value));
        entry.put("allowed", parameter.allowed());
        return entry;
    }
}
