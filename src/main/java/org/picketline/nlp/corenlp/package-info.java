// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
/** Stanford CoreNLP behind {@link org.picketline.nlp.Annotator}; the only place that knows it. */
package org.picketline.nlp.corenlp;
