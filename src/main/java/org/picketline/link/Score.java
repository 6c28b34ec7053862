// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.link;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How sure a link is.
 *
 * @param value    from 0 to 1
 * @param features what made it
 */
record Score(double value, List<Feature> features) {

    static final Score NONE = new Score(0, List.of());

    static Score of(Feature... features) {
        double weights = 0;
        double sum = 0;
        for (Feature feature : features) {
            weights += feature.weight();
            sum += feature.weight() * feature.value();
        }
        return new Score(sum / weights, List.of(features));
    }

    String words() {
        return features.stream().map(Feature::words).filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
    }
}
