// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.dataset.kinds;

import java.util.List;
import java.util.stream.Collectors;
import org.picketline.dataset.DatasetKind;
import org.picketline.dataset.DatasetProblem;

/** The kinds of datasets that can be added. */
public final class KnownKinds {

    private static final List<DatasetKind> ALL = List.of(new Fmcs(), new Bls(), new LaborActionTracker(), new CmsHospitals(), new Olms(),
        new NlrbElections(), new NlrbCases(), new Ahrq(), new CmsNursingHomes(), new FmcsNotices(), new Census(), new GeoNames(), new Wikidata());

    private KnownKinds() { }

    /** All of them. */
    public static List<DatasetKind> all() {
        return ALL;
    }

    /**
     * The kind of a name.
     *
     * @throws DatasetProblem if there is none; the message lists them
     */
    public static DatasetKind named(String name) {
        return ALL.stream().filter(kind -> kind.name().equals(name)).findFirst().orElseThrow(() -> new DatasetProblem(
            "There is no kind of dataset called " + name + ". There are " + ALL.stream().map(DatasetKind::name).collect(Collectors.joining(", ")) + "."));
    }
}
