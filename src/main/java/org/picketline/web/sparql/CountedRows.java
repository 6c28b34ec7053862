// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.sparql;

import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.picketline.web.HttpProblem;

/** Rows that fail rather than end early. */
final class CountedRows implements RowSet {

    private final RowSet rows;
    private final long most;

    CountedRows(RowSet rows, long most) {
        this.rows = rows;
        this.most = most;
    }

    static HttpProblem tooMany(long most, String what) {
        return new HttpProblem(413, "The answer has more than " + most + " " + what + ", so none of it is given. Ask for fewer with LIMIT and OFFSET.");
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public Binding next() {
        if (rows.getRowNumber() >= most) {
            throw tooMany(most, "rows");
        }
        return rows.next();
    }

    @Override
    public List<Var> getResultVars() {
        return rows.getResultVars();
    }

    @Override
    public long getRowNumber() {
        return rows.getRowNumber();
    }

    @Override
    public void close() {
        rows.close();
    }
}
