// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ExportTest {

    private static final String BASE = "https://w3id.org/picketline/";
    private static final String DISPUTE = BASE + "dispute/northmoor";

    private Dataset dataset;

    @BeforeEach
    void read() {
        dataset = RDFDataMgr.loadDataset("src/test/resources/queries/graph.trig");
    }

    private void add(String trig) {
        RDFParser.fromString("@prefix pl: <https://w3id.org/picketline/ontology#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . "
            + "@prefix schema: <https://schema.org/> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> . " + trig, Lang.TRIG).parse(dataset);
    }

    private String text(Table table, String dispute) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        table.write(dataset, Part.of(Optional.ofNullable(dispute)), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<NamedCsvRecord> rows(Table table, String dispute) {
        return CsvReader.builder().ofNamedCsvRecord(text(table, dispute)).stream().toList();
    }

    private byte[] drawn(Drawing drawing, String dispute) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        drawing.write(dataset, Part.of(Optional.ofNullable(dispute)), out);
        return out.toByteArray();
    }

    private Document xml(Drawing drawing, String dispute) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(drawn(drawing, dispute)));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    @Test
    void strikeIsOneRowWithTheTrackersColumns() {
        NamedCsvRecord strike = rows(Table.strikes, null).stream().filter(r -> r.getField("Approximate Number of Participants").equals("1450")).findFirst().orElseThrow();
        assertThat(strike.getField("Labor Organization")).isEqualTo("Lakes Caregivers Union");
        assertThat(strike.getField("Employer")).isEqualTo("Northmoor Health");
        assertThat(strike.getField("Start Date")).isEqualTo("2024-03-04");
        assertThat(strike.getField("City")).contains("Duluth");
        assertThat(strike.getField("State")).isEqualTo("Minnesota");
        assertThat(strike.getField("Strike or Protest")).isEqualTo("strike");
        assertThat(strike.getField("Worker Demands")).contains("staffing");
        assertThat(strike.getField("Sentence")).contains("1,450 pharmacists");
        assertThat(rows(Table.strikes, null)).extracting(r -> r.getField("ID")).doesNotHaveDuplicates();
    }

    @Test
    void votesOffersAndRolesHaveTheirFigures() {
        add("<" + BASE + "role/quill> a pl:Role ; pl:person <" + BASE + "person/ada-quill> ; pl:title \"president\" ; "
            + "<http://www.w3.org/ns/prov#wasDerivedFrom> <" + BASE + "article/a1/role-quill> .");
        assertThat(rows(Table.votes, null)).anySatisfy(v -> {
            assertThat(v.getField("Yes")).isEqualTo("1012");
            assertThat(v.getField("Result")).isEqualTo("ratified");
            assertThat(v.getField("Kind")).isEqualTo("contract vote");
        });
        assertThat(rows(Table.offers, null)).extracting(r -> r.getField("Kind")).contains("offer", "demand", "agreement");
        assertThat(rows(Table.roles, null)).anySatisfy(r -> assertThat(List.of(r.getField("Person"), r.getField("Title"), r.getField("First Told")))
            .containsExactly("Ada Quill", "president", "2024-03-06"));
    }

    @Test
    void disputeAloneHasItsOwnRowsOnly() {
        List<String> all = rows(Table.strikes, null).stream().map(r -> r.getField("ID")).toList();
        List<String> own = rows(Table.strikes, DISPUTE).stream().map(r -> r.getField("Dispute ID")).toList();
        assertThat(own).isNotEmpty().containsOnly(DISPUTE).hasSizeLessThan(all.size());
        assertThat(rows(Table.strikes, BASE + "dispute/none")).isEmpty();
    }

    @Test
    void whatAQueryFoundIsDrawnWithWhatJoinsItAndHasItsEventsAsRows() throws Exception {
        Part found = Part.of(Set.of(BASE + "union/lakes-caregivers-union", DISPUTE, BASE + "union/nobody"));
        ByteArrayOutputStream drawn = new ByteArrayOutputStream();
        Drawing.gexf.write(dataset, found, drawn);
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(drawn.toByteArray()));
        assertThat(elements(document, "node")).extracting(n -> n.getAttribute("id")).containsExactly(DISPUTE, BASE + "union/lakes-caregivers-union");
        assertThat(elements(document, "edge")).extracting(e -> e.getAttribute("label")).containsExactly("union");
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        Table.strikes.write(dataset, found, table);
        assertThat(table.toString(StandardCharsets.UTF_8)).isEqualTo(text(Table.strikes, DISPUTE));
    }

    @Test
    void triplesOfAQueryAreDrawnAsTheyAre() throws Exception {
        Model triples = ModelFactory.createDefaultModel();
        triples.createResource(BASE + "union/lakes-caregivers-union").addProperty(triples.createProperty("http://example.org/facesOff"), triples.createResource(BASE + "employer/northmoor-health"));
        ByteArrayOutputStream drawn = new ByteArrayOutputStream();
        Drawing.graphml.write(dataset, Part.of(triples), drawn);
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(drawn.toByteArray()));
        assertThat(elements(document, "data")).extracting(Element::getTextContent).contains("Lakes Caregivers Union", "Northmoor Health", "faces off");
        assertThat(elements(document, "edge")).hasSize(1);
    }

    @Test
    void dictionaryTellsEveryColumn() {
        List<String> told = rows(Table.dictionary, null).stream().map(r -> r.getField("Table") + " " + r.getField("Column")).toList();
        for (Table table : List.of(Table.strikes, Table.votes, Table.offers, Table.roles)) {
            String head = text(table, null).lines().findFirst().orElseThrow();
            assertThat(told).containsAll(List.of(head.split(",")).stream().map(c -> table + " " + c).toList());
        }
        assertThat(rows(Table.dictionary, null)).allSatisfy(r -> assertThat(r.getField("Meaning")).isNotBlank());
    }

    @Test
    void cellsThatASpreadsheetWouldRunAreNeutralised() {
        int number = 0;
        for (String formula : List.of("=HYPERLINK(1)", "+1", "-1", "@SUM(1)", "\\t=1")) {
            add("<" + BASE + "strike/f" + number + "> a pl:Strike ; pl:employer <" + BASE + "employer/f" + number + "> . "
                + "<" + BASE + "employer/f" + number++ + "> rdfs:label \"" + formula + "\" .");
        }
        assertThat(rows(Table.strikes, null)).extracting(r -> r.getField("Employer")).contains("'=HYPERLINK(1)", "'+1", "'-1", "'@SUM(1)", "'\t=1")
            .noneMatch(e -> e.matches("(?s)[=+@\\t-].*"));
    }

    @Test
    void everyLineOfADrawingEndsAtDots() throws Exception {
        for (Drawing drawing : List.of(Drawing.graphml, Drawing.gexf)) {
            Document document = xml(drawing, null);
            List<String> dots = elements(document, "node").stream().map(n -> n.getAttribute("id")).toList();
            assertThat(dots).contains(DISPUTE, BASE + "person/ada-quill").doesNotHaveDuplicates();
            assertThat(elements(document, "edge")).isNotEmpty().allSatisfy(e -> assertThat(dots).contains(e.getAttribute("source"), e.getAttribute("target")));
        }
    }

    @Test
    void gexfHasDaysForTheTimeLine() throws Exception {
        Document document = xml(Drawing.gexf, DISPUTE);
        assertThat(elements(document, "graph").get(0).getAttribute("timeformat")).isEqualTo("date");
        assertThat(elements(document, "node")).anySatisfy(n -> {
            assertThat(n.getAttribute("label")).startsWith("strike, 2024-03-04");
            assertThat(n.getAttribute("start")).isEqualTo("2024-03-04");
        });
        assertThat(elements(document, "node").size()).isLessThan(elements(xml(Drawing.gexf, null), "node").size());
    }

    @ParameterizedTest
    @EnumSource(Drawing.class)
    void hostileNamesStayText(Drawing drawing) throws Exception {
        String name = "</node>]]>&\"<script>\u0001\uFFFF\u202E";
        add("<" + BASE + "dispute/hostile> a pl:Dispute ; rdfs:label \"x\" . <" + BASE + "strike/h> a pl:Strike ; pl:partOf <" + BASE + "dispute/hostile> ; "
            + "pl:place <" + BASE + "place/h> ; pl:union <" + BASE + "union/h> . <" + BASE + "union/h> a pl:Union ; rdfs:label \"" + name.replace("\"", "\\\"") + "\" .");
        String shown = "</node>]]>&\"<script>\u202E";
        if (drawing == Drawing.geojson) {
            assertThat(new ObjectMapper().readTree(drawn(drawing, BASE + "dispute/hostile")).at("/features/0/properties/union").asText()).isEqualTo(name);
        } else {
            Document document = xml(drawing, BASE + "dispute/hostile");
            assertThat(elements(document, "script")).isEmpty();
            assertThat(elements(document, drawing == Drawing.gexf ? "node" : "data")).anySatisfy(e ->
                assertThat(drawing == Drawing.gexf ? e.getAttribute("label") : e.getTextContent()).isEqualTo(shown));
        }
    }

    @Test
    void placesHaveARecordsPointOrTheirTownsOrTheirStatesOrNone() throws Exception {
        add("<" + BASE + "graph/links> { <" + BASE + "place/cloquet> skos:exactMatch <urn:cloquet> } <urn:d> { <urn:cloquet> schema:latitude 46.72 ; schema:longitude -92.46 } "
            + "<" + BASE + "strike/n> a pl:Strike ; pl:place <" + BASE + "place/nowhere> . <" + BASE + "place/nowhere> a pl:Place ; rdfs:label \"Nowhere\" . "
            + "<" + BASE + "strike/c> a pl:Strike ; pl:place <" + BASE + "place/cloquet> , <" + BASE + "place/quillhaven> . "
            + "<" + BASE + "place/quillhaven> a pl:Place ; rdfs:label \"Quillhaven\" ; pl:within <" + BASE + "place/minnesota> .");
        JsonNode features = new ObjectMapper().readTree(drawn(Drawing.geojson, null)).get("features");
        assertThat(features).anySatisfy(f -> {
            assertThat(f.at("/properties/place").asText()).isEqualTo("Cloquet");
            assertThat(f.at("/properties/precision").asText()).isEqualTo("place");
            assertThat(f.at("/geometry/coordinates/0").asDouble()).isEqualTo(-92.46);
        }).anySatisfy(f -> {
            assertThat(f.at("/properties/place").asText()).isEqualTo("Duluth");
            assertThat(f.at("/properties/precision").asText()).isEqualTo("place");
            assertThat(f.at("/geometry/coordinates/1").asDouble()).isEqualTo(46.78);
        }).anySatisfy(f -> {
            assertThat(f.at("/properties/place").asText()).isEqualTo("Quillhaven");
            assertThat(f.at("/properties/precision").asText()).isEqualTo("state");
        }).anySatisfy(f -> {
            assertThat(f.at("/properties/place").asText()).isEqualTo("Nowhere");
            assertThat(f.get("geometry").isNull()).isTrue();
        });
    }

    @Test
    void emptyGraphGivesHeadsOnly() throws Exception {
        dataset = DatasetFactory.create();
        assertThat(rows(Table.strikes, null)).isEmpty();
        assertThat(text(Table.strikes, null)).startsWith("ID,Strike or Protest,Employer,Labor Organization");
        assertThat(elements(xml(Drawing.gexf, null), "node")).isEmpty();
        assertThat(new ObjectMapper().readTree(drawn(Drawing.geojson, null)).get("features")).isEmpty();
    }
}
