// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
/** The site and the SPARQL endpoint over HTTP: reading is open, writing needs the token, nothing reaches out. */
package org.picketline.web;
