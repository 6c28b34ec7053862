// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.sparql;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;
import org.picketline.web.HttpProblem;

/**
 * Lets a value through to a function that makes longer texts of it, unless it is too long already: thirty times
 * CONCAT(?x, ?x) is a billion characters. Where texts are gathered, their lengths are added up.
 */
final class Bounded extends ExprFunctionN {

    private final long most;
    private final AtomicLong gathered;

    /** @param gathered counts the characters of all values; null if each stands alone */
    Bounded(Expr value, long most, AtomicLong gathered) {
        super("bounded", value);
        this.most = most;
        this.gathered = gathered;
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments, FunctionEnv environment) {
        NodeValue value = arguments.get(0);
        stopIfCancelled(environment);
        int length = value.asNode().isLiteral() ? value.asNode().getLiteralLexicalForm().length() : 0;
        if ((gathered == null ? length : gathered.addAndGet(length)) > most) {
            throw tooLong(most);
        }
        return value;
    }

    private static void stopIfCancelled(FunctionEnv environment) {
        AtomicBoolean stopped = environment == null ? null : Context.getCancelSignal(environment.getContext());
        if (stopped != null && stopped.get()) {
            throw new QueryCancelledException();
        }
    }

    static HttpProblem tooLong(long most) {
        return new HttpProblem(413, "The query puts together a text of more than " + most + " characters. Gather less, or in groups.");
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        return eval(arguments, null);
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new Bounded(arguments.get(0), most, gathered);
    }
}
