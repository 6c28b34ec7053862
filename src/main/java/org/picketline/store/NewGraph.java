// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.store;

import java.util.function.Consumer;
import org.apache.jena.graph.Triple;

/** A graph that is being written, triple by triple, inside a transaction of the store. For one thread. */
public interface NewGraph extends Consumer<Triple> {

    /** Of how many different things something has been said so far. Goes through all of the graph, so ask once. */
    long subjects();
}
