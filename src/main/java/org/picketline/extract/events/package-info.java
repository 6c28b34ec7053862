// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
/** What happened: one reader for each of the fourteen kinds of event. */
package org.picketline.extract.events;
