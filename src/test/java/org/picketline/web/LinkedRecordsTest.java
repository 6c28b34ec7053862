// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.picketline.web.sparql.Limits;

/** Records of other publishers' tables on the pages of what they are linked with, and the pages of the records. */
class LinkedRecordsTest {

    private static final String RECORD = "dataset/fmcs/work-stoppage/7";

    @TempDir
    static Path folder;
    private static RunningSite site;

    @BeforeAll
    static void start() {
        site = RunningSite.withDisputes(folder.resolve("store"), Limits.USUAL);
        site.add("@prefix pld: <https://w3id.org/picketline/datasets#> . @prefix pl: <https://w3id.org/picketline/ontology#> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> ."
            + " @prefix dcterms: <http://purl.org/dc/terms/> . @prefix b: <" + RunningSite.BASE + "> ."
            + " b:dataset\\/fmcs { b:dataset\\/fmcs a <http://www.w3.org/ns/dcat#Dataset> ; dcterms:title \"Work stoppages of an agency\" . b:dataset\\/fmcs\\/work-stoppage\\/7 a pld:WorkStoppage ;"
            + " pld:employerName \"NORTHMOOR <b>HLTH</b>\" ; pld:unitSize 1460 . b:dataset\\/fmcs\\/work-stoppage\\/8 a pld:WorkStoppage ; pld:employerName \"Northmoor Annex\" }"
            + " b:links\\/fmcs { b:event\\/northmoor-strike skos:exactMatch b:dataset\\/fmcs\\/work-stoppage\\/7 ; skos:closeMatch b:dataset\\/fmcs\\/work-stoppage\\/8 ."
            + " b:l a pld:Link ; pld:thing b:event\\/northmoor-strike ; pld:record b:dataset\\/fmcs\\/work-stoppage\\/7 ; pld:reason \"same employer, same start\" }");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static Document page(String path) {
        HttpResponse<String> response = site.get(path, "text/html");
        assertThat(response.statusCode()).as(path + " " + site.log).isEqualTo(200);
        return Jsoup.parse(response.body(), site.address() + path);
    }

    @Test
    void recordStandsOnThePageOfWhatItIsLinkedWithAndWhy() {
        Document strike = page("event/northmoor-strike");
        assertThat(strike.select("#records li p").first().text()).isEqualTo("NORTHMOOR <b>HLTH</b> in Work stoppages of an agency");
        assertThat(strike.select("#records").text()).contains("Taken for the same: same employer, same start.", "Unit size: 1,460", "Northmoor Annex in Work stoppages of an agency may be the same");
    }

    @Test
    void recordAndItsDatasetArePagesAndData() {
        String address = page("event/northmoor-strike").select("#records a").first().absUrl("href");
        assertThat(address).isEqualTo(site.address() + RECORD);
        Document record = page(RECORD);
        assertThat(record.select("h1").text()).isEqualTo("NORTHMOOR <b>HLTH</b>");
        assertThat(record.select(".crumb").text()).isEqualTo("work stoppage");
        assertThat(record.select("#linked a").text()).isEqualTo("strike, 4 Mar 2024");
        assertThat(site.get(RECORD + ".ttl").body()).contains("1460");
        assertThat(page("dataset/fmcs").select("h1").text()).isEqualTo("Work stoppages of an agency");
    }

    @Test
    void onlyWhatCanBeDrawnIsOfferedToExplore() {
        assertThat(page("event/northmoor-strike").select("a[href*=explore?at]")).hasSize(1);
        assertThat(page(RECORD).select("a[href*=explore?at]")).isEmpty();
        assertThat(page("article/a1/strike").select("a[href*=explore?at]")).isEmpty();
    }

    @Test
    void thingWithoutRecordsHasNoSuchPart() {
        assertThat(page("union/lakes-caregivers-union").select("#records, #linked")).isEmpty();
    }
}
