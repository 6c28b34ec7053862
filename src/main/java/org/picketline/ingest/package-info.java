// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
/** The one place that knows the order: articles are read, checked, stored, and the canonical layer derived. */
package org.picketline.ingest;
