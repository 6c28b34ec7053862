// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.dataset.table;

import java.io.Closeable;
import java.util.Iterator;

/**
 * The rows of one file from top to bottom, titles and footnotes among them. Read once, never held whole.
 * Both methods of the iterator throw {@link TableProblem} where the file is not what it seems.
 */
public interface Table extends Closeable, Iterator<Cells> { }
