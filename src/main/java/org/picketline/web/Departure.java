// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.BufferUtil;
import org.picketline.web.sparql.Asker;

/**
 * Notices that a client has closed its connection: a page was left, a request aborted, Stop was pressed. A client says
 * nothing while it waits, so whatever can be read then is either the connection's end or the start of a next request, which
 * is handed back. To be asked only by the thread that handles the request, after its body was read.
 */
final class Departure implements Asker {

    private static final int AHEAD = 4096;

    private final Connection connection;
    private boolean watching;
    private boolean gone;

    private Departure(Connection connection) {
        this.connection = connection;
        watching = connection instanceof Connection.UpgradeTo;
    }

    static Asker of(HttpServletRequest request) {
        return new Departure(ServletContextRequest.getServletContextRequest(request).getConnectionMetaData().getConnection());
    }

    @Override
    public boolean gone() {
        if (watching) {
            look();
        }
        return gone;
    }

    private void look() {
        ByteBuffer read = BufferUtil.allocate(AHEAD);
        try {
            int count = connection.getEndPoint().fill(read);
            gone = count < 0;
            watching = count == 0;
            if (count > 0) {
                ((Connection.UpgradeTo) connection).onUpgradeTo(read);
            }
        } catch (IOException e) {
            gone = true;
        }
    }
}
