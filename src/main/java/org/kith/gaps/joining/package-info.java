/**
 * What would have put facts together that lie apart: the smallest set of questions from one agency to others that brings
 * them to one place, the first day on which each could be asked, and what is recorded of it. Pure functions of a slice; the
 * words are defined in {@code src/docs/joining.md}.
 */
@NullMarked
@NamedInterface("joining")
package org.kith.gaps.joining;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
