// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.HashMap;
import java.util.Map;

/** Which node names stand for one thing: a union-find whose roots are the least names, so that order of joining is nothing. */
final class Clusters {

    private final Map<String, String> parents = new HashMap<>();

    Clusters copy() {
        Clusters copy = new Clusters();
        copy.parents.putAll(parents);
        return copy;
    }

    void join(String a, String b) {
        String first = find(a);
        String second = find(b);
        if (!first.equals(second)) {
            boolean less = first.compareTo(second) < 0;
            parents.put(less ? second : first, less ? first : second);
        }
    }

    /** The least of the names that stand for the same. */
    String find(String name) {
        String root = name;
        for (String parent = parents.get(root); parent != null; parent = parents.get(root)) {
            root = parent;
        }
        if (!root.equals(name)) {
            parents.put(name, root);
        }
        return root;
    }
}
