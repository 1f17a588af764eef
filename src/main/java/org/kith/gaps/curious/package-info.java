/**
 * Professionally curious questions about one child: what the gaps ask, and what the record leaves unasked, each with whom
 * to ask and why. Pure functions of a circle and its findings.
 */
@NullMarked
@NamedInterface("curious")
package org.kith.gaps.curious;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
