// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Reads facts from JSON and refuses what can't be counted. */
final class FactsFile {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> LISTS = List.of("unions", "employers", "facilities", "places", "persons", "events", "statements", "issues");
    private static final Map<String, String> NEEDED = Map.of("persons", "name", "events", "type", "statements", "speaker");

    private FactsFile() { }

    static JsonNode read(Path file) {
        try {
            JsonNode facts = MAPPER.readTree(Files.readString(file));
            check(file, facts);
            return facts;
        } catch (JsonProcessingException e) {
            throw new EvaluationProblem(file + " is not JSON: " + e.getOriginalMessage() + " in line " + e.getLocation().getLineNr(), e);
        } catch (IOException e) {
            throw new EvaluationProblem(file + " can't be read: " + e.getMessage(), e);
        }
    }

    private static void check(Path file, JsonNode facts) {
        if (!facts.isObject()) {
            throw new EvaluationProblem(file + " holds no facts: it should be one JSON object with relevant, unions, events and so on");
        }
        for (String list : LISTS) {
            JsonNode members = facts.path(list);
            if (!members.isArray() && !members.isMissingNode()) {
                throw new EvaluationProblem(file + ": " + list + " should be a list, but is " + members);
            }
            members.forEach(member -> checkMember(file, list, member));
        }
    }

    private static void checkMember(Path file, String list, JsonNode member) {
        String needed = NEEDED.get(list);
        if (needed != null && !member.path(needed).isTextual()) {
            throw new EvaluationProblem(file + ": each of " + list + " needs a " + needed + ", which is missing in " + member);
        }
    }
}
