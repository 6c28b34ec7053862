// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
/** What is told by all of its words where no grammar knows the wording: logistic models over words, learned by {@code picketline evaluate}. */
package org.picketline.extract.learned;
