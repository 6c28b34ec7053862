// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
/** Words in, exit code out: one class a command. Data goes to standard output, messages to standard error. */
package org.picketline.cli;
