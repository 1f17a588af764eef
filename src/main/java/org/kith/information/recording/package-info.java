/**
 * Recording information and correcting it: what somebody types, what is asked about it, what is kept of it until it is
 * saved, and what is said in the end.
 */
@NullMarked
@NamedInterface("recording")
package org.kith.information.recording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
