// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.dataset.table;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/** Records in a JSON array, or in an object that names each by its key, as rows below a header. */
final class JsonTable implements Table {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final JsonParser parser;
    private final Function<JsonNode, JsonNode> flat;
    private List<String> header;
    private Cells ahead;
    private Cells second;

    /** @param flat turns a record into one whose values are the cells by their columns' names */
    JsonTable(Path file, Function<JsonNode, JsonNode> flat) throws IOException {
        this.file = file;
        this.flat = flat;
        parser = JSON.createParser(TextEncoding.open(file));
        parser.nextToken();
        second = read();
        ahead = header == null ? null : new Cells(1, header);
    }

    @Override
    public boolean hasNext() {
        return ahead != null;
    }

    @Override
    public Cells next() {
        if (ahead == null) {
            throw new NoSuchElementException(file + " has no more records");
        }
        Cells now = ahead;
        ahead = second;
        second = ahead == null ? null : read();
        return now;
    }

    private Cells read() {
        try {
            JsonToken token = parser.nextToken();
            while (token == JsonToken.FIELD_NAME) {
                token = parser.nextToken();
            }
            return token == JsonToken.START_OBJECT ? row(parser.currentTokenLocation().getLineNr()) : end(token);
        } catch (JsonProcessingException e) {
            throw new TableProblem(file + ", line " + Optional.ofNullable(e.getLocation()).map(at -> at.getLineNr()).orElse(0)
                + ": this is no sound JSON (" + e.getOriginalMessage() + ")", e);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be read", e);
        }
    }

    private Cells end(JsonToken token) {
        if (token == JsonToken.END_ARRAY || token == JsonToken.END_OBJECT) {
            return null;
        }
        throw new TableProblem(file + ", line " + parser.currentTokenLocation().getLineNr() + ": "
            + (token == null ? "the JSON ends too early; fetch it again" : "a record in {} should stand here"));
    }

    private Cells row(int line) throws IOException {
        JsonNode record = flat.apply(parser.readValueAsTree());
        if (header == null) {
            header = new ArrayList<>();
            record.fieldNames().forEachRemaining(header::add);
        }
        return new Cells(line, header.stream().map(name -> record.path(name).isNull() ? "" : record.path(name).asText()).toList());
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
