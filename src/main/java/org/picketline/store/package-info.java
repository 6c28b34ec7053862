// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
/** Where the graph and the articles' cleaned texts are kept; nothing outside knows how. */
package org.picketline.store;
