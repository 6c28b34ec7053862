// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
/** Saved SPARQL queries: their headers, their parameters, and a bounded run against a dataset. */
package org.picketline.query;
