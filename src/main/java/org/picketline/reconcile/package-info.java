// SPDX-FileCopyrightText: Picketline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Finds what a name in somebody's table means in the graph, for clients of the
 * <a href="https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/">Reconciliation Service API 0.2</a>
 * such as OpenRefine. Knows the graph; of HTTP and JSON {@link org.picketline.web} knows.
 */
package org.picketline.reconcile;
