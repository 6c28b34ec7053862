// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import java.util.List;
import org.picketline.web.sparql.Limits;

/**
 * How a server is set up.
 *
 * @param host     the address it listens at; {@code localhost} keeps strangers out
 * @param port     the port, or 0 for any that is free
 * @param limits   the bounds of what one request may use
 * @param services the endpoints that queries may call with SERVICE, none unless listed
 */
public record ServerSettings(String host, int port, Limits limits, List<String> services) {

    /** The usual port. */
    public static final int PORT = 3030;

    public ServerSettings {
        services = List.copyOf(services);
    }

    /** For this machine only, within the usual bounds. */
    public static ServerSettings local(int port) {
        return new ServerSettings("localhost", port, Limits.USUAL, List.of());
    }
}
