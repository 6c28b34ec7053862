// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.pages;

import java.util.List;
import java.util.function.Function;
import org.picketline.store.GraphStore;

/** What the page on which the graph is explored asks for, as it goes along. */
public final class Exploration {

    private final GraphStore store;
    private final PerVersion<Object> drawings;

    /** @param store stays the caller's to close */
    public Exploration(GraphStore store) {
        this.store = store;
        drawings = new PerVersion<>(store::version, 20);
    }

    /** @param root the way from the page to the site's first page */
    private <T> T look(String root, Function<Look, T> question) {
        return store.read(d -> question.apply(new Look(d, new Addresses(store.base()), root)));
    }

    /** Things and the lines between them; where nothing is named, the newest dispute. */
    public Object drawing(List<String> at, String root) {
        return drawings.get(List.of(at, root), () -> look(root, l -> new Neighbourhood(l).of(at.isEmpty() ? new Neighbourhood(l).start() : at)));
    }

    /** The IRIs of the things of a kind that a thing leads to. */
    public Object along(String iri, String relation, boolean out, String kind) {
        return look("", l -> new Neighbourhood(l).along(iri, new Neighbourhood.Branch(relation, out, kind, 0)));
    }

    /** The sentences behind a line. */
    public Object sentences(String from, String to, String relation, String root) {
        return look(root, l -> new Neighbourhood(l).sentences(new Neighbourhood.Line(from, to, relation)));
    }
}
