// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.dataset.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Leaves NUL characters out: some agencies' exports hold them, and no RDF syntax can. */
final class NulFreeReader extends FilterReader {

    NulFreeReader(Reader in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int c;
        do {
            c = super.read();
        } while (c == 0);
        return c;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int kept = 0;
        while (kept == 0) {
            int read = super.read(buffer, offset, length);
            if (read <= 0) {
                return read;
            }
            kept = squeeze(buffer, offset, read);
        }
        return kept;
    }

    private static int squeeze(char[] buffer, int offset, int read) {
        int kept = offset;
        for (int i = offset; i < offset + read; i++) {
            if (buffer[i] != 0) {
                buffer[kept++] = buffer[i];
            }
        }
        return kept - offset;
    }
}
