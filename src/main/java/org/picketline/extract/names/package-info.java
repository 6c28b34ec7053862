// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
/** Which words name which union, employer, facility, public body, place or person. */
package org.picketline.extract.names;
