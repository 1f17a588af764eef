/** Lanes of time as a component: a plain custom element below {@code kith/timeline}, and its side in Java. */
@NullMarked
@NamedInterface("timeline")
package org.kith.uikit.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
