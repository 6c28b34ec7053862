// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * A fact that is missed or should not be there.
 *
 * @param article  the gold file's name without ending
 * @param error    which of the two
 * @param section  where it counts
 * @param subject  the event's type or the person's name, for a slot
 * @param slot     the slot, for one
 * @param value    the fact, without its evidence
 * @param instead  what the system has in its place, for a person's slot
 * @param sentence where it stands, or seems to
 */
public record Finding(String article, Error error, Section section, Optional<String> subject, Optional<String> slot, JsonNode value,
                      Optional<JsonNode> instead, Optional<String> sentence) {

    /** The two ways to be wrong. */
    public enum Error { MISSED, SPURIOUS }

    static Finding of(String article, Error error, Section section, JsonNode value) {
        JsonNode bare = value instanceof ObjectNode object && object.has("evidence") ? object.deepCopy().without(List.of("evidence", Grounds.KEY)) : value;
        return new Finding(article, error, section, Optional.empty(), Optional.empty(), bare, Optional.empty(), Optional.empty());
    }

    Finding slot(String of, String name) {
        return new Finding(article, error, section, Optional.of(of), Optional.of(name), value, instead, sentence);
    }

    Finding instead(JsonNode wrong) {
        return new Finding(article, error, section, subject, slot, value, Optional.of(wrong), sentence);
    }

    Finding in(Optional<String> words) {
        return new Finding(article, error, section, subject, slot, value, instead, words);
    }
}
