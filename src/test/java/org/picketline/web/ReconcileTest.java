// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.picketline.web.sparql.Limits;

/** A client of the Reconciliation Service API, and the schemas of its version 0.2. */
class ReconcileTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SCHEMAS = Path.of("src/test/resources/reconciliation");
    private static final String UNION = RunningSite.BASE + "union/";

    @TempDir
    static Path folder;
    private static RunningSite site;

    @BeforeAll
    static void start() {
        site = RunningSite.withDisputes(folder.resolve("store"), Limits.USUAL);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static JsonNode ask(String queries) throws IOException {
        return json(site.post("reconcile", "application/x-www-form-urlencoded", "queries=" + RunningSite.encoded(queries)));
    }

    /** The schemas name a meta-schema without a version and one of another standard on the network; neither is needed here. */
    private static JsonSchema schema(String name) throws IOException {
        ObjectNode schema = (ObjectNode) JSON.readTree(Files.readString(SCHEMAS.resolve(name + ".json")).replace("\"type.json\"", "\"" + SCHEMAS.resolve("type.json").toUri() + "\""));
        schema.remove("$schema");
        schema.remove("$id");
        if (schema.path("properties").has("authentication")) {
            ((ObjectNode) schema.path("properties")).remove("authentication");
        }
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema);
    }

    @Test
    void everyAnswerFitsItsSchema() throws IOException {
        String ids = "{\"ids\": [\"" + UNION + "lcu-local-9\"], \"properties\": [{\"id\": \"parent\"}, {\"id\": \"strikes\"}, {\"id\": \"place\"}, {\"id\": \"other-name\"}]}";
        assertThat(schema("manifest").validate(json(site.get("reconcile")))).isEmpty();
        assertThat(schema("reconciliation-result-batch").validate(ask("{\"a\": {\"query\": \"Northmoor\"}, \"b\": {\"query\": \"nobody at all\"}}"))).isEmpty();
        assertThat(schema("data-extension-response").validate(json(site.get("reconcile?extend=" + RunningSite.encoded(ids))))).isEmpty();
        assertThat(schema("data-extension-property-proposal").validate(json(site.get("reconcile/properties?type=Union")))).isEmpty();
        assertThat(schema("suggest-entities-response").validate(json(site.get("reconcile/suggest/entity?prefix=lakes")))).isEmpty();
        assertThat(schema("suggest-types-response").validate(json(site.get("reconcile/suggest/type?prefix=un")))).isEmpty();
        assertThat(schema("suggest-properties-response").validate(json(site.get("reconcile/suggest/property?prefix=p")))).isEmpty();
    }

    @Test
    void schemasCanSayNo() throws IOException {
        assertThat(schema("reconciliation-result-batch").validate(JSON.readTree("{\"a\": {\"result\": [{\"name\": \"x\"}]}}"))).isNotEmpty();
    }

    @Test
    void fullNamesAndAcronymsAreMatches() throws IOException {
        JsonNode answer = ask("{\"full\": {\"query\": \"Lakes Caregivers Union\", \"type\": \"Union\"}, \"short\": {\"query\": \"TCHSA\"}, \"slip\": {\"query\": \"Lakes Caregivrs Union\"}}");
        assertThat(answer.at("/full/result/0/id").asText()).isEqualTo(UNION + "lakes-caregivers-union");
        assertThat(answer.at("/full/result/0/match").asBoolean()).isTrue();
        assertThat(answer.at("/short/result/0/id").asText()).isEqualTo(UNION + "tri-county");
        assertThat(answer.at("/short/result/0/match").asBoolean()).isTrue();
        assertThat(answer.at("/slip/result/0/id").asText()).isEqualTo(UNION + "lakes-caregivers-union");
    }

    @Test
    void localOfAnotherNumberIsNoMatch() throws IOException {
        JsonNode answer = ask("{\"a\": {\"query\": \"LCU Local 12\", \"type\": \"Union\"}}");
        answer.at("/a/result").forEach(candidate -> assertThat(candidate.path("match").asBoolean()).isFalse());
    }

    @Test
    void oneNameOfTwoKindsIsLeftToThePerson() throws IOException {
        JsonNode both = ask("{\"a\": {\"query\": \"Northmoor\"}}").at("/a/result");
        assertThat(both).hasSizeGreaterThan(1);
        assertThat(both.get(0).path("match").asBoolean()).isFalse();
        assertThat(ask("{\"a\": {\"query\": \"Northmoor\", \"type\": \"Employer\"}}").at("/a/result/0/match").asBoolean()).isTrue();
    }

    @Test
    void aPropertyTellsNamesakesApart() throws IOException {
        JsonNode told = ask("{\"a\": {\"query\": \"Northmoor\", \"properties\": [{\"pid\": \"place\", \"v\": \"duluth\"}]}}").at("/a/result");
        assertThat(told.get(0).path("id").asText()).isEqualTo(RunningSite.BASE + "employer/northmoor-health");
        assertThat(told.get(0).path("match").asBoolean()).isTrue();
        assertThat(told.get(1).path("score").asDouble()).isLessThan(told.get(0).path("score").asDouble());
    }

    @Test
    void tableIsExtendedFromTheGraph() throws IOException {
        String asked = "{\"ids\": [\"" + UNION + "lcu-local-9\", \"" + UNION + "lakes-caregivers-union\", \"" + UNION + "none\"], \"properties\": [{\"id\": \"parent\"}, {\"id\": \"strikes\"}]}";
        JsonNode rows = json(site.get("reconcile?extend=" + RunningSite.encoded(asked))).path("rows");
        assertThat(rows.path(UNION + "lcu-local-9").at("/parent/0/name").asText()).isEqualTo("Lakes Caregivers Union");
        assertThat(rows.path(UNION + "lakes-caregivers-union").at("/strikes/0/int").asInt()).isEqualTo(1);
        assertThat(rows.path(UNION + "none").path("strikes")).isEmpty();
    }

    @Test
    void draftOfTheNextVersionIsAnswered() throws IOException {
        String asked = "{\"queries\": [{\"type\": \"Place\", \"conditions\": [{\"matchType\": \"name\", \"propertyValue\": \"Duluth\"}]}]}";
        JsonNode answer = json(site.post("reconcile/match", "application/json", asked));
        assertThat(answer.at("/results/0/candidates/0/name").asText()).isEqualTo("Duluth");
    }

    @Test
    void previewMayStandInAFrameAndShowsTextOnly() {
        HttpResponse<String> preview = site.get("reconcile/preview?id=" + RunningSite.encoded(UNION + "lakes-caregivers-union"));
        assertThat(preview.body()).contains("Lakes Caregivers Union", "LCU");
        assertThat(preview.headers().firstValue("Content-Security-Policy").orElseThrow()).doesNotContain("frame-ancestors");
        assertThat(site.get("reconcile/preview?id=https://example.org/x").statusCode()).isEqualTo(404);
    }

    @Test
    void thousandRowsInBatchesOfTen() throws IOException {
        for (int page = 0; page < 100; page++) {
            int first = 10 * page;
            String queries = IntStream.range(first, first + 10).mapToObj(i -> "\"q" + i + "\": {\"query\": \"" + (i % 2 == 0 ? "Northmoor Health" : "Tri-County Hosp. Staff Assn. " + i) + "\", \"limit\": 3}")
                .collect(Collectors.joining(",", "{", "}"));
            JsonNode answers = ask(queries);
            assertThat(answers.size()).isEqualTo(10);
            assertThat(answers.at("/q" + first + "/result/0/name").asText()).isEqualTo("Northmoor Health");
        }
    }

    @Test
    void wrongQuestionsAreToldWhatWouldWork() {
        assertThat(site.get("reconcile?queries=%7Bnot").body()).contains("line 1, column");
        assertThat(site.get("reconcile?queries=%5B%5D").statusCode()).isEqualTo(400);
        assertThat(site.get("reconcile?queries=" + RunningSite.encoded("{\"a\": {\"query\": \"x\", \"type\": \"Ship\"}}")).body()).contains("Union", "PublicBody");
        assertThat(site.get("reconcile?queries=" + RunningSite.encoded("{\"a\": {}}")).body()).contains("neither a name nor a property");
        assertThat(site.get("reconcile/nowhere").statusCode()).isEqualTo(404);
        String many = IntStream.range(0, 1001).mapToObj(i -> "\"q" + i + "\": {\"query\": \"x\"}").collect(Collectors.joining(",", "{", "}"));
        assertThat(site.post("reconcile", "application/x-www-form-urlencoded", "queries=" + RunningSite.encoded(many)).statusCode()).isEqualTo(413);
    }
}
