// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.picketline.query.PlacePoints;
import org.picketline.vocab.PL;

/**
 * Strikes, lockouts and pickets on the map: a feature for each with each of its places. A place has the coordinates of a
 * linked record or of its name; else the middle of its state, which {@code precision} says; else none.
 */
final class GeoJson {

    private final Canon canon;

    GeoJson(Dataset dataset, Part part) {
        canon = new Canon(dataset, part);
    }

    void write(OutputStream out) throws IOException {
        List<Map<String, Object>> features = canon.things(PL.Strike, PL.Lockout, PL.Picket).stream().flatMap(e -> Canon.along(e, "place").stream()
            .filter(RDFNode::isURIResource).map(p -> feature(e, p.asResource()))).toList();
        Map<String, Object> collection = new LinkedHashMap<>();
        collection.put("type", "FeatureCollection");
        collection.put("features", features);
        new ObjectMapper().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).writeValue(out, collection);
    }

    private Map<String, Object> feature(Resource event, Resource place) {
        Optional<List<Double>> exact = coordinates(place);
        Optional<List<Double>> point = exact.or(() -> State.of(place).map(s -> List.of(s.longitude(), s.latitude())));
        Map<String, Object> feature = new LinkedHashMap<>();
        feature.put("type", "Feature");
        feature.put("id", event.getURI() + "@" + place.getURI());
        feature.put("geometry", point.map(p -> Map.of("type", "Point", "coordinates", p)).orElse(null));
        feature.put("properties", properties(event, place, exact.isPresent() ? "place" : point.isPresent() ? "state" : "none"));
        return feature;
    }

    private Map<String, Object> properties(Resource event, Resource place, String precision) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("kind", Canon.words(Canon.type(event)));
        said.put("place", canon.name(place));
        said.put("precision", precision);
        for (String slot : List.of("union", "employer", "facility", "status", "start", "end", "date", "workers", "notBefore", "notAfter")) {
            String words = canon.names(Canon.along(event, slot));
            if (!words.isEmpty()) {
                said.put(slot, words);
            }
        }
        said.put("url", event.getURI());
        return said;
    }

    private Optional<List<Double>> coordinates(Resource place) {
        return PlacePoints.of(canon.dataset().asDatasetGraph(), place.asNode()).filter(p -> !isState(place)).map(p -> List.of(p.longitude(), p.latitude()));
    }

    private boolean isState(Resource place) {
        return State.of(place).filter(s -> s.name().equals(canon.name(place))).isPresent();
    }
}
