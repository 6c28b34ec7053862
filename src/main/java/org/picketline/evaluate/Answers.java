// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

/** The system's side of an evaluation. Asked by several threads at once. */
public interface Answers {

    /** What the system found in the article. */
    Answer to(GoldArticle gold);
}
