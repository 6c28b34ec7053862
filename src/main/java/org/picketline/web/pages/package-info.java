// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
/** The pages of the site: what the graph says, made into views for templates that escape by default. */
package org.picketline.web.pages;
