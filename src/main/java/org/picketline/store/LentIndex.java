// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.store;

import java.util.Arrays;
import java.util.Comparator;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleMap;
import org.apache.jena.dboe.transaction.txn.SysTransState;
import org.apache.jena.dboe.transaction.txn.TransactionalComponent;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;

/**
 * An index of a TDB2 database that another thread may write to, within the transaction of the thread that lends it. Each index
 * has files and a state of its own, so several can be lent at once.
 */
final class LentIndex {

    private final TupleIndex index;
    private final TransactionalComponent tree;
    private SysTransState state;

    LentIndex(TupleIndex index) {
        this.index = index;
        tree = (TransactionalComponent) ((TupleIndexRecord) index.baseTupleIndex()).getRangeIndex();
        state = tree.detach();
    }

    /** Adds tuples in the order of the index; leaves their own order as it is. */
    void add(Tuple<NodeId>[] tuples, int length) {
        Tuple<NodeId>[] sorted = Arrays.copyOf(tuples, length);
        Arrays.sort(sorted, order(index.getMapping()));
        tree.attach(state);
        try {
            index.addAll(Arrays.asList(sorted));
        } finally {
            state = tree.detach();
        }
    }

    private static Comparator<Tuple<NodeId>> order(TupleMap mapping) {
        int[] places = new int[mapping.length()];
        Arrays.setAll(places, mapping::getSlotIdx);
        return (one, other) -> {
            int order = 0;
            for (int i = 0; i < places.length && order == 0; i++) {
                order = NodeId.compare(one.get(places[i]), other.get(places[i]));
            }
            return order;
        };
    }

    /** Back to the thread that lent it, which alone can end the transaction. */
    void giveBack() {
        tree.attach(state);
    }
}
