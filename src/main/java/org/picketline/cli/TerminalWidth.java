// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.cli;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** How wide tables may be. */
final class TerminalWidth {

    private static final int WITHOUT_TERMINAL = 140;
    private static final int NARROWEST = 40;

    private TerminalWidth() {
    }

    /** What COLUMNS says, else the terminal, else a width that suits a file or a pager. */
    static int of(CommandSpec spec) {
        return Math.max(NARROWEST, Optional.ofNullable(System.getenv("COLUMNS")).filter(columns -> columns.matches("[1-9]\\d{0,4}"))
                .map(Integer::valueOf).orElseGet(() -> isTerminal() ? terminal(spec) : WITHOUT_TERMINAL));
    }

    /** The launcher says which of the streams are terminals; Java alone can't tell output from input. */
    private static boolean isTerminal() {
        return System.getProperty("picketline.terminals", System.console() == null ? "" : "out").contains("out");
    }

    private static int terminal(CommandSpec spec) {
        return spec.usageMessage().autoWidth(true).width();
    }
}
