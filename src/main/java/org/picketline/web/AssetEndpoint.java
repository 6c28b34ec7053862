// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** {@code /assets/}: the site's style sheet and script. */
final class AssetEndpoint extends Endpoint {

    private static final long serialVersionUID = 1L;
    private static final Map<String, String> FILES = Map.of("site.css", "/web/assets/site.css", "site.js", "/web/assets/site.js",
        "icon.svg", "/web/assets/icon.svg");
    private static final Map<String, String> TYPES = Map.of("css", "text/css;charset=utf-8", "js", "text/javascript;charset=utf-8", "svg", "image/svg+xml");

    AssetEndpoint(Problems problems) {
        super(problems);
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
            response.setHeader("Cache-Control", "max-age=3600");
            write(response, TYPES.get(name.replaceFirst(".*\\.", "")), in.readAllBytes());
        }
    }
}
