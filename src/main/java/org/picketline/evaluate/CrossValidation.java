// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.evaluate;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** How well something is learned: each fifth of the examples is told by what the other four taught. */
final class CrossValidation {

    private static final int FOLDS = 5;

    private CrossValidation() { }

    /** Of how many examples the learned tells rightly what it was not taught. */
    static <E, M> int right(List<E> examples, Function<List<E>, M> learn, BiPredicate<M, E> right) {
        int sum = 0;
        for (int f = 0; f < FOLDS; f++) {
            int fold = f;
            M learned = learn.apply(part(examples, i -> i % FOLDS != fold));
            sum += (int) part(examples, i -> i % FOLDS == fold).stream().filter(e -> right.test(learned, e)).count();
        }
        return sum;
    }

    private static <E> List<E> part(List<E> examples, IntPredicate taken) {
        return IntStream.range(0, examples.size()).filter(taken).mapToObj(examples::get).toList();
    }
}
