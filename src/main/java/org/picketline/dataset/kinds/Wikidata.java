// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.dataset.kinds;

import java.util.List;
import org.apache.jena.rdf.model.ResourceFactory;
import org.picketline.dataset.DatasetKind;
import org.picketline.dataset.Layout;
import org.picketline.dataset.Publication;
import org.picketline.dataset.Row;
import org.picketline.dataset.RowProblem;
import org.picketline.rdf.RecordGraph;
import org.picketline.vocab.Dcterms;
import org.picketline.vocab.PL;
import org.picketline.vocab.PLD;
import org.picketline.vocab.Schema;
import org.picketline.vocab.Skos;

/** What the queries in {@code docs/wikidata} give, downloaded as CSV or JSON. */
final class Wikidata implements DatasetKind {

    @Override
    public String name() {
        return "wikidata";
    }

    @Override
    public Publication publication() {
        return new Publication("Wikidata query export", "Wikidata", "https://query.wikidata.org/", "CC0 1.0.");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("query export").needs("item", "item").needs("label", "itemLabel").mayHave("class", "classLabel")
            .mayHave("website", "website").mayHave("start", "start", "inception").mayHave("end", "end").mayHave("alias", "alias", "itemAltLabel"));
    }

    @Override
    public void write(Row row, RecordGraph graph) {
        String item = row.need("item");
        if (!item.matches("(https?://www\\.wikidata\\.org/entity/)?[QPL]\\d+")) {
            throw new RowProblem("no Wikidata item", row.where() + " has \"" + item + "\"; an item is like http://www.wikidata.org/entity/Q42");
        }
        String id = item.substring(item.lastIndexOf('/') + 1);
        graph.record(PLD.WikidataItem, id).with(Dcterms.identifier, id).with(Dcterms.title, row.need("label"))
            .with(Schema.url, ResourceFactory.createResource("http://www.wikidata.org/entity/" + id))
            .with(Skos.altLabel, row.list("alias", ",").stream().filter(alias -> !alias.isEmpty()).toList())
            .with(PLD.wikidataClass, row.text("class")).with(Dcterms.source, row.text("website"))
            .with(PL.start, row.date("start")).with(PL.end, row.date("end"));
    }
}
