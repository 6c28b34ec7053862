// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.query;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** Refuses queries that call another server: answers come from the store alone, and nothing of it goes out. */
final class ServiceBan {

    private ServiceBan() {
    }

    static void check(String name, Query query) {
        if (query.getQueryPattern() == null) {
            return;
        }
        Walker.walk(Algebra.compile(query.getQueryPattern()), new OpVisitorBase() {
            @Override
            public void visit(OpService call) {
                throw new QueryProblem.BadQuery(name + ": SERVICE <" + call.getService() + "> is refused: a query reads the store only. "
                        + "Fetch the other server's data to a file and load that instead.", null);
            }
        }, new ExprVisitorBase());
    }
}
