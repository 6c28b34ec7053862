// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
/** From files to cleaned articles: finding, decoding, parsing, and parting the article from its page. */
package org.picketline.article;
