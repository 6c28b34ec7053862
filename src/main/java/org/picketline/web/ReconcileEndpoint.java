// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import static org.picketline.web.ReconcileAnswer.object;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.RDFNode;
import org.picketline.reconcile.Question;
import org.picketline.reconcile.Register;
import org.picketline.reconcile.Thing;
import org.picketline.reconcile.ThingProperty;
import org.picketline.reconcile.ThingType;
import org.picketline.store.GraphStore;
import org.picketline.web.pages.Templates;

/**
 * {@code /reconcile}: the W3C
 * <a href="https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/">Reconciliation Service API 0.2</a>,
 * by which OpenRefine matches a column of names with the graph's unions, employers, facilities, people and places and adds
 * columns from it. {@code /reconcile/match} takes the questions of the draft of version 1.0.
 */
final class ReconcileEndpoint extends Endpoint {

    private static final long serialVersionUID = 1L;
    private static final String JSON = "application/json";
    /** A register older than this is made anew, so that a table sees what was ingested meanwhile. */
    private static final long FRESH_NANOS = 5_000_000_000L;
    private static final int MOST_SUGGESTED = 20;
    /** Other sites show it in a frame: that is what previews are for. */
    private static final String PREVIEW_POLICY = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'";

    private final transient GraphStore store;
    private final transient Templates templates;
    private final int most;
    private final transient ObjectMapper json = new ObjectMapper();
    private transient Register register;
    private long made;

    /** @param most bytes of a body */
    ReconcileEndpoint(Problems problems, GraphStore store, Templates templates, int most) {
        super(problems);
        this.store = store;
        this.templates = templates;
        this.most = most;
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        openToAll(response);
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        RequestWords words = new RequestWords(request, most);
        if (path.equals("/preview")) {
            preview(words, response);
            return;
        }
        Object answer = switch (path) {
            case "", "/" -> service(request, words);
            case "/match" -> matches(body(words));
            case "/extend" -> extension(body(words));
            case "/properties" -> proposed(words);
            case "/suggest/entity" -> object("result", read((d, r) -> r.beginningWith(prefix(words), types(words)).stream().limit(MOST_SUGGESTED).map(ReconcileAnswer::suggested).toList()));
            case "/suggest/type" -> object("result", named(ThingType.values(), prefix(words), ThingType::label, ReconcileAnswer::type));
            case "/suggest/property" -> object("result", named(ThingProperty.values(), prefix(words), ThingProperty::label, ReconcileAnswer::property));
            default -> throw new HttpProblem(404, "There is no /reconcile" + path + "; the manifest at /reconcile names what there is.");
        };
        write(response, JSON, json.writeValueAsBytes(answer));
    }

    private JsonNode body(RequestWords words) throws IOException {
        return ReconcileRequest.parse(json, "body", words.body());
    }

    private Object service(HttpServletRequest request, RequestWords words) {
        Optional<String> queries = words.one("queries");
        if (queries.isPresent()) {
            return batch(ReconcileRequest.parse(json, "queries", queries.get()));
        }
        Optional<String> extend = words.one("extend");
        return extend.isPresent() ? extension(ReconcileRequest.parse(json, "extend", extend.get())) : ReconcileAnswer.manifest(store.base(), site(request));
    }

    /** The address of the site's first page, as the client sees it. */
    private static String site(HttpServletRequest request) {
        return request.getRequestURL().toString().replaceFirst("reconcile/?$", "");
    }

    private Object batch(JsonNode queries) {
        Map<String, Question> batch = ReconcileRequest.batch(queries);
        return read((d, r) -> {
            Map<String, Object> answers = new LinkedHashMap<>();
            batch.forEach((key, question) -> answers.put(key, object("result", candidates(d, r, question))));
            return answers;
        });
    }

    private Object matches(JsonNode body) {
        List<Question> questions = ReconcileRequest.list(body.path("queries"));
        return read((d, r) -> object("results", questions.stream().map(q -> object("candidates", candidates(d, r, q))).toList()));
    }

    private static List<Map<String, Object>> candidates(Dataset graphs, Register register, Question question) {
        return register.candidates(graphs, question).stream().map(ReconcileAnswer::candidate).toList();
    }

    private Object extension(JsonNode asked) {
        List<String> things = new ArrayList<>();
        asked.path("ids").forEach(id -> things.add(id.asText()));
        List<ThingProperty> properties = new ArrayList<>();
        asked.path("properties").forEach(p -> properties.add(property(p.path("id").asText())));
        List<Map<String, Object>> meta = properties.stream().map(p -> object("id", p.id(), "name", p.label())).toList();
        return object("meta", meta, "rows", read((d, r) -> rows(d, r, things, properties)));
    }

    private static ThingProperty property(String id) {
        return ThingProperty.named(id).orElseThrow(() -> HttpProblem.bad("There is no property " + id + " here; there are "
            + Stream.of(ThingProperty.values()).map(ThingProperty::id).toList() + "."));
    }

    private static Map<String, Object> rows(Dataset graphs, Register register, List<String> things, List<ThingProperty> properties) {
        Map<String, Object> rows = new LinkedHashMap<>();
        things.forEach(thing -> rows.put(thing, new LinkedHashMap<String, Object>()));
        for (ThingProperty property : properties) {
            Map<String, List<RDFNode>> values = register.values(graphs, things, property);
            values.forEach((thing, found) -> cells(rows, thing).put(property.id(), found.stream().map(ReconcileAnswer::cell).toList()));
        }
        return rows;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cells(Map<String, Object> rows, String thing) {
        return (Map<String, Object>) rows.get(thing);
    }

    private static Object proposed(RequestWords words) {
        Set<ThingType> types = types(words);
        List<Map<String, Object>> fitting = Stream.of(ThingProperty.values()).filter(p -> types.isEmpty() || types.stream().anyMatch(p::fits))
            .map(ReconcileAnswer::property).toList();
        Map<String, Object> answer = object("properties", fitting);
        words.one("type").ifPresent(type -> answer.put("type", type));
        return answer;
    }

    private static String prefix(RequestWords words) {
        return words.one("prefix").orElseThrow(() -> HttpProblem.bad("What begins how? ?prefix= is missing."));
    }

    private static Set<ThingType> types(RequestWords words) {
        return words.all("type").stream().map(ThingType::of).flatMap(Optional::stream).collect(Collectors.toSet());
    }

    private static <T> List<Map<String, Object>> named(T[] all, String prefix, Function<T, String> label, Function<T, Map<String, Object>> shown) {
        return Stream.of(all).filter(t -> label.apply(t).toLowerCase(java.util.Locale.ROOT).startsWith(prefix.toLowerCase(java.util.Locale.ROOT))).map(shown).toList();
    }

    private void preview(RequestWords words, HttpServletResponse response) throws IOException {
        String id = words.one("id").orElse("");
        Thing thing = this.<Optional<Thing>>read((d, r) -> r.thing(id)).orElseThrow(() -> new HttpProblem(404, "There is nothing here called " + id + "."));
        response.setHeader("Content-Security-Policy", PREVIEW_POLICY);
        Map<String, Object> values = Map.of("title", thing.name(), "root", "../", "path", "reconcile/preview", "thing", thing);
        write(response, "text/html;charset=utf-8", templates.render("preview", values).getBytes(StandardCharsets.UTF_8));
    }

    /** Reads the graph and the register of it. */
    private <T> T read(java.util.function.BiFunction<Dataset, Register, T> question) {
        return store.read(d -> question.apply(d, register(d)));
    }

    private synchronized Register register(Dataset graphs) {
        if (register == null || System.nanoTime() - made > FRESH_NANOS) {
            register = new Register(graphs);
            made = System.nanoTime();
        }
        return register;
    }
}
