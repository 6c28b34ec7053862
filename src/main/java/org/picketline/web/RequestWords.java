// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.util.UrlEncoded;
import org.picketline.web.sparql.GraphDesk;

/** What a request says, by the SPARQL protocol: parameters of the address and of a form, or a body of its own type. */
final class RequestWords {

    private static final String FILES = "multipart/form-data";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final HttpServletRequest request;
    private final Fields parameters = new Fields(true);
    private final int most;

    /** @param most bytes of a body */
    RequestWords(HttpServletRequest request, int most) throws IOException {
        this(request, most, true);
    }

    /** Parameters are in the address only. The body is what it is, even if it is called a form: curl calls everything one that it is not told of. */
    static RequestWords withBody(HttpServletRequest request, int most) throws IOException {
        return new RequestWords(request, most, false);
    }

    private RequestWords(HttpServletRequest request, int most, boolean forms) throws IOException {
        this.request = request;
        this.most = most;
        if (request.getQueryString() != null) {
            decode(request.getQueryString(), "address");
        }
        if (forms && is(FORM)) {
            decode(body(), "form");
        }
    }

    private void decode(String encoded, String where) {
        try {
            UrlEncoded.decodeTo(encoded, parameters::add, StandardCharsets.UTF_8);
        } catch (RuntimeException e) {
            throw HttpProblem.bad("The " + where + " is not URL-encoded UTF-8: " + e.getMessage());
        }
    }

    /** Whether the body is of this media type. */
    boolean is(String type) {
        return type().equals(type);
    }

    /** The body's media type without parameters, in lower case; empty if none is named. */
    String type() {
        return bare(request.getContentType());
    }

    private static String bare(String type) {
        return Optional.ofNullable(type).orElse("").replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    /** The one value of a parameter. */
    Optional<String> one(String name) {
        List<String> values = all(name);
        if (values.size() > 1) {
            throw HttpProblem.bad("The parameter " + name + " is given " + values.size() + " times; once would work.");
        }
        return values.stream().findFirst();
    }

    List<String> all(String name) {
        List<String> values = parameters.getValues(name);
        return values == null ? List.of() : values;
    }

    /** The names of all parameters. */
    java.util.Set<String> names() {
        return parameters.getNames();
    }

    /** The body as text in UTF-8. */
    String body() throws IOException {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes())).toString();
        } catch (CharacterCodingException e) {
            throw HttpProblem.bad("The body is not text in UTF-8.");
        }
    }

    /** The triples sent: the body, or each file of a form. */
    List<GraphDesk.Sent> parts() throws IOException {
        if (!is(FILES)) {
            return List.of(new GraphDesk.Sent(type(), bytes()));
        }
        List<GraphDesk.Sent> sent = new ArrayList<>();
        try {
            for (Part part : request.getParts()) {
                sent.add(new GraphDesk.Sent(bare(part.getContentType()), part.getInputStream().readAllBytes()));
            }
        } catch (ServletException | IllegalStateException e) {
            throw HttpProblem.bad("The parts of the form can't be read, or have more than " + most + " bytes.");
        }
        return sent;
    }

    /** The body, not packed: what unpacks to a thousand times its size is not taken in. */
    byte[] bytes() throws IOException {
        String packed = request.getHeader("Content-Encoding");
        if (packed != null && !packed.equalsIgnoreCase("identity")) {
            throw new HttpProblem(415, "A body packed with " + packed + " is not taken; send it unpacked.");
        }
        try (InputStream in = request.getInputStream()) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new HttpProblem(413, "The body has more than " + most + " bytes; send less at once.");
            }
            return bytes;
        }
    }
}
