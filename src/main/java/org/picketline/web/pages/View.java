// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.pages;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What a template needs to make a page, and the page as it is sent once it has been made. */
public final class View {

    private final String template;
    private final String title;
    private final Map<String, Object> values;
    private final Map<String, byte[]> written = new ConcurrentHashMap<>();

    /**
     * With nothing written yet.
     *
     * @param template its name in {@code web/templates}
     * @param title    of the page
     * @param values   by the names that the template uses
     */
    public View(String template, String title, Map<String, Object> values) {
        this.template = template;
        this.title = title;
        this.values = values;
    }

    public String template() {
        return template;
    }

    public String title() {
        return title;
    }

    public Map<String, Object> values() {
        return values;
    }

    /** The page as it is sent from a path: long tables are written once, however many ask for them. */
    public byte[] at(String path, Supplier<byte[]> writing) {
        return written.computeIfAbsent(path, p -> writing.get());
    }
}
