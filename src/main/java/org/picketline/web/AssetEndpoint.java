// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;

/** {@code /assets/}: the site's own style sheet and scripts, and those of the query editor and of the drawing of graphs. */
final class AssetEndpoint extends Endpoint {

    private static final long serialVersionUID = 1L;
    private static final String JARS = "/META-INF/resources/webjars/";
    private static final String EDITOR = JARS + "zazuko__yasqe/4.5.0/build/";
    private static final Map<String, String> FILES = Map.ofEntries(own("site.css"), own("site.js"), own("icon.svg"), own("query.js"), own("explore.js"), own("review.js"), own("page.js"),
        own("sieve.js"), own("vector.js"), own("picture.js"), own("answer.js"), own("search.js"),
        Map.entry("cytoscape.min.js", JARS + "cytoscape/3.33.1/dist/cytoscape.min.js"), Map.entry("layout-base.js", JARS + "layout-base/2.0.1/layout-base.js"),
        Map.entry("cose-base.js", JARS + "cose-base/2.2.0/cose-base.js"), Map.entry("cytoscape-fcose.js", JARS + "cytoscape-fcose/2.2.0/cytoscape-fcose.js"),
        Map.entry("yasqe.min.js", EDITOR + "yasqe.min.js"), Map.entry("yasqe.min.css", EDITOR + "yasqe.min.css"));
    private static final Map<String, String> TYPES = Map.of("css", "text/css;charset=utf-8", "js", "text/javascript;charset=utf-8", "svg", "image/svg+xml");

    AssetEndpoint(Problems problems) {
        super(problems);
    }

    private static Map.Entry<String, String> own(String name) {
        return Map.entry(name, "/web/assets/" + name);
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getRequestURI().replaceFirst(".*/", "");
        String file = FILES.get(name);
        if (file == null) {
            throw new HttpProblem(404, "There is no file " + name + ".");
        }
        try (InputStream in = AssetEndpoint.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new HttpProblem(404, "The program was built without " + name + ".");
            }
            send(name, in.readAllBytes(), request, response);
        }
    }

    /** Browsers ask whether theirs is still good, so that a new version of the program never meets pages with scripts of the old one. */
    private static void send(String name, byte[] bytes, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String tag = "\"" + Integer.toHexString(Arrays.hashCode(bytes)) + "-" + bytes.length + "\"";
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            write(response, TYPES.get(name.replaceFirst(".*\\.", "")), bytes);
        }
    }
}
