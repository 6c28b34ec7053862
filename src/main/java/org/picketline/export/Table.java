// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.picketline.query.ArticleName;
import org.picketline.vocab.Oa;
import org.picketline.vocab.PL;
import org.picketline.vocab.Schema;

/**
 * Events and roles as CSV, one a row; constants are spelt as users write them. What a spreadsheet would run as a formula is
 * given an apostrophe.
 */
public enum Table {
    strikes(PL.Strike, PL.Lockout), votes(PL.StrikeVote, PL.ContractVote), offers(PL.Offer, PL.Demand, PL.Agreement), roles(PL.Role),
    /** What the columns of the others mean. */
    dictionary();

    private static final String KEY = "@key:";
    private static final String FORMULA = "=+-@\t\r";

    private final List<Resource> types;

    Table(Resource... types) {
        this.types = List.of(types);
    }

    /**
     * Writes it, inside the caller's transaction.
     *
     * @param part whose rows are wanted
     */
    public void write(Dataset dataset, Part part, OutputStream out) {
        rows(new OutputStreamWriter(out, StandardCharsets.UTF_8), csv -> {
            if (this == dictionary) {
                row(csv, List.of("Table", "Column", "Meaning", "Named as by"));
                Column.ALL.forEach(c -> row(csv, List.of(c.table(), c.name(), c.meaning(), c.knownAs())));
                return;
            }
            List<Column> columns = Column.ALL.stream().filter(c -> c.table().equals(name())).toList();
            row(csv, columns.stream().map(Column::name).toList());
            Canon canon = new Canon(dataset, part);
            ExternalKeys keys = new ExternalKeys(dataset);
            canon.things(types.toArray(Resource[]::new)).forEach(r -> row(csv, columns.stream().map(c -> cell(canon, keys, r, c.from())).toList()));
        });
    }

    private static void rows(OutputStreamWriter out, Consumer<CsvWriter> writing) {
        try {
            CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
            writing.accept(csv);
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void row(CsvWriter csv, List<String> cells) {
        csv.writeRecord(cells.stream().map(Table::harmless).toList());
    }

    static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String cell(Canon canon, ExternalKeys keys, Resource event, String from) {
        return switch (from) {
            case "@iri" -> event.getURI();
            case "@kind" -> Canon.words(Canon.type(event));
            case "@city" -> canon.names(places(event).filter(p -> State.of(p).filter(s -> s.name().equals(canon.name(p))).isEmpty()).toList());
            case "@state" -> places(event).flatMap(p -> State.of(p).stream()).map(State::name).sorted().distinct().collect(Collectors.joining("; "));
            case "@days" -> event.hasProperty(PL.durationDays) ? "Days" : "";
            case "@dispute" -> Canon.along(event, "partOf").stream().map(RDFNode::toString).sorted().collect(Collectors.joining("; "));
            case "@source" -> articles(canon, event).map(a -> source(canon, a)).distinct().collect(Collectors.joining("; "));
            case "@firstTold" -> told(canon, event).findFirst().orElse("");
            case "@lastTold" -> told(canon, event).reduce((first, last) -> last).orElse("");
            case "@sentence" -> canon.tellings(event).stream().flatMap(t -> Canon.along(t, "evidence").stream()).flatMap(e -> Canon.literal(e.asResource(), Oa.exact).stream())
                .sorted().findFirst().orElse("");
            case "@geoid" -> keys.codes(event).collect(Collectors.joining("; "));
            default -> from.startsWith(KEY) ? keys.of(event, from.substring(KEY.length())).collect(Collectors.joining("; "))
                : canon.names(Canon.along(event, from));
        };
    }

    private static Stream<Resource> places(Resource event) {
        return Canon.along(event, "place").stream().filter(RDFNode::isResource).map(RDFNode::asResource);
    }

    private static Stream<ArticleName> articles(Canon canon, Resource event) {
        return canon.articles(event).stream().map(a -> ArticleName.of(canon.dataset(), a));
    }

    private static Stream<String> told(Canon canon, Resource event) {
        return articles(canon, event).flatMap(a -> a.published().stream()).sorted();
    }

    private static String source(Canon canon, ArticleName article) {
        Resource node = canon.dataset().getNamedModel(article.iri()).createResource(article.iri());
        return node.hasProperty(Schema.url) ? node.getProperty(Schema.url).getObject().toString() : article.source();
    }
}
