// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.sparql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.util.Context;
import org.picketline.query.GeoFunctions;
import org.picketline.web.HttpProblem;

/**
 * Goes over every query before it runs: refuses what would reach out of the store or load code, and puts bounds on
 * what could run or grow without end. It sits where the engine optimizes, so no query passes it by: a page's, a saved
 * one, the patterns of an update.
 */
public final class QueryGuard {

    /** Casts, mathematics, and what takes dates and durations apart. Others of XPath match patterns or make texts grow, by a way around the bounds. */
    private static final Pattern FUNCTIONS = Pattern.compile("http://www\\.w3\\.org/(?:2001/XMLSchema#.*|2005/xpath-functions(?:/math#.*|#[a-z]+-from-[a-zA-Z]+))");
    /** Predicates that are code. Others in these namespaces are refused too. */
    private static final List<String> CODE = List.of("java:", "http://jena.apache.org/ARQ/", "http://jena.hpl.hp.com/ARQ/");
    private static final long SORTED_IN_MEMORY = 100_000;
    /** Characters of a shape: comparing two takes as long as the product of their corners. */
    private static final long SHAPE = 10_000;

    private final Limits limits;
    private final Set<String> services;

    /** @param services the endpoints that SERVICE may call */
    public QueryGuard(Limits limits, List<String> services) {
        this.limits = limits;
        this.services = Set.copyOf(services);
    }

    /** Guards all queries that run with this context. */
    public void install(Context context) {
        RewriteFactory guarded = c -> op -> Optimize.stdOptimizationFactory.create(c).rewrite(guard(op));
        context.set(ARQConstants.sysOptimizerFactory, guarded);
        context.set(ARQ.httpServiceAllowed, !services.isEmpty());
        // Sorting and DISTINCT go to disk instead of filling the memory.
        context.set(ARQ.spillToDiskThreshold, SORTED_IN_MEMORY);
    }

    private Op guard(Op op) {
        return Transformer.transform(new Patterns(), new Expressions(), op);
    }

    private final class Patterns extends TransformCopy {

        private final AtomicLong gathered = new AtomicLong();

        @Override
        public Op transform(OpService call, Op inner) {
            if (!call.getService().isURI() || !services.contains(call.getService().getURI())) {
                throw new HttpProblem(403, "SERVICE " + call.getService() + " is refused: a query reads this store only"
                    + (services.isEmpty() ? "." : ", and " + String.join(", ", services) + "."));
            }
            return super.transform(call, inner);
        }

        @Override
        public Op transform(OpBGP pattern) {
            pattern.getPattern().forEach(this::check);
            return super.transform(pattern);
        }

        private void check(Triple triple) {
            Node predicate = triple.getPredicate();
            if (predicate.isURI() && CODE.stream().anyMatch(predicate.getURI()::startsWith)) {
                throw new HttpProblem(403, "The predicate <" + predicate.getURI() + "> is code, and is refused.");
            }
        }

        @Override
        public Op transform(OpGroup group, Op inner) {
            List<ExprAggregator> bounded = new ArrayList<>();
            group.getAggregators().forEach(a -> bounded.add(new ExprAggregator(a.getVar(), bounded(a.getAggregator()))));
            return OpGroup.create(inner, group.getGroupVars(), bounded);
        }

        private Aggregator bounded(Aggregator aggregator) {
            if (aggregator instanceof AggGroupConcat || aggregator instanceof AggGroupConcatDistinct) {
                return aggregator.copy(new ExprList(new Bounded(aggregator.getExprList().get(0), limits.gathered(), gathered)));
            }
            return aggregator;
        }
    }

    private final class Expressions extends ExprTransformCopy {

        @Override
        public Expr transform(ExprFunctionN function, ExprList arguments) {
            if (function instanceof E_Function named) {
                check(named.getFunctionIRI());
                if (GeoFunctions.allow(named.getFunctionIRI())) {
                    GeoFunctions.load();
                    return super.transform(function, bounded(arguments, SHAPE));
                }
            } else if (function instanceof E_Regex) {
                return new Regex.Match(arguments);
            } else if (function instanceof E_StrReplace) {
                return new Regex.Replacement(bounded(arguments, limits.text()), limits.text());
            } else if (function instanceof E_StrConcat) {
                return new E_StrConcat(bounded(arguments, limits.text()));
            }
            return super.transform(function, arguments);
        }

        private void check(String iri) {
            if (!FUNCTIONS.matcher(iri).matches() && !GeoFunctions.allow(iri)) {
                throw new HttpProblem(403, "The function <" + iri + "> is refused: only those of SPARQL 1.1, casts to XSD types, those that take dates and durations apart, and those of GeoSPARQL for distances and simple features run here.");
            }
        }

        private ExprList bounded(ExprList arguments, long most) {
            return new ExprList(arguments.getList().stream().map(a -> isName(a) ? a : (Expr) new Bounded(a, most, null)).toList());
        }

        /** An IRI that stands in the query, say a unit: functions look at it before they run. */
        private static boolean isName(Expr argument) {
            return argument.isConstant() && argument.getConstant().isIRI();
        }
    }
}
