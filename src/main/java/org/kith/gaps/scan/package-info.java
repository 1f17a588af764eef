/**
 * Findings over an authority: whom the scan covers, the findings kept in the graph, how they are brought up to date after
 * each write, at each clock and once a day, and the worklist that is made of them. They are worked out without anything
 * sealed; for a reader to whom something sealed is open, the children it bears on are worked out when they look.
 */
@NullMarked
@NamedInterface("scan")
package org.kith.gaps.scan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
