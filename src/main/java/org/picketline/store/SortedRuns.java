// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.store;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;

/**
 * Writes a long graph into a TDB2 database, in runs that are sorted anew for each index: triple by triple, most of the time
 * goes into finding pages of indexes whose order is not that of the rows. The indexes are written at once.
 */
final class SortedRuns implements NewGraph {

    /** Some 20 MB of memory. */
    private static final int RUN = 1 << 17;

    private final Node graph;
    private final NodeTupleTable quads;
    private final NodeTable nodes;
    private final NodeId graphId;
    @SuppressWarnings({"unchecked", "rawtypes"})
    private final Tuple<NodeId>[] run = new Tuple[RUN];
    private int length;

    SortedRuns(DatasetGraphTDB database, Node graph) {
        this.graph = graph;
        quads = database.getQuadTable().getNodeTupleTable();
        nodes = quads.getNodeTable();
        graphId = nodes.getAllocateNodeId(graph);
    }

    @Override
    public void accept(Triple triple) {
        if (length == RUN) {
            write();
        }
        run[length++] = TupleFactory.create4(graphId, id(triple.getSubject()), id(triple.getPredicate()), id(triple.getObject()));
    }

    private NodeId id(Node node) {
        return nodes.getAllocateNodeId(node);
    }

    /** Writes what is left of the last run. */
    void write() {
        List<LentIndex> indexes = Stream.of(quads.getTupleTable().getIndexes()).map(LentIndex::new).toList();
        try {
            indexes.parallelStream().forEach(index -> index.add(run, length));
        } finally {
            indexes.forEach(LentIndex::giveBack);
        }
        length = 0;
    }

    @Override
    public long subjects() {
        write();
        Iterator<NodeId> all = Iter.map(quads.findAsNodeIds(graph, Node.ANY, Node.ANY, Node.ANY), tuple -> tuple.get(1));
        return Iter.count(Iter.distinctAdjacent(all));
    }
}
