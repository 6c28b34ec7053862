// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.sparql;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.picketline.web.HttpProblem;

/**
 * An answer that is kept until it is whole: in memory while small, then in a temporary file. Half an answer would look
 * whole to whoever reads it.
 */
public final class Spool extends OutputStream {

    private static final int IN_MEMORY = 1 << 20;

    private final long most;
    private byte[] head = new byte[8192];
    private int inHead;
    private long size;
    private Path file;
    private OutputStream tail;

    /** @param most how many bytes it takes before it refuses */
    public Spool(long most) {
        this.most = most;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        size += count;
        if (size > most) {
            throw new HttpProblem(413, "The answer has more than " + most + " bytes, so none of it is given. Ask for less with LIMIT, or for fewer columns.");
        }
        if (tail == null && inHead + count > IN_MEMORY) {
            file = Files.createTempFile("picketline-answer", null);
            tail = Files.newOutputStream(file);
        }
        if (tail != null) {
            tail.write(bytes, from, count);
        } else {
            keep(bytes, from, count);
        }
    }

    private void keep(byte[] bytes, int from, int count) {
        if (inHead + count > head.length) {
            head = java.util.Arrays.copyOf(head, Math.max(2 * head.length, inHead + count));
        }
        System.arraycopy(bytes, from, head, inHead, count);
        inHead += count;
    }

    /** How many bytes it has. */
    public long length() {
        return size;
    }

    /** Writes all of it. */
    public void sendTo(OutputStream out) throws IOException {
        out.write(head, 0, inHead);
        if (tail != null) {
            tail.flush();
            Files.copy(file, out);
        }
    }

    /** All of it as text, for what is small enough to be shown. */
    public String text() {
        return new String(head, 0, inHead, java.nio.charset.StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        if (tail != null) {
            tail.close();
            Files.deleteIfExists(file);
        }
    }
}
