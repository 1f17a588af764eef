/**
 * The patterns of the gap catalogue, each a pure function of a circle in a file of its own, with what several of them
 * share: the rules of which agencies to ask, and how findings speak.
 */
@NullMarked
package org.kith.gaps.patterns;

import org.jspecify.annotations.NullMarked;
