// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
/** Who does what to whom in a clause, and whether it happened: grammar over dependency trees, no names. */
package org.picketline.extract.grammar;
