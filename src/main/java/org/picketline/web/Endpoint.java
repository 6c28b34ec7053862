// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What all paths of the server share: safe headers, and failures in words. */
abstract class Endpoint extends HttpServlet {

    private static final long serialVersionUID = 1L;
    /** Nothing but our own files; no script in a page's text; in no other site's frame. */
    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
        + "form-action 'self'; frame-ancestors 'none'";

    private final transient Problems problems;

    Endpoint(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        try {
            answer(request, response);
        } catch (IOException e) {
            // The other side is gone; there is nobody to tell.
            throw e;
        } catch (Exception | StackOverflowError e) {
            tell(request, response, problems.of(e));
        }
    }

    private void tell(HttpServletRequest request, HttpServletResponse response, HttpProblem problem) throws IOException {
        if (response.isCommitted()) {
            throw new IOException("the answer broke off: " + problem.getMessage());
        }
        response.resetBuffer();
        response.setStatus(problem.status());
        problem.retryAfter().ifPresent(seconds -> response.setIntHeader("Retry-After", seconds));
        if (problem.status() == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        if (!request.getMethod().equals("GET")) {
            // What of the body was not read would be taken for the next request.
            response.setHeader("Connection", "close");
        }
        response.setHeader("Cache-Control", "no-store");
        show(request, response, problem);
    }

    /** Shows a problem, whose status is set already; as plain text unless a subclass knows better. */
    void show(HttpServletRequest request, HttpServletResponse response, HttpProblem problem) throws IOException {
        write(response, "text/plain;charset=utf-8", (problem.getMessage() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static void write(HttpServletResponse response, String type, byte[] content) throws IOException {
        response.setContentType(type);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    /** Lets pages of other sites read the answer; never with credentials, never more than read. */
    static void openToAll(HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Origin", "*");
    }

    /** Refuses what is more than reading. */
    static void demandReading(HttpServletRequest request, HttpServletResponse response) {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            throw methodNotAllowed(request, response, "GET, HEAD");
        }
    }

    static HttpProblem methodNotAllowed(HttpServletRequest request, HttpServletResponse response, String allowed) {
        response.setHeader("Allow", allowed);
        return new HttpProblem(HttpServletResponse.SC_METHOD_NOT_ALLOWED, request.getMethod() + " has no meaning here; use " + allowed + ".");
    }

    abstract void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;
}
