// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.knowledge;

/** A data file says something it may not; the message names file, line, column and value, and what would do. */
public final class KnowledgeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;

    KnowledgeException(String file, int line, String complaint) {
        super(file + ", line " + line + ": " + complaint);
        this.file = file;
        this.line = line;
    }

    /** The file's name, for example {@code unions.tsv}. */
    public String file() {
        return file;
    }

    /** Counted from 1, comments included, as an editor shows it. */
    public int line() {
        return line;
    }
}
