// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.picketline.web.pages.Site;
import org.picketline.web.pages.Templates;

/**
 * {@code /articles}: a list to read; by POST, with the token, one article or many to take in. What {@code ?name=} names
 * replaces what was sent under that name before.
 */
final class ArticlesEndpoint extends PageEndpoint {

    private static final long serialVersionUID = 1L;
    private static final int PATIENCE_SECONDS = 30;
    private static final Map<String, String> ENDINGS = Map.of("text/plain", ".txt", "text/html", ".html", "application/json", ".json",
        "application/x-ndjson", ".jsonl", "application/jsonl", ".jsonl");

    private final transient AccessToken token;
    private final transient Intake intake;
    private final transient Path folder;
    private final int most;
    private final transient Semaphore turn = new Semaphore(1, true);

    /** @param folder where what is sent stands while it is read */
    ArticlesEndpoint(Problems problems, Site site, QueryForms queries, Templates templates, AccessToken token, Intake intake, Path folder, int most) {
        super(problems, site, queries, templates);
        this.token = token;
        this.intake = intake;
        this.folder = folder;
        this.most = most;
    }

    @Override
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getMethod().equals("POST")) {
            super.answer(request, response);
            return;
        }
        token.demand(request.getHeader("Authorization"));
        RequestWords words = RequestWords.withBody(request, most);
        byte[] sent = words.bytes();
        if (sent.length == 0) {
            throw HttpProblem.bad("Nothing was sent. One article or many are the body of the request, as curl --data-binary @FILE sends it.");
        }
        write(response, "application/json", inTurn(name(words), sent));
    }

    /** A plain file name: nothing in it may lead to another folder. */
    private static String name(RequestWords words) {
        String name = words.one("name").orElse("");
        if (name.isEmpty()) {
            String ending = ENDINGS.get(words.type());
            if (ending == null) {
                throw new HttpProblem(415, "Name the articles' format, by Content-Type (" + String.join(", ", new java.util.TreeSet<>(ENDINGS.keySet()))
                    + ") or by the ending of ?name=, for example ?name=story.html.");
            }
            return "sent-" + java.util.UUID.randomUUID() + ending;
        } else if (!name.matches("[\\p{L}\\p{N}_-][\\p{L}\\p{N} ._-]{0,150}")) {
            throw HttpProblem.bad("?name= is a file's name of letters, digits, dots and dashes, such as story.html; \"" + name + "\" is none.");
        }
        return name;
    }

    private byte[] inTurn(String name, byte[] sent) throws IOException {
        enter();
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(folder);
            Files.write(file, sent);
            return intake.take(file);
        } finally {
            Files.deleteIfExists(file);
            turn.release();
        }
    }

    private void enter() {
        try {
            if (!turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw HttpProblem.busy("Other articles are being read. Send these again later.", PATIENCE_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw HttpProblem.busy("The server is stopping.", PATIENCE_SECONDS);
        }
    }
}
