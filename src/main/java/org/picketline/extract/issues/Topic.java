// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.issues;

import org.picketline.model.Concept;

/**
 * Words that name an issue.
 *
 * @param issue the issue
 * @param from  index of the first token
 * @param to    index after the last
 */
public record Topic(Concept issue, int from, int to) { }
