// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
/** Text to sentences, names and grammar, whatever toolkit does it. */
package org.picketline.nlp;
