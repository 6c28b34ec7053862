// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Where a command reads and writes.
 *
 * @param out    data
 * @param err    messages
 * @param in     what {@code -} stands for
 * @param colour whether the output is a terminal that takes colours
 * @param live   whether the messages go to a terminal, where a line can be written over
 */
record Console(OutputStream out, PrintStream err, InputStream in, boolean colour, boolean live) {

    /** The process's own. The launcher says which are terminals; Java can't tell them apart. */
    static Console system() {
        List<String> terminals = List.of(System.getProperty("picketline.terminals", "").split(" "));
        boolean plain = System.getenv("NO_COLOR") != null || "dumb".equals(System.getenv("TERM"));
        return new Console(System.out, System.err, System.in, terminals.contains("out") && !plain,
            terminals.contains("err") && !"dumb".equals(System.getenv("TERM")));
    }

    /** For text, in UTF-8 whatever the machine's habit. */
    PrintWriter outWriter() {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }

    PrintWriter errWriter() {
        return new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    }
}
