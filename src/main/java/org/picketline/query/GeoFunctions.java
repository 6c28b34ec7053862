// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.query;

import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.apache.jena.geosparql.configuration.GeoSPARQLConfig;
import org.apache.jena.geosparql.implementation.datatype.GeometryDatatype;
import org.apache.jena.geosparql.implementation.datatype.WKTDatatype;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.Function;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.util.Context;

/**
 * GeoSPARQL's functions, and one of ours that says where a place lies. They take half a second to load, so that is done when
 * a query first calls one.
 */
public final class GeoFunctions {

    /** Gives the point of a place: {@code fn:point(?place)}, a {@code geo:wktLiteral}; an error where it is not known. */
    public static final String POINT = "https://w3id.org/picketline/function#point";

    /** Distances and simple features. Others of GeoSPARQL make new shapes, which may grow without end. */
    private static final Pattern ALLOWED = Pattern.compile(Pattern.quote(POINT)
        + "|http://www\\.opengis\\.net/def/function/geosparql/(?:distance|sf(?:Equals|Disjoint|Intersects|Touches|Crosses|Within|Contains|Overlaps))"
        + "|http://jena\\.apache\\.org/function/spatial#(?:convertLatLon|greatCircle|distance|nearby)");
    private static final List<String> SPACES = List.of("https://w3id.org/picketline/function#", "http://www.opengis.net/def/function/geosparql/",
        "http://jena.apache.org/function/spatial#");
    /** Jena's own switch, which leaves the loading to us. */
    private static final String LATER = "jena.geosparql.skip";
    /** Says at the first call that it has no folder for grids of datums, which nobody needs here. */
    private static final Logger TOOLKIT = Logger.getLogger("org.apache.sis");

    private static boolean loaded;

    private GeoFunctions() { }

    /** Keeps Jena from loading them when it starts; to be called before anything else of Jena's. */
    public static void notYet() {
        System.setProperty(LATER, "true");
    }

    /** Whether a function is one of those that may run. */
    public static boolean allow(String iri) {
        return ALLOWED.matcher(iri).matches();
    }

    /** Loads them where a query's text names one. */
    static void loadFor(String query) {
        if (SPACES.stream().anyMatch(query::contains)) {
            load();
        }
    }

    /** Makes them known to the engine; once is enough, more does no harm. */
    public static synchronized void load() {
        if (!loaded) {
            TOOLKIT.setLevel(Level.SEVERE);
            GeometryDatatype.registerDatatypes();
            GeoSPARQLConfig.loadFunctions();
            FunctionRegistry.get().put(POINT, iri -> new PointOfPlace());
            FunctionRegistry.get().put(GlobeDistance.IRI, iri -> new GlobeDistance());
            loaded = true;
        }
    }

    /** Needs the dataset, so it can't be one of Jena's functions of values only. */
    private static final class PointOfPlace implements Function {

        @Override
        public void build(String iri, ExprList arguments, Context context) {
            if (arguments.size() != 1) {
                throw new org.apache.jena.query.QueryBuildException("<" + iri + "> takes one place, not " + arguments.size() + " values");
            }
        }

        @Override
        public NodeValue exec(Binding binding, ExprList arguments, String iri, FunctionEnv environment) {
            NodeValue place = arguments.get(0).eval(binding, environment);
            PlacePoints.Point point = PlacePoints.of(environment.getDataset(), place.asNode())
                .orElseThrow(() -> new ExprEvalException("nobody knows where " + place + " lies"));
            return NodeValue.makeNode(String.format(Locale.ROOT, "POINT(%.4f %.4f)", point.longitude(), point.latitude()), WKTDatatype.INSTANCE);
        }
    }
}
