// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.query;

import java.util.Objects;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitor;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** Refuses queries that call another server: answers come from the store alone, and nothing of it goes out. */
final class ServiceBan extends OpVisitorBase {

    private static final ExprVisitor NOTHING = new ExprVisitorBase();

    private final String name;

    private ServiceBan(String name) {
        this.name = name;
    }

    static void check(String name, Query query) {
        if (query.getQueryPattern() != null) {
            Walker.walk(Algebra.compile(query), new ServiceBan(name), NOTHING);
        }
    }

    @Override
    public void visit(OpService call) {
        throw new QueryProblem.BadQuery(name + ": SERVICE <" + call.getService() + "> is refused: a query reads the store only. "
                + "Fetch the other server's data to a file and load that instead.", null);
    }

    // The walk itself leaves the conditions of ORDER BY and the arguments of SUM and its like out.

    @Override
    public void visit(OpOrder order) {
        order.getConditions().forEach(condition -> Walker.walk(condition.getExpression(), this, NOTHING));
    }

    @Override
    public void visit(OpGroup group) {
        group.getAggregators().stream().map(aggregate -> aggregate.getAggregator().getExprList()).filter(Objects::nonNull)
                .forEach(arguments -> Walker.walk(arguments, this, NOTHING));
    }
}
