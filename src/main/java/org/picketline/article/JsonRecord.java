// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.picketline.article.ArticleSource.Problem.Kind;
import org.picketline.article.WrittenDate.Found;

/** One JSON object as an article. */
final class JsonRecord {

    static final List<String> TEXT = List.of("text", "body", "articleBody", "content");
    private static final List<String> TITLE = List.of("title", "headline");
    private static final List<String> URL = List.of("url", "link");
    private static final List<String> DATE = List.of("date", "published", "datePublished", "publishedAt", "published_at");
    private static final List<String> PUBLISHER = List.of("publisher", "source");
    private static final Pattern MARKUP = Pattern.compile("<(?:p|br|div)\\b[^>]{0,500}>", Pattern.CASE_INSENSITIVE);

    private JsonRecord() { }

    /** @param number the record's number, 0 for the only one of a file */
    static RawArticle read(JsonNode object, int number) throws BadInput {
        String text = text(object);
        Optional<Found> date = string(object, DATE).flatMap(WrittenDate::stated);
        RawArticle body = MARKUP.matcher(text).find() ? HtmlReader.fragment(text)
            : RawArticle.of(Paragraphs.of(Characters.unescape(text)));
        return new RawArticle(number, string(object, TITLE), date.map(Found::day), date.map(Found::universal).orElse(false),
            string(object, PUBLISHER), string(object, URL), body.paragraphs(), body.furniture());
    }

    static boolean hasText(JsonNode object) {
        return TEXT.stream().anyMatch(object::has);
    }

    private static String text(JsonNode object) throws BadInput {
        if (!object.isObject()) {
            throw new BadInput(Kind.BAD_FORMAT, "an article is a JSON object, here is " + nameOf(object)
                + "; looked for an object with " + quoted(TEXT));
        }
        String key = TEXT.stream().filter(object::hasNonNull).findFirst().orElseThrow(() -> keysMissing(object));
        String text = joined(object.get(key)).orElseThrow(() -> new BadInput(Kind.BAD_FORMAT, "the value of \"" + key
            + "\" is " + nameOf(object.get(key)) + ", it should be a string or an array of strings"));
        if (text.isBlank()) {
            throw new BadInput(Kind.NO_TEXT, "the value of \"" + key + "\" is empty");
        }
        return text;
    }

    private static BadInput keysMissing(JsonNode object) {
        List<String> found = new ArrayList<>();
        object.fieldNames().forEachRemaining(name -> found.add(name.length() > 40 ? name.substring(0, 40) + "…" : name));
        String keys = found.isEmpty() ? "no keys at all" : quoted(found.subList(0, Math.min(20, found.size())));
        return new BadInput(Kind.BAD_FORMAT, "no article text: looked for " + quoted(TEXT) + ", found " + Characters.cleanLine(keys));
    }

    private static String quoted(List<String> keys) {
        return "\"" + String.join("\", \"", keys) + "\"";
    }

    private static String nameOf(JsonNode node) {
        return "a JSON " + node.getNodeType().name().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> joined(JsonNode value) {
        if (value.isTextual()) {
            return Optional.of(value.textValue());
        }
        List<String> parts = new ArrayList<>();
        value.forEach(part -> parts.add(part.isTextual() ? part.textValue() : null));
        return value.isArray() && !parts.contains(null) ? Optional.of(String.join("\n\n", parts)) : Optional.empty();
    }

    /** The first of these that has a string, or an object with a name. */
    private static Optional<String> string(JsonNode object, List<String> keys) {
        return keys.stream().map(object::get).filter(Objects::nonNull)
            .map(value -> value.isObject() ? value.path("name") : value)
            .filter(value -> value.isTextual() || value.isNumber()).map(JsonNode::asText).filter(s -> !s.isBlank()).findFirst();
    }
}
