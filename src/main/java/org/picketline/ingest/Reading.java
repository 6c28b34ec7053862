// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.ingest;

import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.picketline.model.ArticleFacts;

/** What came of one article: a graph that may be stored, or the reasons why there is none. */
sealed interface Reading {

    /** It may be stored. */
    record Sound(ArticleFacts facts, Model graph) implements Reading { }

    /**
     * It may not be stored.
     *
     * @param reasons one sentence each
     * @param cause   what the reader stumbled over; empty where the graph broke the shapes
     */
    record Unsound(List<String> reasons, Optional<Throwable> cause) implements Reading { }
}
