// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
/** What an article says, as plain values: records that know neither RDF nor grammar. */
package org.picketline.model;
