/**
 * What people make of items: how a practitioner reads one and how much it weighs for them, and what two of them mean
 * together.
 */
@NullMarked
@NamedInterface("weighing")
package org.kith.information.weighing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
