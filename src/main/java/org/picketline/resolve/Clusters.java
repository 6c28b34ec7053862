// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.picketline.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which node names stand for one thing: a union-find whose roots are the least names, so that order of joining is nothing. */
final class Clusters {

    private final Map<String, String> parents = new HashMap<>();
    private final List<String[]> forbidden = new ArrayList<>();

    Clusters copy() {
        Clusters copy = new Clusters();
        copy.parents.putAll(parents);
        copy.forbidden.addAll(forbidden);
        return copy;
    }

    /** Keeps two apart from now on: what would make them one is left out. */
    void forbid(String a, String b) {
        forbidden.add(new String[] {a, b});
    }

    void join(String a, String b) {
        String first = find(a);
        String second = find(b);
        if (!first.equals(second) && forbidden.stream().noneMatch(pair -> wouldMeet(pair, first, second))) {
            boolean less = first.compareTo(second) < 0;
            parents.put(less ? second : first, less ? first : second);
        }
    }

    private boolean wouldMeet(String[] pair, String first, String second) {
        String a = find(pair[0]);
        String b = find(pair[1]);
        return a.equals(first) && b.equals(second) || a.equals(second) && b.equals(first);
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
