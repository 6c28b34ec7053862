// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.link;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.picketline.dataset.TestStore;

/** What the sample articles tell, with all sample tables, linked. */
public final class LinkedSamples {

    static final Map<String, String> FILES = Map.ofEntries(Map.entry("fmcs", "fmcs-work_stoppages.csv fmcs-monthly.xlsx"),
        Map.entry("bls", "bls-monthly-listing.xlsx"), Map.entry("lat", "labor_actions.csv"), Map.entry("nlrb-elections", "recent_election_results.csv"),
        Map.entry("nlrb-cases", "nlrb-cases.csv"), Map.entry("olms", "lm_data_data_2024.psv"), Map.entry("cms-hospitals", "Hospital_General_Information.csv"),
        Map.entry("ahrq", "chsp-hospital-linkage.csv"), Map.entry("cms-nursing-homes", "NH_ProviderInfo.csv"), Map.entry("fmcs-f7", "f7.csv"),
        Map.entry("census", "gaz_counties.psv"), Map.entry("geonames", "geonames.tsv"), Map.entry("wikidata", "wikidata.csv"));

    private LinkedSamples() {
    }

    public static TestStore in(Path folder) {
        TestStore store = withGraph(folder, RDFDataMgr.loadModel(TestStore.VARIANTS.resolve("graph.ttl").toString()));
        FILES.forEach((kind, files) -> store.add(kind, Stream.of(files.split(" ")).map(TestStore.SAMPLES::resolve).toArray(Path[]::new)));
        new Linking(store.store(), TestStore.TODAY).run(Optional.empty());
        return store;
    }

    /** A store whose canonical layer is a given graph. */
    static TestStore withGraph(Path folder, Model graph) {
        TestStore store = new TestStore(folder);
        store.store().derive("given", (changed, articles, decisions, ledger, canonical) -> canonical.add(graph));
        return store;
    }
}
