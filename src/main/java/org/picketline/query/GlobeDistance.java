// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.query;

import org.apache.jena.geosparql.geof.nontopological.filter_functions.DistanceFF;
import org.apache.jena.geosparql.implementation.registry.UnitsRegistry;
import org.apache.jena.geosparql.implementation.registry.UnitsURIException;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.Function;
import org.apache.jena.sparql.function.FunctionBase3;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;

/**
 * {@code geof:distance} also in metres, miles and their like: over the globe, since points are given in degrees. Jena's own has
 * no value there.
 */
final class GlobeDistance implements Function {

    static final String IRI = "http://www.opengis.net/def/function/geosparql/distance";

    private static final String UNITS = "http://www.opengis.net/def/uom/OGC/1.0/";
    private static final int ARGUMENTS = 3;

    private final FunctionBase3 onThePlane = new DistanceFF();
    private final FunctionBase3 overTheGlobe = new org.apache.jena.geosparql.spatial.filter_functions.DistanceFF();

    /** A wrong unit would leave every row without a distance, so it is an error while the query is read. */
    @Override
    public void build(String iri, ExprList arguments, Context context) {
        if (arguments.size() != ARGUMENTS) {
            throw new QueryBuildException("geof:distance takes two shapes and a unit, such as <" + UNITS + "metre>, not " + arguments.size() + " values");
        }
        Expr unit = arguments.get(ARGUMENTS - 1);
        if (unit.isConstant() && !isKnown(unit.getConstant())) {
            throw new QueryBuildException("geof:distance knows no unit " + unit + "; there are metre, kilometre, statuteMile, nauticalMile, foot, yard, degree and radian, each as <"
                + UNITS + "metre>");
        }
    }

    private static boolean isKnown(NodeValue unit) {
        try {
            return unit.isIRI() && UnitsRegistry.isLinearUnits(unit.asNode().getURI()) != null;
        } catch (UnitsURIException e) {
            return false;
        }
    }

    @Override
    public NodeValue exec(Binding binding, ExprList arguments, String iri, FunctionEnv environment) {
        NodeValue unit = arguments.get(2).eval(binding, environment);
        boolean linear = isKnown(unit) && UnitsRegistry.isLinearUnits(unit.asNode().getURI());
        return (linear ? overTheGlobe : onThePlane).exec(arguments.get(0).eval(binding, environment), arguments.get(1).eval(binding, environment), unit);
    }
}
