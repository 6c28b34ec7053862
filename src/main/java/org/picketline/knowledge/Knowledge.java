// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.knowledge;

import java.util.List;

/**
 * All that Picketline knows before it reads: the rows of the files under {@code /knowledge}, in their order.
 * Immutable, so one copy serves all threads; indexes are for those who look things up.
 */
public record Knowledge(List<Union> unions, List<Employer> employers, List<PlaceName> places, List<Region> regions,
                        List<Occupation> occupations, List<PublicBody> publicBodies, List<PersonTitle> personTitles,
                        List<NameShape> nameShapes) {

    public Knowledge {
        unions = List.copyOf(unions);
        employers = List.copyOf(employers);
        places = List.copyOf(places);
        regions = List.copyOf(regions);
        occupations = List.copyOf(occupations);
        publicBodies = List.copyOf(publicBodies);
        personTitles = List.copyOf(personTitles);
        nameShapes = List.copyOf(nameShapes);
    }

    /**
     * Reads the files anew, about a quarter of a second; keep the result.
     *
     * @throws KnowledgeException at the first fault of a file
     */
    public static Knowledge load() {
        return new Knowledge(Union.load(), Employer.load(), PlaceName.load(), Region.load(), Occupation.load(), PublicBody.load(), PersonTitle.load(), NameShape.load());
    }
}
