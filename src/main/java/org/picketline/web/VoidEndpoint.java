// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.picketline.store.GraphStore;

/** {@code /.well-known/void}: what the data is and where to ask it. */
final class VoidEndpoint extends Endpoint {

    private static final long serialVersionUID = 1L;

    private final transient GraphStore store;

    VoidEndpoint(Problems problems, GraphStore store) {
        super(problems);
        this.store = store;
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        openToAll(response);
        String address = request.getRequestURL().toString();
        Model description = store.read(d -> Descriptions.data(d, store.base(), address));
        Descriptions.write(description, request, response, List.of());
    }
}
