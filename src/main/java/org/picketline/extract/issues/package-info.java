// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
/** What a dispute is about: issues and topics. */
package org.picketline.extract.issues;
