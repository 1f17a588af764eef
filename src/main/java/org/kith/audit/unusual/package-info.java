/**
 * Reading that stands out, as facts to look into: never an accusation, never a ranking, no count of anybody's work. Each
 * rule is a row of {@code unusual-reading.csv} with its sentence, its threshold and where it comes from.
 */
@NullMarked
@NamedInterface("unusual")
package org.kith.audit.unusual;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
