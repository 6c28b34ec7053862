// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version in the archive's manifest. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"picketline " + Objects.requireNonNullElse(version, "development")};
    }
}
