// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ViewTest {

    private final View view = new View("list", "Strikes", Map.of());
    private final List<String> written = new ArrayList<>();

    private String at(String path) {
        return new String(view.at(path, () -> write(path)), StandardCharsets.UTF_8);
    }

    private byte[] write(String path) {
        written.add(path);
        return ("at " + path).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void pageIsWrittenOnceForEachPathItIsSentFrom() {
        assertThat(List.of(at("strikes"), at("thing"), at("strikes"))).containsExactly("at strikes", "at thing", "at strikes");
        assertThat(written).containsExactly("strikes", "thing");
    }
}
