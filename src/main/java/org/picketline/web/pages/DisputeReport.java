// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.rdf.model.Resource;
import org.picketline.query.DisputeName;
import org.picketline.store.GraphStore;

/** The story of a dispute as one file: a page with its pictures and its style inside, without script, whose links are the IRIs. */
public final class DisputeReport {

    private static final String STYLE = "/web/assets/site.css";

    private final GraphStore store;

    /** @param store stays the caller's to close */
    public DisputeReport(GraphStore store) {
        this.store = store;
    }

    /**
     * The page.
     *
     * @param wanted the dispute's IRI, the last part of it, its name, or words of its name
     * @throws org.picketline.query.QueryProblem.BadParameter if that is no dispute, or several
     */
    public String page(String wanted) {
        return store.read(d -> {
            Look look = new Look(d, new Addresses(store.base()), store.base());
            Resource dispute = look.thing(DisputeName.find(d, wanted));
            View view = new DisputePage(look, dispute).view();
            Map<String, Object> values = new HashMap<>(view.values());
            values.put("title", view.title());
            values.put("root", store.base());
            values.put("style", style());
            return new Templates().render("report", values);
        });
    }

    private static String style() {
        try (InputStream in = DisputeReport.class.getResourceAsStream(STYLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the program was built without " + STYLE, e);
        }
    }
}
