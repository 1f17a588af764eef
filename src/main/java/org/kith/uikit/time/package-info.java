/**
 * The time bar, seen from Java: what lies along a stretch of time, a handle on it, and which day somebody asks for. It
 * counts and rules; what is counted, screens say.
 */
@NullMarked
@NamedInterface("time")
package org.kith.uikit.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
