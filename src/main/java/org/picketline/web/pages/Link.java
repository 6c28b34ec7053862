// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.pages;

/**
 * A name that may lead somewhere.
 *
 * @param text what to read
 * @param href where it leads, or empty; never anything but a page of ours or an http address
 */
public record Link(String text, String href) { }
