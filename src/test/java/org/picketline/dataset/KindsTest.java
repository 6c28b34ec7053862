// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.picketline.dataset.TestStore.SAMPLES;
import static org.picketline.dataset.TestStore.VARIANTS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.picketline.dataset.kinds.KnownKinds;

/** Every kind, on tables laid out as its publisher's. */
class KindsTest {

    @TempDir
    static Path folder;
    static TestStore store;

    @BeforeAll
    static void open() {
        store = new TestStore(folder.resolve("graph"));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fmcs | fmcs-work_stoppages.csv fmcs-monthly.xlsx | read 10 rows from 2 files, skipped 2 (line between parts: 2), wrote 8 records",
        "bls | bls-monthly-listing.xlsx | read 8 rows from 1 file, skipped 5 (footnote: 5), wrote 3 records",
        "lat | labor_actions.csv | read 5 rows from 1 file, skipped 0, wrote 5 records",
        "nlrb-elections | recent_election_results.csv | read 4 rows from 1 file, skipped 0, wrote 4 records",
        "nlrb-cases | nlrb-cases.csv | read 2 rows from 1 file, skipped 0, wrote 2 records",
        "olms | lm_data_data_2024.psv | read 8 rows from 1 file, skipped 2 (LM-5, no union's yearly report: 1, nothing in \"RPT_ID\": 1), wrote 10 records",
        "cms-hospitals | Hospital_General_Information.csv | read 6 rows from 1 file, skipped 0, wrote 6 records",
        "ahrq | chsp-hospital-linkage.csv | read 4 rows from 1 file, skipped 0, wrote 6 records",
        "cms-nursing-homes | NH_ProviderInfo.csv | read 3 rows from 1 file, skipped 0, wrote 4 records",
        "fmcs-f7 | f7.csv | read 1 row from 1 file, skipped 0, wrote 1 record",
        "census | gaz_counties.psv | read 3 rows from 1 file, skipped 0, wrote 3 records",
        "geonames | geonames.tsv | read 5 rows from 1 file, skipped 0, wrote 5 records",
        "wikidata | wikidata.csv | read 3 rows from 1 file, skipped 0, wrote 3 records"})
    void sampleIsReadWhole(String kind, String files, String line) {
        Path[] paths = Stream.of(files.split(" ")).map(SAMPLES::resolve).toArray(Path[]::new);
        assertThat(store.add(kind, paths).line()).startsWith(kind + ": " + line + " in ");
    }

    @Test
    void fmcsArchiveAndWorkbookAndTheThreeOddYearsGiveTheSameTerms() {
        store.add("fmcs", SAMPLES.resolve("fmcs-work_stoppages.csv"), SAMPLES.resolve("fmcs-monthly.xlsx"), VARIANTS.resolve("fmcs-2015-2017.csv"));
        assertThat(store.ask("SELECT ?case ?employer ?union ?city ?state ?start ?end ?workers { GRAPH ?g { ?s a pld:WorkStoppage ; dcterms:identifier ?case ;"
            + " pld:employerName ?employer ; pl:start ?start OPTIONAL { ?s pld:unionName ?union } OPTIONAL { ?s pld:city ?city } OPTIONAL { ?s pld:state ?state }"
            + " OPTIONAL { ?s pl:end ?end } OPTIONAL { ?s pl:workers ?workers } } FILTER(STRENDS(STR(?g), '/fmcs')) } ORDER BY ?case")).contains(
            "2025N0200044|Sallow Creek Med Ctr Inc|Keystone Alliance Of Caregivers|Sallow Creek|PA|2025-04-01|2025-04-19|1150",
            "202506160021|Quarry Street Medical Center|SEIU CIR|Brooklyn|NY|2025-06-16|2025-06-23|1020",
            "202506010007|Harbor Linen Service|UNITE HERE 99|Lansing|MI|2025-06-02||40",
            "201610030011|St. Elwyn's Hospital|NUHW Local|Wexcombe|MA|2016-09-15|2016-09-16|210",
            "201610030012|Bell Harbor Clinic|MNA|Wexcombe|MA|2016-10-03||1210");
    }

    @Test
    void blsSerialDatesFootnoteMarksAndFormulasAreReadAsTheyShow() {
        store.add("bls", SAMPLES.resolve("bls-monthly-listing.xlsx"), VARIANTS.resolve("bls-2023.xlsx"));
        assertThat(store.ask("SELECT ?employer ?start ?end ?workers ?idle ?letters (GROUP_CONCAT(?state; separator=',') AS ?states) { { SELECT * { GRAPH ?g { ?s a pld:WorkStoppage ;"
            + " pld:employerName ?employer ; pl:start ?start ; pl:workers ?workers ; pld:daysIdle ?idle ; pld:unionAbbreviation ?letters ; pld:state ?state"
            + " OPTIONAL { ?s pl:end ?end } } FILTER(STRENDS(STR(?g), '/bls')) } ORDER BY ?state } } GROUP BY ?employer ?start ?end ?workers ?idle ?letters ORDER BY ?start")).containsExactly(
            "Marrowgate Hospital|2023-03-01|2023-03-04|1500|4500|ONA|OR",
            "Marrowgate Hospital and Marrowgate Clinics|2024-02-05||2300|11500|ONA, CCNG|OR",
            "Ridgeline Health|2024-11-18|2025-01-09|1900|70300|GRFNHP|NH,VT",
            "Sallow Creek Medical Center|2025-03-31|2025-04-18|1200|18000|KAC|PA");
    }

    @Test
    void trackersZeroMeansUnknownAndItsListsArePartedInCsvAndJsonAlike() {
        store.add("lat", SAMPLES.resolve("labor_actions.csv"));
        String question = "SELECT ?p ?o { GRAPH ?g { <https://w3id.org/picketline/dataset/lat/work-stoppage/41> ?p ?o }"
            + " FILTER(?p IN (pld:city, pld:state, pl:workers, pld:demand, pl:start, pl:end, schema:postalCode, pl:durationDays)) } ORDER BY ?p ?o";
        assertThat(store.ask("SELECT ?workers { GRAPH ?g { <https://w3id.org/picketline/dataset/lat/work-stoppage/42> pl:workers ?workers } }")).isEmpty();
        var fromCsv = store.ask(question);
        assertThat(fromCsv).contains("https://w3id.org/picketline/datasets#city|Otter Falls",
            "https://schema.org/postalCode|05701", "https://w3id.org/picketline/datasets#state|VT");
        store.add("lat", VARIANTS.resolve("labor_actions.json"));
        assertThat(store.ask(question)).isEqualTo(fromCsv.stream().filter(row -> !row.contains("#workers|")).toList());
        assertThat(store.ask("SELECT ?days { GRAPH ?g { ?s pl:durationDays ?days } }")).as("a length below zero is none").containsExactly("52");
    }

    @Test
    void linesSplitByBreaksAreMendedAndOfficersStayUnread() {
        DatasetReport report = store.add("olms", SAMPLES.resolve("lm_data_data_2024.psv"));
        assertThat(store.ask("SELECT ?number ?city ?unit ?members { GRAPH ?g { ?r dcterms:identifier '880002' ; pld:fileNumber ?number ; pld:city ?city ;"
            + " pld:unitName ?unit ; pld:members ?members } }")).containsExactly("544077|SALLOW CREEK|CHANGED NAME OF UNIT IN MAY|5120");
        assertThat(store.graph("olms")).doesNotContain("Exampleperson").doesNotContain("5550100");
        assertThat(report.examples()).singleElement().asString().contains("line 11");
    }

    @Test
    void noticesDropNamesPhonesAndMail() {
        store.add("fmcs-f7", SAMPLES.resolve("f7.csv"), VARIANTS.resolve("f7-FY2004.csv"));
        assertThat(store.graph("fmcs-f7")).contains("Keystone Alliance of Caregivers").contains("2003-11-30")
            .doesNotContain("Exampleperson").doesNotContain("555-01").doesNotContain("private.example").doesNotContain("Private Lane");
    }

    @Test
    void ballotsOfOneCaseStayApartAndQuotedLineBreaksDoNoHarm() {
        store.add("nlrb-elections", SAMPLES.resolve("recent_election_results.csv"));
        assertThat(store.ask("SELECT ?case ?type ?for ?against ?won { GRAPH ?g { ?e a pld:Election ; pld:caseNumber ?case ; pld:tallyType ?type ;"
            + " pld:votesFor ?for ; pld:votesAgainst ?against ; pld:won ?won } } ORDER BY ?case ?type")).containsExactly(
            "02-RC-301144|Initial|802|95|true", "06-RC-298110|Initial|640|411|true", "06-RC-298110|Revised|645|411|true", "07-RC-311000|Initial|31|50|false");
    }

    @Test
    void threeLayoutsOfCasesGiveTheSameTerms() {
        store.add("nlrb-cases", SAMPLES.resolve("nlrb-cases.csv"), VARIANTS.resolve("nlrb-advanced.csv"));
        assertThat(store.ask("SELECT ?case ?type ?filed ?size { GRAPH ?g { ?c a pld:LaborBoardCase ; pld:caseNumber ?case ; pld:caseType ?type ;"
            + " pld:dateFiled ?filed OPTIONAL { ?c pld:unitSize ?size } } } ORDER BY ?case")).containsExactly(
            "02-RC-301144|RC|2024-02-03|1100", "06-CA-330219|CA|2023-11-18|1300", "24-RC-08570|RC|2021-05-02|55");
        store.add("nlrb-cases", VARIANTS.resolve("nlrb-2024.csv"));
        assertThat(store.ask("SELECT ?state { GRAPH ?g { ?c a pld:LaborBoardCase ; pld:state ?state } }")).containsExactly("PA");
    }

    @Test
    void certificationNumbersKeepZerosAndLettersAndMissingStarsTheirNote() {
        store.add("cms-hospitals", SAMPLES.resolve("Hospital_General_Information.csv"));
        assertThat(store.ask("SELECT ?ccn ?rating ?note { GRAPH ?g { ?h a pld:Provider ; dcterms:identifier ?ccn ; pld:county ?county"
            + " OPTIONAL { ?h pld:rating ?rating } OPTIONAL { ?h pld:ratingNote ?note } } FILTER(STRENDS(STR(?g), 'cms-hospitals')) } ORDER BY ?ccn")).contains(
            "010997|3|", "24Z996|4|", "330998||16");
    }

    @Test
    void windowsCodePageIsRecognisedAndDroppedZerosPutBack() {
        store.add("ahrq", SAMPLES.resolve("chsp-hospital-linkage.csv"));
        assertThat(store.ask("SELECT ?ccn ?name ?system { GRAPH ?g { ?h a pld:Provider ; dcterms:identifier ?ccn ; dcterms:title ?name"
            + " OPTIONAL { ?h pld:system/dcterms:title ?system } } FILTER(STRENDS(STR(?g), 'ahrq')) } ORDER BY ?ccn")).contains(
            "010997|Sallow Creek Medical Center of Alabama|", "390999|Sallow Creek Medical Center – Señor Campus|Sallow Creek Health");
    }

    @Test
    void gazetteersOfBothYearsAndGeoNamesShareTheCountysCode() {
        store.add("census", SAMPLES.resolve("gaz_counties.psv"), VARIANTS.resolve("gaz_place_2024.tsv"));
        store.add("geonames", SAMPLES.resolve("geonames.tsv"));
        assertThat(store.ask("SELECT ?city ?county { GRAPH <https://w3id.org/picketline/dataset/geonames> { ?c dcterms:title ?city ; pld:geoid ?id }"
            + " GRAPH <https://w3id.org/picketline/dataset/census> { ?k pld:geoid ?id ; dcterms:title ?county } } ORDER BY ?city")).containsExactly("Flint|Genesee County", "Rutland|Rutland County");
        assertThat(store.ask("SELECT ?n { GRAPH ?g { ?p pld:geoid '2629000' ; dcterms:title ?n } }")).containsExactly("Flint city");
    }

    @Test
    void graphTellsWhereItComesFrom() {
        store.add("wikidata", SAMPLES.resolve("wikidata.csv"));
        assertThat(store.ask("SELECT ?title ?publisher ?file ?date ?added ?rows { GRAPH ?d { ?d a dcat:Dataset ; dcterms:title ?title ; dcterms:publisher ?publisher ;"
            + " dcterms:created ?added ; pld:rowsRead ?rows ; dcat:distribution [ dcterms:title ?file ; dcterms:modified ?date ; pld:fileHash ?hash ] ; dcterms:rights ?rights }"
            + " FILTER(STRENDS(STR(?d), 'wikidata') && STRLEN(?hash) = 64) }")).containsExactly("Wikidata query export|Wikidata|wikidata.csv|2026-01-01|2026-01-02|3");
    }

    static Stream<DatasetKind> kinds() {
        return KnownKinds.all().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void metadataDescribesEveryLayout(DatasetKind kind) throws IOException {
        JsonNode group = new ObjectMapper().readTree(new CsvwMetadata(kind).json());
        assertThat(group.at("/@context/0").asText()).isEqualTo("http://www.w3.org/ns/csvw");
        assertThat(group.at("/tables").findValuesAsText("url")).hasSize(kind.layouts().size()).doesNotHaveDuplicates();
        for (int i = 0; i < kind.layouts().size(); i++) {
            JsonNode columns = group.at("/tables/" + i + "/tableSchema/columns");
            assertThat(columns).hasSize(kind.layouts().get(i).columns().size());
            assertThat(columns).allSatisfy(c -> assertThat(c.get("name").asText()).matches("[A-Za-z0-9][A-Za-z0-9_]*"));
        }
        boolean lines = List.of("olms", "census", "geonames").contains(kind.name());
        assertThat(group.at("/tables/0/dialect").isMissingNode()).isEqualTo(!lines);
    }
}
