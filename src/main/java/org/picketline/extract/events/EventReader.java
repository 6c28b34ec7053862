// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.extract.events;

import java.util.List;
import org.picketline.model.EventKind;

/** Reads the events of one kind out of an article. */
public interface EventReader {

    /** The kind of event that it reads. */
    EventKind kind();

    /** The article's events of this kind, the same one told twice given once. */
    List<Draft> read(Reading reading);
}
