// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.picketline.model.Entity.Kind;

/** One article's facts as JSON while they are gathered. */
final class ArticleRecord {

    private static final Map<Kind, String> PARTIES = Map.of(Kind.UNION, "unions", Kind.EMPLOYER, "employers", Kind.FACILITY, "facilities");

    private final ObjectNode json = JsonNodeFactory.instance.objectNode();

    ArticleRecord(String id, Optional<String> published, boolean relevant) {
        json.put("id", id).put("published", published.orElse(null)).put("relevant", relevant);
        for (Section list : Section.values()) {
            if (list != Section.RELEVANT && list != Section.PERSON_SLOTS && list != Section.EVENT_SLOTS) {
                json.putArray(list.title());
            }
        }
    }

    /** @param person what stands for the thing if it is a person */
    void thing(Kind kind, String name, Collection<String> aliases, ObjectNode person) {
        if (PARTIES.containsKey(kind)) {
            ArrayNode spellings = list(PARTIES.get(kind)).addObject().put("name", name).putArray("aliases");
            aliases.forEach(spellings::add);
        } else if (kind == Kind.PLACE) {
            list("places").add(name);
        } else if (kind == Kind.PERSON) {
            list("persons").add(person);
        }
    }

    void speaker(String name) {
        list("statements").addObject().put("speaker", name);
    }

    void issue(String notation) {
        list("issues").add(notation);
    }

    void event(ObjectNode event) {
        list("events").add(event);
    }

    private ArrayNode list(String name) {
        return (ArrayNode) json.get(name);
    }

    ObjectNode json() {
        return json;
    }
}
