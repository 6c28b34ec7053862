// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.pages;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;

/** The templates in {@code web/templates}. Every value is escaped but our own style sheet in a report. */
public final class Templates {

    private final PebbleEngine engine;

    /** The templates on the class path. */
    public Templates() {
        ClasspathLoader loader = new ClasspathLoader(Templates.class.getClassLoader());
        loader.setPrefix("web/templates");
        loader.setSuffix(".peb");
        engine = new PebbleEngine.Builder().loader(loader).strictVariables(true).autoEscaping(true).defaultLocale(Locale.ENGLISH).build();
    }

    /** A page as text. */
    public String render(String template, Map<String, Object> values) {
        StringWriter page = new StringWriter();
        try {
            engine.getTemplate(template).evaluate(page, values);
        } catch (IOException e) {
            throw new IllegalStateException("the page " + template + " can't be written", e);
        }
        return page.toString();
    }
}
