// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.web;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A fresh page in Chromium for each test, and what goes wrong in it. */
abstract class InChromium {

    final List<String> complaints = new ArrayList<>();
    BrowserContext context;
    Page page;

    @BeforeEach
    void openPage() {
        context = Chromium.browser().newContext();
        page = context.newPage();
        page.setDefaultTimeout(Chromium.PATIENCE_MILLIS);
        page.onPageError(complaints::add);
    }

    @AfterEach
    void closePage() {
        context.close();
    }
}
