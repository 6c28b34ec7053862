// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.picketline.web.pages.Site;

/** {@code /terms}: prefixes, classes and properties as JSON, for the editor of queries to complete. */
final class TermsEndpoint extends Endpoint {

    private static final long serialVersionUID = 1L;

    private final transient Site site;

    TermsEndpoint(Problems problems, Site site) {
        super(problems);
        this.site = site;
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "max-age=600");
        write(response, "application/json", new ObjectMapper().writeValueAsBytes(site.vocabulary()));
    }
}
