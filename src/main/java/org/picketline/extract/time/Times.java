// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.time;

import java.util.List;
import java.util.stream.Stream;
import org.picketline.extract.phrase.Span;

/**
 * What a text says of time; each list in the order of the text.
 *
 * @param dates     points and stretches of time that could be placed
 * @param durations lengths of time
 * @param spoken    all that speaks of a point in time, with or without a date that could be told, times of day among them
 */
public record Times(List<TimeMention> dates, List<DurationMention> durations, List<Span> spoken) {

    public Times {
        dates = List.copyOf(dates);
        durations = List.copyOf(durations);
        spoken = List.copyOf(spoken);
    }

    /** Where the text speaks of time, so that a number there counts nothing else. */
    public List<Span> spans() {
        return Stream.concat(spoken.stream(), durations.stream().map(DurationMention::span)).toList();
    }
}
