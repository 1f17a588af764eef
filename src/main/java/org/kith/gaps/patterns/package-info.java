/**
 * The patterns of the gap catalogue, each a pure function of a circle in a file of its own, with what several of them
 * share: the rules of which agencies to ask, and how findings speak. Other rooms ask {@code GapFinder}; only what measures
 * the patterns looks in here.
 */
@NullMarked
@NamedInterface("patterns")
package org.kith.gaps.patterns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
