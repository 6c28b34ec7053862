// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.export;

import java.util.Arrays;

/** A sheet that outlines are drawn on, each with a projection and units of its own. */
public enum Sheet {
    UNITED_STATES("United States", 975, 610),
    CANADA("Canada", 640, 548),
    UNITED_KINGDOM_AND_IRELAND("United Kingdom and Ireland", 400, 576),
    AUSTRALIA("Australia", 560, 528),
    NEW_ZEALAND("New Zealand", 360, 516);

    private final String title;
    private final int width;
    private final int height;

    Sheet(String title, int width, int height) {
        this.title = title;
        this.width = width;
        this.height = height;
    }

    static Sheet titled(String title) {
        return Arrays.stream(values()).filter(s -> s.title.equals(title)).findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no sheet is called " + title + "; there are " + Arrays.toString(values())));
    }

    /** What it shows. */
    public String title() {
        return title;
    }

    /** In its units. */
    public int width() {
        return width;
    }

    /** In its units. */
    public int height() {
        return height;
    }
}
