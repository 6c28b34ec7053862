// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/** One event's facts as JSON while they are gathered: slots by their terms, except that lists have a plural. */
final class EventRecord {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    /** Of the strike's other sites only its places are counted. */
    private static final String UNCOUNTED = "facility";

    private final String type;
    private final SortedMap<String, SortedMap<String, JsonNode>> slots = new TreeMap<>();
    private final SortedMap<String, String> evidence = new TreeMap<>();
    private final ObjectNode confidence = JSON.objectNode();

    EventRecord(String type) {
        this.type = type;
    }

    /** @param slot the local name of the ontology's term */
    void value(String slot, JsonNode value) {
        if (!slot.equals(UNCOUNTED)) {
            slots.computeIfAbsent(slot, s -> new TreeMap<>()).put(Spelling.text(value), value);
        }
    }

    /** Keeps the words that prove a slot, or {@code type}. */
    void evidence(String slot, String words) {
        evidence.put(name(slot), words);
    }

    /** Keeps how sure a value is. */
    void grounds(String slot, JsonNode value, double sure, Collection<String> signs) {
        Grounds.note(confidence, name(slot), Spelling.text(value), sure, signs);
    }

    private String name(String slot) {
        boolean many = slot.equals("place") || slot.equals("occupation") || slot.equals("topic") && type.equals("Offer");
        return many ? slot + "s" : slot;
    }

    ObjectNode json() {
        ObjectNode event = JSON.objectNode().put("type", type);
        slots.forEach((slot, values) -> event.set(name(slot), name(slot).equals(slot) ? values.get(values.firstKey()) : list(values)));
        ObjectNode words = event.putObject("evidence");
        evidence.forEach(words::put);
        event.setAll(confidence);
        return event;
    }

    private static ArrayNode list(SortedMap<String, JsonNode> values) {
        return JSON.arrayNode().addAll(values.values());
    }

    /** Whole numbers without a fraction. */
    static JsonNode number(double number) {
        return number == Math.rint(number) && Math.abs(number) < Long.MAX_VALUE ? JSON.numberNode((long) number) : JSON.numberNode(number);
    }
}
