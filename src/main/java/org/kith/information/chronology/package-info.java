/**
 * The multi-agency chronology of a child: what happened and what was said, in the order in which it happened, each line
 * with its source, who else knows it and what came of it. Pure functions of a circle.
 */
@NullMarked
@NamedInterface("chronology")
package org.kith.information.chronology;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
