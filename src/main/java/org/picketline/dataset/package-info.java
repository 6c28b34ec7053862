// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
/** Tables that others publish (agencies, trackers, gazetteers) read as they come and kept as one named graph each. */
package org.picketline.dataset;
