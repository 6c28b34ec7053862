// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.picketline.web.sparql.Limits;

/** Where places lie, asked over HTTP. */
class GeoQueriesTest {

    private static final String GEO = RunningSite.PREFIXES + "PREFIX fn: <https://w3id.org/picketline/function#> PREFIX b: <" + RunningSite.BASE + ">"
        + " PREFIX spatial: <http://jena.apache.org/function/spatial#> PREFIX geof: <http://www.opengis.net/def/function/geosparql/> PREFIX geo: <http://www.opengis.net/ont/geosparql#> ";
    private static final String METRE = "<http://www.opengis.net/def/uom/OGC/1.0/metre>";

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

    private static String answer(String query) {
        var response = site.get("sparql?format=csv&query=" + RunningSite.encoded(GEO + query));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body().replace("\r", "");
    }

    private static String kilometres(String one, String other) {
        return answer("SELECT (ROUND(spatial:distance(fn:point(b:place\\/" + one + "), fn:point(b:place\\/" + other + "), " + METRE + ") / 1000) AS ?km) {}");
    }

    @Test
    void distanceOfTwoTownsIsTheOneOfTheMap() {
        assertThat(Double.parseDouble(kilometres("duluth", "cloquet").lines().skip(1).findFirst().orElseThrow())).isBetween(24.0, 32.0);
    }

    private static final String TWO_TOWNS = "\"POINT(-92.1 46.78)\"^^geo:wktLiteral, \"POINT(-93.26 44.98)\"^^geo:wktLiteral";

    private static String measured(String function, String unit) {
        return answer("SELECT (ROUND(" + function + "(" + TWO_TOWNS + ", <http://www.opengis.net/def/uom/OGC/1.0/" + unit + ">) * 10) AS ?d) {}").lines().skip(1).findFirst().orElse("");
    }

    @Test
    void distanceOfGeoSparqlIsOverTheGlobeInUnitsOfLengthAndOnThePlaneInDegrees() {
        for (String unit : java.util.List.of("metre", "kilometre", "statuteMile")) {
            assertThat(measured("geof:distance", unit)).as(unit).isNotEmpty().isEqualTo(measured("spatial:distance", unit));
        }
        assertThat(Double.parseDouble(measured("geof:distance", "statuteMile"))).isBetween(1350.0, 1380.0);
        assertThat(Double.parseDouble(measured("geof:distance", "degree"))).isEqualTo(21.0);
    }

    @Test
    void distanceInAnUnknownUnitOrWithoutOneSaysWhatWouldWork() {
        var furlongs = site.ask(GEO + "SELECT (geof:distance(" + TWO_TOWNS + ", <http://www.opengis.net/def/uom/OGC/1.0/furlong>) AS ?d) {}");
        assertThat(furlongs.statusCode()).isEqualTo(400);
        assertThat(furlongs.body()).contains("furlong").contains("kilometre, statuteMile");
        var none = site.ask(GEO + "SELECT (geof:distance(" + TWO_TOWNS + ") AS ?d) {}");
        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(none.body()).contains("two shapes and a unit");
    }

    @Test
    void queriesOfTheHelpPageRunAndTheOneForDistancesFindsAStrikeNearby() {
        site.add("@prefix pl: <https://w3id.org/picketline/ontology#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix b: <" + RunningSite.BASE + "> ."
            + " b:strike\\/mill a pl:Strike ; pl:place b:place\\/bloomington . b:place\\/bloomington a pl:Place ; rdfs:label \"Bloomington\" ; pl:within b:place\\/minnesota .");
        var queries = org.jsoup.Jsoup.parse(site.get("help").body()).select("pre").eachText();
        assertThat(queries).hasSizeGreaterThan(1);
        for (String query : queries) {
            var response = site.get("sparql?format=csv&query=" + RunningSite.encoded(query));
            assertThat(response.statusCode()).as(query + response.body()).isEqualTo(200);
            assertThat(!query.contains("geof:distance") || response.body().contains("place/bloomington")).as(query + response.body()).isTrue();
        }
    }

    @Test
    void townLiesWithinAShape() {
        assertThat(answer("SELECT ?name { ?place a pl:Place ; rdfs:label ?name FILTER(geof:sfWithin(fn:point(?place),"
            + " \"POLYGON((-93 46, -91 46, -91 48, -93 48, -93 46))\"^^geo:wktLiteral)) } ORDER BY ?name")).isEqualTo("name\nCloquet\nDuluth\n");
    }

    @Test
    void placeNobodyKnowsHasNoPoint() {
        site.add("<" + RunningSite.BASE + "place/nowhere> a <https://w3id.org/picketline/ontology#Place> ; <http://www.w3.org/2000/01/rdf-schema#label> \"Quillhaven\" .");
        assertThat(answer("SELECT ?p { BIND(fn:point(b:place\\/nowhere) AS ?p) }").strip().lines().toList()).hasSizeLessThanOrEqualTo(2).first().isEqualTo("p");
        assertThat(kilometres("nowhere", "duluth").strip()).isIn("km", "km\n\"\"");
    }

    @Test
    void placeIsFoundAsSoonAsItsArticleIsInAndGoneWithIt() {
        String near = GEO + "SELECT ?name { ?place a pl:Place ; rdfs:label ?name ; pl:within ?state"
            + " FILTER(spatial:distance(fn:point(?place), \"POINT(-83.54 41.65)\"^^geo:wktLiteral, " + METRE + ") < 60000) }";
        try (RunningSite fresh = new RunningSite(folder.resolve("fresh"), Limits.USUAL)) {
            assertThat(fresh.ask(near).body()).doesNotContain("Fremont");
            String story = "The nurses of the hospital in Fremont, Ohio have been on strike since the first of the month, and they said that they would stay out.";
            assertThat(fresh.postWithToken("articles?name=story.txt", "text/plain", story).body()).contains("\"added\": 1");
            assertThat(fresh.ask(near).body()).contains("Fremont");
            assertThat(fresh.postWithToken("articles?name=story.txt", "text/plain", story.replace(" in Fremont, Ohio", "")).body()).contains("\"replaced\": 1");
            assertThat(fresh.ask(near).body()).doesNotContain("Fremont");
        }
    }

    @Test
    void recordOfALinkedPlaceSaysBetterWhereItLies() {
        site.add("@prefix s: <https://schema.org/> . @prefix b: <" + RunningSite.BASE + "> . b:dataset\\/x { b:record s:latitude 47.5 ; s:longitude -92.5 }"
            + " b:links\\/x { b:place\\/lodge <http://www.w3.org/2004/02/skos/core#exactMatch> b:record }");
        assertThat(answer("SELECT ?p { BIND(fn:point(b:place\\/lodge) AS ?p) }")).contains("POINT(-92.5000 47.5000)");
    }
}
