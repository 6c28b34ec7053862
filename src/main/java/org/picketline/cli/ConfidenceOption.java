// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.cli;

import org.apache.jena.query.Dataset;
import org.picketline.resolve.Canonical;
import org.picketline.resolve.SureFacts;
import org.picketline.store.TdbStore;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How sure a fact must be to count. */
final class ConfidenceOption {

    /** A share of one. */
    private static final class Share implements ITypeConverter<Double> {
        @Override
        public Double convert(String words) {
            try {
                double share = Double.parseDouble(words);
                if (share >= 0 && share <= 1) {
                    return share;
                }
            } catch (NumberFormatException e) {
                // told below
            }
            throw new TypeConversionException("'" + words + "' is no confidence; it is a number from 0 to 1, such as 0.9");
        }
    }

    @Option(names = "--min-confidence", paramLabel = "X", converter = Share.class,
        description = "Leave out what rests on no claim of at least this confidence, from 0 to 1: values, events without a claim, titles, "
            + "statements. What happened is merged anew from what is left of each article.")
    private double least;

    boolean given() {
        return least > 0;
    }

    /** The store's graphs, or a copy in memory without what is less sure. */
    Dataset of(TdbStore store) {
        return given() ? store.reduced(article -> SureFacts.of(article, least), new Canonical(store.base())::derive) : store.dataset();
    }
}
