// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
/** From mentions to parties, events and claims: one class a kind of event. */
package org.picketline.extract;
