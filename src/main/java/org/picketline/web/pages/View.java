// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.pages;

import java.util.Map;

/**
 * What a template needs to make a page.
 *
 * @param template its name in {@code web/templates}
 * @param title    of the page
 * @param values   by the names that the template uses
 */
public record View(String template, String title, Map<String, Object> values) { }
